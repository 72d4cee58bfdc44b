import type { Git, GitAnswer } from '../../git.ts'
import type { Io } from '../../io.ts'
import { UsageError } from '../../usage-error.ts'
import { shown } from '../../visible.ts'

/** The repository that a folder is in, and how to ask git about it. */
export interface Repository {
  /** Any folder in it, as the user would write it. */
  readonly folder: string
  /** That folder from the root of the repository: `examples/coalitie/`, or empty. */
  readonly prefix: string
  readonly isShallow: boolean
  /** Where the repository keeps its own files. */
  readonly gitFolder: string
  /** What git says, without its last line break; throws a `UsageError` when it fails. */
  readonly ask: (args: readonly string[], input?: string) => Uint8Array
  /** The same as text; undefined when git fails. */
  readonly tryText: (args: readonly string[]) => string | undefined
}

/** The repository of a folder; a `UsageError` when there is none, or no git. */
export async function openRepository(folder: string, io: Io): Promise<Repository> {
  const git = await io.git()
  const args = ['rev-parse', '--show-prefix', '--is-shallow-repository', '--path-format=absolute', '--git-common-dir']
  const answer = run(git, folder, args)
  if (answer.code !== 0) throw noRepository(folder, answer)
  const [prefix = '', shallow, gitFolder = '', ...more] = new TextDecoder().decode(answer.out).split('\n')
  // A name with a line break would make the lines mean other things than git says: another folder, other places to write.
  if (more.length > 1) throw lineBreakInName()
  return {
    folder,
    prefix,
    isShallow: shallow === 'true',
    gitFolder,
    ask: (words, input) => {
      const said = run(git, folder, words, input)
      if (said.code !== 0) throw failed(said)
      return said.out
    },
    tryText: (words) => {
      const said = run(git, folder, words)
      return said.code === 0 ? new TextDecoder().decode(said.out).trim() : undefined
    },
  }
}

function run(git: Git, folder: string, args: readonly string[], input?: string): GitAnswer {
  const answer = git(folder, args, input)
  if (answer === undefined) throw noGit()
  return answer
}

function lineBreakInName(): UsageError {
  return new UsageError({
    nl: 'In de naam van deze map, of van een map erboven, zit een regeleinde. Geef haar een andere naam.',
    en: 'The name of this folder, or of one above it, holds a line break. Give it another name.',
  })
}

function noGit(): UsageError {
  return new UsageError({
    nl: 'Voor deze opdracht is git nodig, en dat is hier niet te vinden. Installeer git (git-scm.com), of vergelijk twee mappen: eco diff map-oud map-nieuw',
    en: 'This command needs git, which is not found here. Install git (git-scm.com), or compare two folders: eco diff old-folder new-folder',
  })
}

function noRepository(folder: string, { err }: GitAnswer): UsageError {
  if (/dubious ownership/.test(err))
    return new UsageError({
      nl: `git leest "${folder}" niet, omdat de map van iemand anders is. Vertrouw je haar, zeg dat dan tegen git: git config --global --add safe.directory <map>`,
      en: `git does not read "${folder}", because the folder is someone else's. If you trust it, tell git so: git config --global --add safe.directory <folder>`,
    })
  if (/cannot use bare repository/.test(err))
    return new UsageError({
      nl: `In "${folder}" staan de bestanden van een kale git-repository. Die kan met de bestanden zijn meegekomen, dus eco leest haar niet.`,
      en: `"${folder}" holds the files of a bare git repository. It may have come with the files, so eco does not read it.`,
    })
  if (/not a git repository/.test(err))
    return new UsageError({
      nl: `"${folder}" staat niet in een git-repository, dus er zijn geen eerdere versies. Begin er een met git init, of vergelijk twee mappen: eco diff map-oud map-nieuw`,
      en: `"${folder}" is in no git repository, so there are no earlier versions. Start one with git init, or compare two folders: eco diff old-folder new-folder`,
    })
  return failed({ code: 1, out: new Uint8Array(), err })
}

function failed({ code, err }: GitAnswer): UsageError {
  const said = shown(err.trim().split('\n').at(-1) ?? '')
  if (code === -1)
    return new UsageError({
      nl: 'De repository is te groot of te traag: git gaf binnen twee minuten geen antwoord dat te verwerken is.',
      en: 'The repository is too large or too slow: git gave no answer within two minutes that can be handled.',
    })
  if (/promisor remote|lazy fetching/.test(err)) return lacksContent()
  return new UsageError({
    nl: `git kan de repository niet lezen: ${said}`,
    en: `git cannot read the repository: ${said}`,
  })
}

/** A partial clone lacks the content of files, and nothing is fetched. */
export function lacksContent(): UsageError {
  return new UsageError({
    nl: 'Deze kloon heeft niet de inhoud van elk bestand van die versie, en eco haalt niets op. Haal alles op met: git fetch --refetch --no-filter (in CI: geen filter)',
    en: 'This clone does not hold the content of every file of that version, and eco fetches nothing. Get it all with: git fetch --refetch --no-filter (in CI: no filter)',
  })
}

import { basename, dirname, resolve } from 'node:path'
import { type WatchWords, watchWords } from '../i18n/watch-words.ts'
import { wordsOf } from '../i18n/words.ts'
import type { Io } from '../io.ts'
import { isPassedOver } from '../load/passed-over.ts'
import { isUsageError, UsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'
import type { CheckOptions } from './check/asked.ts'
import { check } from './check.ts'
import { configPlaces } from './configuration.ts'
import { locateEcosystems, parentOf } from './locate-ecosystems.ts'
import { languageOf } from './options.ts'
import { apart, type Checked, checkedBy } from './watch/changes.ts'
import { practising } from './watch/practising.ts'
import { remembering } from './watch/remembering.ts'

/**
 * `eco check --watch`: a check at once, and after each change what is new and what is gone. A file or folder that is gone
 * for a moment is told and waited for.
 */
export async function watch(paths: readonly string[], asked: CheckOptions, io: Io): Promise<number> {
  const options = { ...asked, watch: false }
  if (options.format !== undefined) throw noFormat()
  const writes = ['fix', 'writeBaseline', 'pruneBaseline'] as const
  if (writes.some((name) => Boolean(options[name]))) throw noWriting()
  const { disk, files } = remembering(io)
  await check(paths, options, disk)
  const began = io.clock()
  let before = await checkedBy(paths, options, disk)
  const lasted = io.clock() - began
  const language = languageOf(options) ?? before.language
  const words = watchWords[language]
  if (options.quiet !== true) io.err(`${words.waiting}\n`)
  const { folders, configs } = rootsOf(paths, disk)
  const roots = () => [...folders, ...elsewhere([...configs, ...files()], folders)]
  let fault = ''
  let practised: (() => Promise<void>) | undefined
  await io.watch(roots, async () => {
    await practised?.()
    try {
      const now = await settled(paths, options, disk, before)
      const said = told(apart(before, now, options.severity ?? 'warning'), now, words, language)
      before = now
      fault = ''
      if (said !== '') io.out(said)
    } catch (error) {
      if (!isUsageError(error)) throw error
      const said = visible(error.said[language])
      if (said !== fault) io.err(`${said}\n`)
      fault = said
    }
    practised ??= practising(() => checkedBy(paths, { ...options, cache: false }, io), lasted, io)
  })
  await practised?.()
  return 0
}

/** So often, and so many milliseconds apart, a file that is being written is looked at again. */
const [mostTries, betweenTries] = [5, 40]

/** The findings when no file is in the middle of being written: cut short, or not to be read, where it was not before. */
async function settled(paths: readonly string[], options: CheckOptions, io: Io, before: Checked): Promise<Checked> {
  for (let tries = 1; ; tries++) {
    const now = await checkedBy(paths, options, io)
    const isHalf = apart(before, now, 'info').added.some(({ rule }) => /^(?:empty-file|unreadable-file)$/.test(rule))
    if (!isHalf || tries === mostTries) return now
    await io.pause(betweenTries)
  }
}

interface Roots {
  /** The folders that were named and those of their ecosystems. */
  readonly folders: readonly string[]
  /** Every place where a configuration stands or may come to stand. */
  readonly configs: readonly string[]
}

function rootsOf(paths: readonly string[], io: Io): Roots {
  const named = (paths.length === 0 ? ['.'] : paths).map((path) =>
    io.kindOf(path) === 'directory' ? path : parentOf(path),
  )
  const homes = locateEcosystems(paths, io).map(({ folder }) => folder)
  return {
    folders: [...new Set([...named, ...homes])],
    configs: homes.flatMap((folder) => configsFor(folder, io)),
  }
}

/** Files that stand outside the watched folders or hidden in them: checklists of the team, a list of known findings. */
function elsewhere(files: readonly string[], folders: readonly string[]): readonly string[] {
  const watched = new Set(folders.map((folder) => resolve(folder)))
  return [...new Set(files)].filter((file) => !isBelow(resolve(file), watched))
}

function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  const above = dirname(path)
  if (above === path || isPassedOver(basename(path))) return false
  return folders.has(above) || isBelow(above, folders)
}

/** From the folder itself upwards, to the configuration that counts. */
function configsFor(folder: string, io: Io): readonly string[] {
  const places: string[] = []
  for (const file of configPlaces(folder, parentOf)) {
    places.push(file)
    if (io.kindOf(file) !== 'missing') break
  }
  return places
}

function told(
  { added, gone }: ReturnType<typeof apart>,
  { summary }: Checked,
  words: WatchWords,
  language: 'nl' | 'en',
): string {
  if (added.length + gone.length === 0) return ''
  const { severity, errors, warnings, infos } = wordsOf(language)
  const line = (mark: string, one: (typeof added)[number]) =>
    visible(`${mark} ${one.file}:${one.line}:${one.column}  ${severity[one.severity]}  ${one.rule}  ${one.message}`)
  const lines = [...gone.map((one) => line(words.gone, one)), ...added.map((one) => line(words.added, one))]
  const totals = [errors(summary.errors), warnings(summary.warnings), infos(summary.infos)].join(', ')
  return `${[...lines, totals, ''].join('\n')}\n`
}

function noFormat(): UsageError {
  return new UsageError({
    nl: '--watch toont wat er verandert als tekst; --format hoort daar niet bij.',
    en: '--watch shows what changes as text; --format does not go with it.',
  })
}

/** At every change, what was just typed would be called known, or a file would change under the hands of its writer. */
function noWriting(): UsageError {
  return new UsageError({
    nl: '--watch kijkt alleen. Doe --fix, --write-baseline of --prune-baseline apart, zonder --watch.',
    en: '--watch only looks. Use --fix, --write-baseline or --prune-baseline apart, without --watch.',
  })
}

import type { Assessment } from '../assess.ts'
import { mended } from '../edit/mend.ts'
import { grouped } from '../grouping.ts'
import { editWords } from '../i18n/edit-words.ts'
import type { Io } from '../io.ts'
import type { Found } from '../load/discover.ts'
import { inOrder, type Located } from '../located.ts'
import { keyOrderAt } from '../model/key-order.ts'
import { definitionShape } from '../model/shape.ts'
import type { Language } from '../text.ts'
import { UsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'
import { writeTogether } from '../write-together.ts'
import { type AssessedAndWeighed, assessWeighed } from './assess-weighed.ts'
import { type Change, changeOf, isInside } from './editing/change.ts'
import { changedIo } from './editing/consequences.ts'
import { locateEcosystems } from './locate-ecosystems.ts'
import { type CommonOptions, dayOf, languageOf } from './options.ts'

export interface FixOptions extends CommonOptions {
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly since?: string
}

/**
 * Mends in each ecosystem what findings that count or are known say beyond doubt, all its files as one edit, and tells each change. What is shown
 * by the check after it is what is left.
 */
export async function fixFiles(paths: readonly string[], options: FixOptions, io: Io): Promise<void> {
  if (options.fix !== true) throw onlyWithFix()
  if (options.since !== undefined) throw notSince()
  for (const found of locateEcosystems(paths, io)) {
    const { changes, fixed, language } = await fixesFor(found, options, io)
    const words = editWords[languageOf(options) ?? language]
    const tell = options.dryRun === true ? words.fixable : words.fixed
    if (options.dryRun !== true && changes.length > 0) writeTogether(changes, found.folder, io)
    for (const { place, from, to } of fixed) io.err(`${visible(tell(place, from, to))}\n`)
  }
}

interface Fixed {
  /** `acties.yaml:6`, in the file as it was when this fix came. */
  readonly place: string
  readonly from: string
  readonly to: string
}

interface Fixes {
  readonly changes: readonly Change[]
  readonly fixed: readonly Fixed[]
  readonly language: Language
}

/** A fix may bring out the next: under a key that was misspelt stands a Dutch word. More rounds than this nothing needs. */
const mostRounds = 5

async function fixesFor(found: Found, options: CommonOptions, io: Io): Promise<Fixes> {
  const changes = new Map<string, Change>()
  const fixed: (readonly Fixed[])[] = []
  for (let round = 0; ; round++) {
    const now = changedIo([...changes.values()], io)
    const weighed = await assessWeighed(found, dayOf(options, io), options, now, { showsFindings: true })
    const { assessment, language } = weighed
    const more = round < mostRounds ? fixAll(unwaived(weighed), found, assessment, changes, io) : []
    if (more.length === 0) return { changes: [...changes.values()], fixed: fixed.flat(), language }
    fixed.push(more)
  }
}

/** What someone waived with a reason stays as it is; what is only known may be mended. */
function unwaived({ assessment, setAside }: AssessedAndWeighed): readonly Located[] {
  const known = setAside.filter(({ by }) => by.kind === 'baseline').map(({ finding }) => finding)
  return inOrder([...assessment.diagnostics, ...known])
}

/** A section that is one mapping can be in one file only, so its name is not given to a second one. */
function isFixable({ fix, place }: Located, { folder }: Found, { ecosystem }: Assessment): boolean {
  if (fix === undefined || !isInside(place.file, folder)) return false
  if (!('key' in fix) || place.path.length > 1) return true
  const isMapping = definitionShape.fields[fix.key]?.kind === 'group'
  return !isMapping || ecosystem[fix.key as keyof typeof ecosystem] === undefined
}

/** Mends all that can be of what was found, file by file, and gives what became of each. */
function fixAll(
  findings: readonly Located[],
  found: Found,
  assessment: Assessment,
  changes: Map<string, Change>,
  io: Io,
): readonly Fixed[] {
  const fixable = findings.flatMap((finding) => {
    const { fix, place } = finding
    return fix !== undefined && isFixable(finding, found, assessment) ? [{ finding, path: place.path, ...fix }] : []
  })
  const done = [...grouped(fixable, ({ finding }) => finding.place.file)].flatMap(([file, mendings]) => {
    const sofar = changes.get(file)
    const known = sofar?.from ?? assessment.texts.get(file)
    const result = mended(sofar?.to ?? known ?? '', mendings, keyOrderAt)
    if (result.done.length > 0)
      changes.set(
        file,
        changeOf(file, io, () => result, known),
      )
    return result.done.map(({ finding }) => finding)
  })
  return done.flatMap((finding) => told(finding, assessment))
}

/** What was made of one place. */
function told({ fix, place, position }: Located, { texts }: Assessment): readonly Fixed[] {
  if (fix === undefined) return []
  const name = place.path.findLast((step) => typeof step === 'string')
  const old = (texts.get(place.file) ?? '').slice(position.offset, position.endOffset)
  const isItem = typeof place.path.at(-1) === 'number'
  const lead = 'key' in fix || isItem ? '' : `${name}: `
  const to = 'key' in fix ? fix.key : String(fix.value)
  return [{ place: `${place.file}:${position.line}`, from: `${lead}${old}`, to }]
}

function onlyWithFix(): UsageError {
  return new UsageError({ nl: '--dry-run hoort bij --fix.', en: '--dry-run goes with --fix.' })
}

function notSince(): UsageError {
  return new UsageError({
    nl: '--fix herstelt in alle bestanden, --since kijkt naar een deel. Laat een van de twee weg.',
    en: '--fix mends in all files, --since looks at a part. Leave one of them out.',
  })
}

import { beside } from './beside.ts'
import type { Diagnostic, Path, Severity } from './diagnostic.ts'
import type { Context, Rule } from './facts/rule.ts'
import { consistencyRules } from './facts/rules.ts'
import { signals } from './facts/signals.ts'
import type { Audience } from './graph/audience.ts'
import type { Ecosystem } from './graph/ecosystem.ts'
import { resolve } from './graph/resolve.ts'
import { grouped } from './grouping.ts'
import type { Document, Parsed, Source } from './load/document.ts'
import { parseDocuments } from './load/documents.ts'
import { mayIgnore } from './load/ignores.ts'
import { defaultLimits, type Limits } from './load/limits.ts'
import type { Locator, Position } from './load/locate.ts'
import { merge, type Part } from './load/merge.ts'
import { isUnread } from './load/rules.ts'
import { validate } from './load/validate.ts'
import { inOrder, type Located, located, locatorsOf } from './located.ts'
import { answer } from './methods/answer.ts'
import { answerFindings, checklistFindings, countOpen } from './methods/findings.ts'
import type { Phase, Verdict } from './methods/verdict.ts'
import type { Checklist } from './model/checklist.ts'
import type { Definition } from './model/definition.ts'
import { definitionShape } from './model/shape.ts'
import { once } from './once.ts'
import { personalFindings } from './personal-findings.ts'
import { type Found, isNotRepeatedIn, isSound, placedAtMost } from './placing.ts'

/** What `eco` knows of one ecosystem on one day. */
export interface Assessment {
  readonly ecosystem: Ecosystem
  /** Sorted by file, place and rule, without doubles. */
  readonly diagnostics: readonly Located[]
  /** How many open questions are none of the findings, because nobody asked to see them. */
  readonly untold: () => number
  /** The text of each file that could be decoded, for code frames. */
  readonly texts: ReadonlyMap<string, string>
  /** What was read from each file, before it was held against the model; undefined for what is no YAML. */
  readonly values: ReadonlyMap<string, unknown>
  readonly asOf: string
  /** Who may read it: everything is for the team; `editionFor` gives what is for others. */
  readonly audience: Audience
  /** The methods that count. */
  readonly methods: readonly Checklist[]
  /** How each of their items stands: worked out when first asked for, as it takes the most time and most documents do without. */
  readonly verdicts: () => readonly Verdict[]
  /** Where a path of the merged ecosystem stands on disk: in which file, at which path and position there. */
  readonly placeOf: (path: Path) => { readonly file: string; readonly path: Path; readonly position: Position }
}

/** What surrounds the files of an ecosystem. */
export interface Setting {
  /** The ecosystem's `ecosystem.yaml`, where belongs what stands in no file; the first source by default. */
  readonly home?: string
  /** What finding and reading the files and the configuration left to say. */
  readonly diagnostics?: readonly Diagnostic[]
  /** Other files that findings may point at: the configuration and the team's own checklists. */
  readonly documents?: readonly Document[]
  readonly methods?: readonly Checklist[]
  /** Ids of every checklist item that there is, chosen or not. */
  readonly questions?: ReadonlySet<string>
  /**
   * From which severity on questions are findings, all by default: placing two hundred open ones that nobody sees costs a third of
   * a check, and where only errors count they need not be answered at all.
   */
  readonly told?: Severity
  /** The phase of which every open item is an error. */
  readonly gate?: Phase
  /** How much the files may ask; those of `limits.ts` by default. */
  readonly limits?: Limits
}

/**
 * Everything from text to findings, on one screen: read, validate, merge, resolve, judge. Each stage goes on with what
 * the one before could read.
 */
export function assess(sources: readonly Source[], context: Context, setting: Setting = {}): Assessment {
  const { limits = defaultLimits } = setting
  const read = parseDocuments(sources, limits)
  const documents = read.map(({ document }) => document)
  const locatorOf = locatorsOf([...documents, ...(setting.documents ?? [])])
  const checked = documents
    .filter(({ value }) => value !== undefined)
    .map((document) => validated(document, locatorOf(document.file), limits))
  const merged = merge(
    checked.map(({ part }) => part),
    setting.home ?? sources[0]?.file ?? '',
  )
  const unreadable = unreadableFiles(read, setting.diagnostics ?? [])
  const { ecosystem, findings } = resolve(merged.definition, unreadable, limits.findings)
  const refused = checked.flatMap((one) => one.diagnostics)
  const syntax = read.flatMap((one) => one.diagnostics)
  const { methods = [], questions, gate } = setting
  const verdicts = once(() => answer(methods, ecosystem, context.asOf, signals, gate))
  const told = documents.some(({ text }) => mayIgnore(text)) ? 'info' : (setting.told ?? 'info')
  const asked = [...checklistFindings(verdicts, told, gate), ...answerFindings(ecosystem, questions, context.asOf)]
  const diagnostics = [
    ...(setting.diagnostics ?? []),
    ...syntax.filter(isNotRepeatedIn(refused)),
    ...refused,
    ...merged.diagnostics
      .filter(isSound(refused))
      .filter(({ rule, place }) => rule !== 'missing-section' || !unreadable.includes(place.file)),
    ...placedAtMost(limits.findings, findings, merged),
    ...[...grouped(asked, ({ rule }) => rule).values()].flatMap((of) => placedAtMost(limits.findings, of, merged)),
    ...consistencyRules
      .filter(({ needsAll }: Rule) => needsAll === undefined || unreadable.length === 0)
      .flatMap((rule) => placedAtMost(limits.findings, judged(rule, ecosystem, context), merged))
      .filter(isSound(refused)),
  ]
  const found = diagnostics.map((diagnostic) => located(diagnostic, locatorOf))
  const everything = [...documents, ...(setting.documents ?? [])]
  const texts = new Map(everything.map(({ file, text }) => [file, text]))
  return {
    ecosystem,
    diagnostics: inOrder([
      ...found,
      ...personalFindings(new Map(everything.map((one) => [one.file, one])), found, locatorOf, limits.findings),
    ]),
    untold: () => (told === 'info' ? 0 : countOpen(verdicts(), gate)),
    texts,
    values: new Map(everything.map(({ file, value }) => [file, value])),
    asOf: context.asOf,
    audience: 'internal',
    methods,
    verdicts,
    placeOf: (path) => {
      const place = merged.origin(path)
      return { ...place, position: locatorOf(place.file).locate(place) }
    },
  }
}

/** The files that hold something that nobody could read. */
function unreadableFiles(read: readonly Parsed[], found: readonly Diagnostic[]): string[] {
  const broken = read.filter(
    ({ document, diagnostics }) => document.value === undefined && diagnostics.some((one) => one.severity === 'error'),
  )
  const skipped = found.filter(isUnread)
  return [...broken.map(({ document }) => document.file), ...skipped.map(({ place }) => place.file)]
}

interface Validated {
  readonly part: Part
  readonly diagnostics: readonly Diagnostic[]
}

/** What was read once is validated once. */
const known = beside<Document, Validated>()

function validated(document: Document, locator: Locator, limits: Limits): Validated {
  const before = known.get(document)
  if (before !== undefined) return before
  const fresh = validatedOnce(document, locator, limits)
  known.set(document, fresh)
  return fresh
}

function validatedOnce(document: Document, locator: Locator, { findings }: Limits): Validated {
  const hasThousands = /[:,[-]\s+-?\d{1,3}(?:\.\d{3})+\s*(?=[#,}\]\r\n]|$)/.test(document.text)
  const subject = { file: document.file, raw: (path: Path) => locator.raw(path), hasThousands, mostFindings: findings }
  const { value, diagnostics } = validate(document.value, definitionShape, subject)
  return { part: { file: document.file, definition: value as Definition }, diagnostics }
}

function judged({ id: rule, severity, check }: Rule, ecosystem: Ecosystem, context: Context): Found[] {
  return [...check(ecosystem, context)].map((finding) => ({ rule, severity, ...finding }))
}

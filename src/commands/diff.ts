import type { Assessment } from '../assess.ts'
import { mentions } from '../edition-warnings.ts'
import { namesInTexts } from '../facts/names-in-texts.ts'
import { jsonText } from '../format/json-text.ts'
import { type Audience, audiences } from '../graph/audience.ts'
import { diffWords } from '../i18n/diff-words.ts'
import { wordsOf } from '../i18n/words.ts'
import type { Io } from '../io.ts'
import type { Found } from '../load/discover.ts'
import type { Language } from '../text.ts'
import { visible } from '../visible.ts'
import { type Assessed, assessFound } from './assess-found.ts'
import { diffJson } from './diff/json.ts'
import { diffMarkdown } from './diff/markdown.ts'
import { type DiffOutcome, type EcosystemOutcome, sideName } from './diff/outcome.ts'
import { type Pair, pairsOf } from './diff/pairs.ts'
import type { Side } from './diff/side.ts'
import { type SideOptions, sidesOf } from './diff/sides.ts'
import { diffText } from './diff/text.ts'
import { toldChanges, toldWhole } from './diff/told.ts'
import { type CommonOptions, choiceOf, dayOf, languageOf, paintFor } from './options.ts'
import { codeOfShowing } from './things/warn.ts'
import { refuseUnclear } from './unclear-visibility.ts'

export interface DiffOptions extends CommonOptions, SideOptions {
  readonly format?: string
  /** Exit code 1 when something changed. */
  readonly exitCode?: boolean
  /** For whom it is: `internal` (default), `partners` or `public`. */
  readonly audience?: string
}

/** `eco diff`: what changed in an ecosystem between two states, in sentences. Nothing is printed when nothing changed. */
export async function diff(words: readonly string[], options: DiffOptions, io: Io): Promise<number> {
  const format = choiceOf('--format', options.format ?? 'text', ['text', 'markdown', 'json'] as const)
  const audience = choiceOf('--audience', options.audience ?? 'internal', audiences)
  const request = { asOf: dayOf(options, io), asked: languageOf(options), audience, options, io }
  const sides = await sidesOf(words, options, io)
  const compared = pairsOf(sides).map((pair) => comparedPair(pair, sides, request))
  const language = request.asked ?? compared[0]?.language ?? 'nl'
  const ecosystems = compared.map(({ told }) => told)
  const outcome: DiffOutcome = { ...sides, asOf: request.asOf, audience, language, ecosystems }
  const width = io.columns === undefined ? undefined : Math.min(io.columns, 110)
  if (format === 'json') io.out(jsonText(diffJson(outcome)))
  else io.out(format === 'markdown' ? diffMarkdown(outcome) : diffText(outcome, width, await paintFor(options, io)))
  const code = codeOfShowing(...compared.flatMap(({ now }) => now))
  if (code !== 0) return code
  return options.exitCode === true && ecosystems.some(({ changes }) => changes.length > 0) ? 1 : 0
}

interface Request {
  readonly asOf: string
  readonly asked: Language | undefined
  readonly audience: Audience
  readonly options: DiffOptions
  readonly io: Io
}

function comparedPair(
  { before, after }: Pair,
  sides: { readonly before: Side; readonly after: Side },
  request: Request,
): { readonly told: EcosystemOutcome; readonly language: Language; readonly now: readonly Assessment[] } {
  const had = before === undefined ? undefined : readSide(before, sides.before, request)
  const has = after === undefined ? undefined : readSide(after, sides.after, request)
  const { assessment, language: own } = (has ?? had) as Assessed
  const language = request.asked ?? own
  const name = assessment.ecosystem.ecosystem?.name || (after ?? before)?.folder || ''
  const changes =
    had !== undefined && has !== undefined
      ? toldChanges(had, has, { audience: request.audience, language })
      : [wholeChange(had === undefined, name, assessment, language)]
  warnOfErrors([had, has], sides, language, request)
  warnOfNames(
    [had, has].filter((one) => one !== undefined),
    changes,
    language,
    request,
  )
  const id = assessment.ecosystem.ecosystem?.id ?? ''
  const methods = new Map(assessment.methods.map(({ method, title }) => [method, title[language] ?? title.nl]))
  // What was not read before is told too; but a change that makes it readable must come through.
  const now = has === undefined ? [] : [has.assessment]
  return { told: { folder: (after ?? before)?.folder ?? '', id, name, changes, methods }, language, now }
}

function wholeChange(isNew: boolean, name: string, assessment: Assessed['assessment'], language: Language) {
  const words = diffWords[language]
  return isNew
    ? toldWhole('added', assessment, words.appeared(name))
    : toldWhole('removed', assessment, words.disappeared(name))
}

function readSide(found: Found, side: Side, { asOf, options, audience }: Request): Assessed {
  side.prefetch([...found.files, found.home])
  const isThere = options.config === undefined || side.kind !== 'revision' || side.io.kindOf(options.config) === 'file'
  const assessed = assessFound(found, asOf, isThere ? options : {}, side.io)
  if (audience !== 'internal') refuseUnclear(assessed.assessment)
  return assessed
}

/** What could not be read on one side seems gone or new, and whoever reads on should know. */
function warnOfErrors(
  [had, has]: readonly (Assessed | undefined)[],
  { before, after }: { readonly before: Side; readonly after: Side },
  language: Language,
  { options, io }: Request,
): void {
  if (options.quiet === true) return
  for (const [assessed, side] of [[had, before] as const, [has, after] as const]) {
    const errors = assessed?.assessment.diagnostics.filter(({ severity }) => severity === 'error').length ?? 0
    if (errors > 0) io.err(`${visible(diffWords[language].withErrors(sideName(side, language), errors))}\n`)
  }
}

/** A text that may be told can still name a party that this reader may not know; whoever sends it on should read it first. */
function warnOfNames(
  sides: readonly Assessed[],
  changes: EcosystemOutcome['changes'],
  language: Language,
  { audience, options, io }: Request,
): void {
  if (audience === 'internal' || options.quiet === true) return
  const names = sides.flatMap(({ assessment, visibility }) =>
    mentions(assessment, { audience, unmarked: visibility, language }).map(({ name }) => name),
  )
  const told = changes.map(({ text }) => text)
  for (const name of namesInTexts(names, told)) io.err(`${visible(wordsOf(language).stillNamed(name))}\n`)
}

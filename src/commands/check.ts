import type { Assessment } from '../assess.ts'
import type { Severity } from '../diagnostic.ts'
import { type Checked, countOf, type Style, type Total } from '../format/checked.ts'
import { type FormatName, formats } from '../format/formats.ts'
import type { Paint } from '../format/paint.ts'
import { wordsOf } from '../i18n/words.ts'
import type { Io } from '../io.ts'
import type { Found } from '../load/discover.ts'
import { inOrder } from '../located.ts'
import { nextQuestions } from '../methods/next.ts'
import { scoreMethods } from '../methods/score.ts'
import { type Phase, phases, type Verdict } from '../methods/verdict.ts'
import type { Language } from '../text.ts'
import { assessFound } from './assess-found.ts'
import { locateEcosystems } from './locate-ecosystems.ts'
import { type CommonOptions, choiceOf, dayOf, languageOf, paintFor } from './options.ts'
import { duplicateEcosystem, type Met, perEcosystem } from './several-ecosystems.ts'

export interface CheckOptions extends CommonOptions {
  readonly format?: string
  readonly severity?: string
  readonly gate?: string
  /** Again at every change. */
  readonly watch?: boolean
}

/** `eco check`: exit code 0 when there are no errors, 1 when there are, 2 when a file cannot be read. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  if (options.watch === true) return (await import('./watch.ts')).watch(paths, options, io)
  const started = io.clock()
  const format = formats[choiceOf('--format', options.format ?? 'text', Object.keys(formats) as FormatName[])]
  const from = choiceOf('--severity', options.severity ?? 'warning', ['error', 'warning', 'info'] as const)
  const asOf = dayOf(options, io)
  const gate = options.gate === undefined ? undefined : choiceOf('--gate', options.gate, phases)
  const asked = languageOf(options)
  const paint = await paintFor(options, io)
  const all: Checked[] = []
  const met: Met = new Map()
  let language = asked
  const isNew = newFindings()
  for (const found of locateEcosystems(paths, io)) {
    const { checked: whole, language: own } = checkOne(found, asOf, { config: options.config, gate }, met, io)
    const checked = { ...whole, diagnostics: whole.diagnostics.filter(isNew) }
    language ??= own
    io.out(format.each(checked, styleOf(asked ?? own, paint, from, options)))
    all.push(checked)
  }
  const style = styleOf(language ?? 'nl', paint, from, options)
  if (format === formats.text && !style.quiet) io.out(perEcosystem(all, style))
  io.out(format.end(all, totalOf(all, asOf, io.clock() - started), style))
  return exitCode(all)
}

/** Passes each finding once: ecosystems under one configuration share what is wrong with that. */
function newFindings(): (finding: Checked['diagnostics'][number]) => boolean {
  const seen = new Set<string>()
  return ({ rule, place, position, message }) => {
    const key = [rule, place.file, position.offset, message.nl].join('\n')
    return !seen.has(key) && seen.add(key) !== undefined
  }
}

function checkOne(
  found: Found,
  asOf: string,
  { config, gate }: { readonly config: string | undefined; readonly gate: Phase | undefined },
  met: Met,
  io: Io,
): { checked: Checked; language: Language } {
  const setting = { ...(config === undefined ? {} : { config }), ...(gate === undefined ? {} : { gate }) }
  const { assessment, language } = assessFound(found, asOf, setting, io)
  const { ecosystem, texts, methods, verdicts } = assessment
  const diagnostics = inOrder([...assessment.diagnostics, ...duplicateEcosystem(assessment, met)])
  const next = nextQuestions(verdicts, 3)
  const checked = {
    folder: found.folder,
    id: ecosystem.ecosystem?.id ?? '',
    name: ecosystem.ecosystem?.name ?? '',
    files: found.files.length,
    partners: ecosystem.partners.length,
    goals: ecosystem.goals.length,
    actions: ecosystem.actions.length,
    diagnostics,
    texts,
    scores: scoreMethods(methods, verdicts),
    next: next.map((verdict) => ({ verdict, place: placeOf(verdict, assessment) })),
  }
  return { checked, language }
}

/** Where the answer to a question belongs: `doelen.yaml:12`. */
function placeOf({ paths: [path = ['ecosystem']] }: Verdict, { placeOf: locate }: Assessment): string {
  const { file, position } = locate(path)
  return `${file}:${position.line}`
}

function styleOf(language: Language, paint: Paint, from: Severity, options: CheckOptions): Style {
  return { language, words: wordsOf(language), paint, from, quiet: options.quiet === true }
}

function totalOf(all: readonly Checked[], asOf: string, milliseconds: number): Total {
  const sum = (key: 'files' | 'partners' | 'goals' | 'actions') =>
    all.reduce((total, checked) => total + checked[key], 0)
  return {
    ecosystems: all.length,
    files: sum('files'),
    partners: sum('partners'),
    goals: sum('goals'),
    actions: sum('actions'),
    count: { error: countOf(all, 'error'), warning: countOf(all, 'warning'), info: countOf(all, 'info') },
    seconds: milliseconds / 1000,
    asOf,
  }
}

function exitCode(all: readonly Checked[]): number {
  if (all.some(({ diagnostics }) => diagnostics.some(({ rule }) => rule === 'unreadable-file'))) return 2
  return countOf(all, 'error') > 0 ? 1 : 0
}

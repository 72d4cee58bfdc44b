import { assess } from '../assess.ts'
import type { Severity } from '../diagnostic.ts'
import { type Checked, countOf, type Style, type Total } from '../format/checked.ts'
import { type FormatName, formats } from '../format/formats.ts'
import { type Paint, plain } from '../format/paint.ts'
import { wordsOf } from '../i18n/words.ts'
import type { Io } from '../io.ts'
import { type Found, readSources } from '../load/discover.ts'
import type { Language } from '../text.ts'
import { locateEcosystems } from './locate-ecosystems.ts'
import { type CommonOptions, choiceOf, dayOf, languageOf, wantsColour } from './options.ts'

export interface CheckOptions extends CommonOptions {
  readonly format?: string
  readonly severity?: string
}

/** `eco check`: exit code 0 when there are no errors, 1 when there are, 2 when a file cannot be read. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const started = io.clock()
  const format = formats[choiceOf('--format', options.format ?? 'text', Object.keys(formats) as FormatName[])]
  const from = choiceOf('--severity', options.severity ?? 'warning', ['error', 'warning', 'info'] as const)
  const asOf = dayOf(options, io)
  const asked = languageOf(options)
  const paint = wantsColour(options, io) ? await colours() : plain
  const all: Checked[] = []
  let language = asked
  for (const found of locateEcosystems(paths, io)) {
    const { checked, language: own } = checkOne(found, asOf, io)
    language ??= own
    io.out(format.each(checked, styleOf(asked ?? own, paint, from, options)))
    all.push(checked)
  }
  io.out(format.end(all, totalOf(all, asOf, io.clock() - started), styleOf(language ?? 'nl', paint, from, options)))
  return exitCode(all)
}

function checkOne(found: Found, asOf: string, io: Io): { checked: Checked; language: Language } {
  const { sources, diagnostics } = readSources(found, io)
  const { home } = found
  const { ecosystem, diagnostics: located, texts } = assess(sources, { asOf }, { home, diagnostics })
  const checked = {
    folder: found.folder,
    id: ecosystem.ecosystem?.id ?? '',
    name: ecosystem.ecosystem?.name ?? '',
    files: found.files.length,
    partners: ecosystem.partners.length,
    goals: ecosystem.goals.length,
    actions: ecosystem.actions.length,
    diagnostics: located,
    texts,
  }
  return { checked, language: ecosystem.ecosystem?.language ?? 'nl' }
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

/** Colours are loaded only where someone sees them. */
async function colours(): Promise<Paint> {
  return (await import('../format/colour.ts')).colour
}

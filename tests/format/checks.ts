import { assess } from '../../src/assess.ts'
import { counted } from '../../src/commands/check/counting.ts'
import { type Mark, marksOf } from '../../src/fingerprint.ts'
import { asideCountOf, type Checked, countOf, type Style, type Total } from '../../src/format/checked.ts'
import { plain } from '../../src/format/paint.ts'
import { wordsOf } from '../../src/i18n/words.ts'
import type { Located } from '../../src/located.ts'
import type { SetAside } from '../../src/set-aside.ts'
import type { Language } from '../../src/text.ts'

/** Files as if `eco check` had read them, in the folder `bond`. */
export function checkedFiles(files: Readonly<Record<string, string>>): Checked {
  const sources = Object.entries(files).map(([file, text]) => ({ file, content: new TextEncoder().encode(text) }))
  const { ecosystem, diagnostics, texts } = assess(sources, { asOf: '2026-11-30' })
  return checked(diagnostics, texts, ecosystem.partners.length)
}

export function checked(
  diagnostics: readonly Located[],
  texts = new Map<string, string>() as ReadonlyMap<string, string>,
  partners = 0,
  setAside: readonly SetAside[] = [],
): Checked {
  const uncounted = {
    folder: 'bond',
    id: 'warmtebond',
    name: 'Warmtebond',
    files: 1,
    partners,
    goals: 0,
    actions: 0,
    diagnostics,
    setAside,
    marks: marksFor([...diagnostics, ...setAside.map(({ finding: one }) => one)], texts),
    fromConfig: (file: string) => file,
    texts,
    methods: [],
    scores: [],
    next: [],
  }
  return counted(uncounted, 0)
}

function marksFor(findings: readonly Located[], texts: ReadonlyMap<string, string>): ReadonlyMap<Located, Mark> {
  return marksOf(findings, {
    ecosystem: 'warmtebond',
    isOwn: () => true,
    valueOf: () => undefined,
    textOf: (file) => texts.get(file) ?? '',
    nameOf: (file) => file,
  })
}

export function style(changes: Partial<Style> & { readonly language?: Language } = {}): Style {
  const language = changes.language ?? 'nl'
  return { language, words: wordsOf(language), paint: plain, from: 'warning', quiet: false, ...outside, ...changes }
}

const outside = { failOn: 'error', asOf: '2026-11-30', showsWaivers: false, pathOf: (file: string) => file } as const

export function total(all: readonly Checked[]): Total {
  const sum = (key: 'files' | 'partners' | 'goals' | 'actions') => all.reduce((so, one) => so + one[key], 0)
  const count = { error: countOf(all, 'error'), warning: countOf(all, 'warning'), info: countOf(all, 'info') }
  return {
    ecosystems: all.length,
    ...{ files: sum('files'), partners: sum('partners'), goals: sum('goals'), actions: sum('actions') },
    count,
    setAside: asideCountOf(all),
    seconds: 0.25,
    asOf: '2026-11-30',
  }
}

/** One finding of a file at line 2, column 3. */
export function finding(changes: Partial<Located> = {}): Located {
  return {
    rule: 'not-allowed',
    severity: 'error',
    message: { nl: 'Dit klopt niet.', en: 'This is not right.' },
    place: { file: 'bond/a.yaml', path: ['partners', 0] },
    position: { line: 2, column: 3, endLine: 2, endColumn: 6, offset: 12, endOffset: 15 },
    ...changes,
  } as Located
}

/** Everything that could move a cursor, colour a screen, ring a bell or turn text around. */
export const hostile = '\u001b[31mrood\u001b]0;titel\u0007\u009b2J\u202eomgekeerd\u200b\r\u0000'

/** What may not reach a terminal as it is; line breaks are ours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the tests look for
export const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/u

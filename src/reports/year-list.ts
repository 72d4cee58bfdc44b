import type { Language } from '../text.ts'

const until = { nl: 'tot en met', en: 'to' }

interface Reading {
  readonly language: Language
  readonly list: (texts: readonly string[]) => string | null
}

/** Years in order as one reads them: `2026, 2028 tot en met 2031 en 2033`; null without any. */
export function yearList(years: readonly number[], { language, list }: Reading): string | null {
  const spans: { first: number; last: number }[] = []
  for (const year of years) {
    const span = spans.at(-1)
    if (span !== undefined && span.last === year - 1) span.last = year
    else spans.push({ first: year, last: year })
  }
  return list(
    spans.flatMap(({ first, last }) =>
      last - first > 1 ? [`${first} ${until[language]} ${last}`] : [...new Set([first, last])].map(String),
    ),
  )
}

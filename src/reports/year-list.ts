import type { Wording } from './wording.ts'

/** Years in order as one reads them: `2026, 2028 tot en met 2031 en 2033`; null without any. */
export function yearList(years: readonly number[], { words, list }: Pick<Wording, 'words' | 'list'>): string | null {
  const spans: { first: number; last: number }[] = []
  for (const year of years) {
    const span = spans.at(-1)
    if (span !== undefined && span.last === year - 1) span.last = year
    else spans.push({ first: year, last: year })
  }
  return list(
    spans.flatMap(({ first, last }) =>
      last - first === 1 ? [String(first), String(last)] : [words.years(first, last)],
    ),
  )
}

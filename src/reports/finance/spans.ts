import type { Ledger } from './ledger.ts'

/** A column of a table that runs over years: one year, or all years before or after those shown apart. */
export interface Span {
  readonly title: string
  readonly has: (year: number) => boolean
}

const most = 6

/** Each year a column; of many the years around now apart, and the earlier and the later ones together. */
export function spans(all: Iterable<number>, { own, thisYear }: Ledger): readonly Span[] {
  const years = [...new Set(all)].sort((one, other) => one - other)
  const single = (year: number) => ({ title: String(year), has: (other: number) => other === year })
  if (years.length <= most) return years.map(single)
  const near = years.findIndex((year) => year >= thisYear - 1)
  const start = near === -1 ? years.length - most : Math.min(near, years.length - most)
  const [before, after] = [years[start - 1], years[start + most]]
  return [
    ...(before === undefined ? [] : [{ title: own.upTo(before), has: (year: number) => year <= before }]),
    ...years.slice(start, start + most).map(single),
    ...(after === undefined ? [] : [{ title: own.since(after), has: (year: number) => year >= after }]),
  ]
}

/** The years that a picture shows: at most twelve, from just before now on. */
export function pictured<T extends { readonly year: number }>(lines: readonly T[], { thisYear }: Ledger): readonly T[] {
  const near = Math.max(
    0,
    lines.findIndex(({ year }) => year >= thisYear - 5),
  )
  return lines.slice(Math.min(near, Math.max(0, lines.length - 12))).slice(0, 12)
}

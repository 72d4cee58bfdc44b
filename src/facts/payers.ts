import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Finance } from '../model/definition.ts'
import { sum } from './money.ts'

export type FundingLine = NonNullable<Finance['funding']>[number]
export type Subsidy = NonNullable<Finance['subsidies']>[number]

/** Where funding comes from: a partner or subsidy by its id, else what it is for. */
export interface Payer {
  readonly from: string | undefined
  readonly what: string | undefined
  readonly lines: readonly FundingLine[]
}

/** Funding by whether it is secured in writing. */
export interface Certainty {
  readonly amount: number
  readonly secured: number
  readonly open: number
}

export function certaintyOf(lines: readonly FundingLine[]): Certainty {
  const amount = amountOf(lines)
  const secured = amountOf(lines.filter((line) => line.secured === true))
  return { amount, secured, open: sum([amount, -secured]) }
}

/** Lines of one payer together; who pays most comes first. */
export function payersOf(lines: readonly FundingLine[]): readonly Payer[] {
  const groups = grouped(lines, ({ from, what }) => JSON.stringify(from ?? [what?.trim()]))
  const payers = [...groups.values()].map((own) => ({ from: own[0]?.from, what: own[0]?.what, lines: own }))
  return payers
    .map((payer) => ({ payer, amount: amountOf(payer.lines) }))
    .sort((one, other) => other.amount - one.amount)
    .map(({ payer }) => payer)
}

/** How much the funding counts on from each payer that is named, over all years. */
export function countedOn({ finance }: Ecosystem): ReadonlyMap<string, number> {
  return countedIn(finance?.funding ?? [])
}

/**
 * The same of each subsidy, from the lines that are subsidy: a partner may have the id of a subsidy, and what it pays
 * itself is no part of what was granted.
 */
export function countedOnSubsidies({ finance }: Ecosystem): ReadonlyMap<string, number> {
  return countedIn((finance?.funding ?? []).filter(({ kind }) => kind === 'subsidy'))
}

function countedIn(funding: readonly FundingLine[]): ReadonlyMap<string, number> {
  const lines = grouped(funding, ({ from }) => from ?? '')
  return new Map([...lines].map(([from, own]) => [from, amountOf(own)]))
}

/** For how much the funding counts on a subsidy beyond what was settled, or else granted. */
export interface CountedAbove {
  readonly more: number
  readonly limit: number
  readonly isSettled: boolean
}

/** The subsidies on which the funding counts for too much, in the order of the data. */
export function countedAbove(ecosystem: Ecosystem): ReadonlyMap<Subsidy, CountedAbove> {
  const counted = countedOnSubsidies(ecosystem)
  return new Map(
    (ecosystem.finance?.subsidies ?? []).flatMap((subsidy) => {
      const limit = subsidy.settled ?? subsidy.granted
      const more = limit === undefined ? 0 : sum([counted.get(subsidy.id) ?? 0, -limit])
      return limit === undefined || more <= 0
        ? []
        : [[subsidy, { more, limit, isSettled: subsidy.settled !== undefined }]]
    }),
  )
}

/** A subsidy of which more is called secured than it can bring: than was settled, or else granted. */
export interface OverSecured {
  /** Where it stands in the list of subsidies. */
  readonly position: number
  readonly field: 'settled' | 'granted'
  readonly limit: number
  readonly secured: number
  /** Where the first of its secured lines stands in the list of funding. */
  readonly first: number
}

export function overSecured({ finance }: Ecosystem): readonly OverSecured[] {
  const certain = (finance?.funding ?? [])
    .map((line, at) => ({ ...line, at }))
    .filter(({ kind, secured }) => kind === 'subsidy' && secured === true)
  const linesOf = grouped(certain, ({ from }) => from)
  return (finance?.subsidies ?? []).flatMap(({ id, granted, settled }, position) => {
    const [limit, field] = settled === undefined ? [granted, 'granted' as const] : [settled, 'settled' as const]
    const lines = linesOf.get(id) ?? []
    const [secured, first = 0] = [amountOf(lines), lines[0]?.at]
    const isOver = limit !== undefined && id !== '' && secured > Math.max(0, limit)
    return isOver ? [{ position, field, limit, secured, first }] : []
  })
}

export function amountOf(lines: readonly FundingLine[]): number {
  return sum(lines.map(({ amount }) => amount))
}

import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Finance } from '../model/definition.ts'
import { grouped } from './grouping.ts'
import { sum } from './money.ts'

export type FundingLine = NonNullable<Finance['funding']>[number]

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
  const lines = grouped(finance?.funding ?? [], ({ from }) => from ?? '')
  return new Map([...lines].map(([from, own]) => [from, amountOf(own)]))
}

export function amountOf(lines: readonly FundingLine[]): number {
  return sum(lines.map(({ amount }) => amount))
}

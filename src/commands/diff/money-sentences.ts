import type { Change } from '../../revisions/change.ts'
import type { Sentence } from './sentences.ts'
import type { Teller } from './teller.ts'

interface Line {
  readonly what?: string
  readonly from?: string
  readonly kind?: string
  readonly year: number
  readonly amount: number
  readonly secured?: boolean
}

export const moneySentences: Readonly<Record<string, Sentence>> = {
  'costs added': (change, teller) => costLine(change, teller, teller.words.costNew),
  'costs removed': (change, teller) => costLine(change, teller, teller.words.costGone),
  'costs.amount': (change, teller) => {
    const { what = '', year } = lineOf(change, teller)
    const { was, is, by } = amounts(change, teller)
    return teller.words.cost(what, String(year), was, is, by)
  },
  'costs.actual': (change, teller) => {
    if (change.after === undefined) return undefined
    const { what = '', year } = lineOf(change, teller)
    const was = change.before === undefined ? '' : teller.money(change.before)
    return teller.words.spent(what, String(year), was, teller.money(change.after))
  },
  'funding added': (change, teller) => {
    const line = lineOf(change, teller)
    const amount = teller.money(line.amount)
    return teller.words.fundingNew(payer(line, teller), String(line.year), amount, line.secured === true)
  },
  'funding removed': (change, teller) => {
    const line = lineOf(change, teller)
    return teller.words.fundingGone(payer(line, teller), String(line.year), teller.money(line.amount))
  },
  'funding.amount': (change, teller) => {
    const line = lineOf(change, teller)
    const { was, is, by } = amounts(change, teller)
    return teller.words.funding(payer(line, teller), String(line.year), was, is, by)
  },
  'funding.secured': (change, teller) => {
    const line = lineOf(change, teller)
    const say = change.after === true ? teller.words.secured : teller.words.unsecured
    return say(payer(line, teller), String(line.year), teller.money(line.amount))
  },
}

function costLine(change: Change, teller: Teller, say: Teller['words']['costNew']): string {
  const { what = '', year, amount } = lineOf(change, teller)
  return say(what, String(year), teller.money(amount))
}

/** Both amounts, and the difference with its sign. */
function amounts({ before, after }: Change, { money }: Teller) {
  const difference = Number(after ?? 0) - Number(before ?? 0)
  return { was: money(before), is: money(after), by: `${difference > 0 ? '+' : '−'}${money(Math.abs(difference))}` }
}

/** Who pays, or what the money is where nobody is named. */
function payer({ from, what, kind }: Line, teller: Teller): string {
  if (from !== undefined) return teller.name(['partners', 'subsidies'], from)
  return what === undefined ? teller.choice('finance.funding.kind', kind) : teller.words.quote(what)
}

function lineOf(change: Change, teller: Teller): Line {
  return teller.itemOf(change) as unknown as Line
}

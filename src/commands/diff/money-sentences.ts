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
    const lines = linesOf(change, teller)
    if (lines.before.year !== lines.after.year) return costReplaced(lines, teller)
    const { was, is, by } = amounts(change, teller)
    return teller.words.cost(lines.after.what ?? '', String(lines.after.year), was, is, by)
  },
  'costs.year': (change, teller) => {
    const lines = linesOf(change, teller)
    return lines.before.amount === lines.after.amount ? costReplaced(lines, teller) : undefined
  },
  'costs.actual': (change, teller) => {
    if (change.after === undefined) return undefined
    const { what = '', year } = lineOf(change, teller)
    const was = change.before === undefined ? '' : teller.money(change.before)
    return teller.words.spent(what, String(year), was, teller.money(change.after))
  },
  'funding added': (change, teller) => fundingNew(lineOf(change, teller), teller),
  'funding removed': (change, teller) => fundingGone(lineOf(change, teller), teller),
  'funding.amount': (change, teller) => {
    const lines = linesOf(change, teller)
    if (moved.some((field) => lines.before[field] !== lines.after[field])) return fundingReplaced(lines, teller)
    const { was, is, by } = amounts(change, teller)
    return teller.words.funding(ofWhom(lines.after, teller), String(lines.after.year), was, is, by)
  },
  'funding.from': fundingMoved,
  'funding.year': fundingMoved,
  'funding.kind': fundingMoved,
  'funding.secured': (change, teller) => {
    const line = lineOf(change, teller)
    const say = change.after === true ? teller.words.secured : teller.words.unsecured
    return say(payer(line, teller), String(line.year), teller.money(line.amount))
  },
}

/** What makes it other money: of two amounts with another payer, year or kind the difference says nothing. */
const moved = ['from', 'year', 'kind'] as const

interface Lines {
  readonly before: Line
  readonly after: Line
}

/** Told once, at the first of the fields that changed; with another amount it is told there. What was filled in did not move. */
function fundingMoved(change: Change, teller: Teller): string | undefined {
  if (change.before === undefined || change.after === undefined) return undefined
  const lines = linesOf(change, teller)
  const first = moved.find((field) => lines.before[field] !== lines.after[field])
  return first === change.field[0] && lines.before.amount === lines.after.amount
    ? fundingReplaced(lines, teller)
    : undefined
}

function fundingReplaced({ before, after }: Lines, teller: Teller): string | undefined {
  if (!hasYear(before) || !hasYear(after)) return undefined
  return `${fundingGone(before, teller)} ${fundingNew(after, teller)}`
}

function fundingNew(line: Line, teller: Teller): string {
  return teller.words.fundingNew(
    payer(line, teller),
    String(line.year),
    teller.money(line.amount),
    line.secured === true,
  )
}

function fundingGone(line: Line, teller: Teller): string {
  return teller.words.fundingGone(payer(line, teller), String(line.year), teller.money(line.amount))
}

function costReplaced({ before, after }: Lines, teller: Teller): string | undefined {
  if (!hasYear(before) || !hasYear(after)) return undefined
  const told = ({ what = '', year, amount }: Line, say: Teller['words']['costNew']) =>
    say(what, String(year), teller.money(amount))
  return `${told(before, teller.words.costGone)} ${told(after, teller.words.costNew)}`
}

/** A year that could not be read is missing. */
function hasYear({ year }: Partial<Line>): boolean {
  return year !== undefined
}

/** The line as it was and as it is. */
function linesOf(change: Change, teller: Teller): Lines {
  return { before: teller.itemBefore(change) as unknown as Line, after: lineOf(change, teller) }
}

/** `door Gemeente`; of a payer with more lines in a year also which one it is, and without a payer only that. */
function ofWhom(line: Line, teller: Teller): string {
  const { from, what, kind, year } = line
  const which = what === undefined ? teller.choice('finance.funding.kind', kind) : teller.words.quote(what)
  if (from === undefined) return `(${which})`
  const isOneOfMore = [teller.states.before, teller.states.after].some(
    ({ finance }) => (finance?.funding ?? []).filter((one) => one.from === from && one.year === year).length > 1,
  )
  return teller.words.paidBy(payer(line, teller)) + (isOneOfMore ? ` (${which})` : '')
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

import { unnamedParty } from '../../graph/audience.ts'
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
  'costs.year': (change, teller) => costReplaced(linesOf(change, teller), teller),
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
    if (moved.some((field) => isOther(lines, field))) return fundingReplaced(lines, teller)
    const { was, is, by } = amounts(change, teller)
    return teller.words.funding(ofWhom(lines.after, teller), String(lines.after.year), was, is, by)
  },
  'funding.from': fundingMoved,
  'funding.year': fundingMoved,
  'funding.kind': fundingMoved,
  'funding.secured': (change, teller) => {
    const { before, after } = linesOf(change, teller)
    // Of what was never certain, none is lost.
    if (change.after !== true && change.before !== true) return undefined
    const [line, say] = change.after === true ? [after, teller.words.secured] : [before, teller.words.unsecured]
    return say(payer(line, teller), String(line.year), teller.money(line.amount))
  },
}

/**
 * Whether another field of one line tells this one as well. Money of another payer, year or kind is other money: what went and
 * what came are told once, with both amounts and with what is secured. `all`: what changed in that line.
 */
export function isToldElsewhere(key: string, all: readonly Change[]): boolean {
  const isFull = ({ before, after }: Change) => before !== undefined && after !== undefined
  // The line itself does not say that there is another payer where that one may not be named.
  const isHanded = all.some(({ before, after }) => before === unnamedParty || after === unnamedParty)
  if (isHanded) return key !== 'from' && ['amount', 'secured', ...moved].includes(key)
  const tellers = ['amount', ...moved].filter((field) => all.some((one) => one.field[0] === field && isFull(one)))
  const isReplaced = tellers.some((field) => field !== 'amount')
  return isReplaced && key !== tellers[0] && ['amount', 'secured', ...moved].includes(key)
}

/** What makes it other money: of two amounts with another payer, year or kind the difference says nothing. */
const moved = ['from', 'year', 'kind'] as const

interface Lines {
  readonly before: Line
  readonly after: Line
}

/** What was filled in is not other money. */
function isOther({ before, after }: Lines, field: (typeof moved)[number]): boolean {
  return before[field] !== undefined && after[field] !== undefined && before[field] !== after[field]
}

function fundingMoved(change: Change, teller: Teller): string | undefined {
  return change.before === undefined || change.after === undefined
    ? undefined
    : fundingReplaced(linesOf(change, teller), teller)
}

function fundingReplaced({ before, after }: Lines, teller: Teller): string | undefined {
  if (!hasYear(before) || !hasYear(after)) return undefined
  // Where nobody and nothing is named, the kind is the name.
  const kind = ({ kind, from, what }: Line) =>
    before.kind === after.kind || (from ?? what) === undefined
      ? ''
      : ` (${teller.choice('finance.funding.kind', kind)})`
  return `${fundingGone(before, teller, kind(before))} ${fundingNew(after, teller, kind(after))}`
}

function fundingNew(line: Line, teller: Teller, kind = ''): string {
  return teller.words.fundingNew(
    `${payer(line, teller)}${kind}`,
    String(line.year),
    teller.money(line.amount),
    line.secured === true,
  )
}

function fundingGone(line: Line, teller: Teller, kind = ''): string {
  return teller.words.fundingGone(
    `${payer(line, teller)}${kind}`,
    String(line.year),
    teller.money(line.amount),
    line.secured === true,
  )
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

import { type ConditionStand, isUnwatched, stillCounts, subsidyConditions } from '../../facts/conditions.ts'
import { isOver } from '../../facts/date-order.ts'
import { moneyPerYear, sum } from '../../facts/money.ts'
import { countedOnSubsidies } from '../../facts/payers.ts'
import type { Finance } from '../../model/definition.ts'
import { notesOn } from '../action-plan/notes.ts'
import { called, clause, quoted, sentence } from '../sentences.ts'
import { table } from '../table.ts'
import type { Ledger } from './ledger.ts'

export type Subsidy = NonNullable<Finance['subsidies']>[number]

/** What was granted and what is left to settle, and the conditions with who watches them. */
export function subsidies(ledger: Ledger) {
  const all = ledger.finance.subsidies ?? []
  const stands = subsidyConditions(ledger.ecosystem, ledger.asOf)
  const counted = sum(moneyPerYear(ledger.ecosystem).map(({ subsidy }) => subsidy))
  const without = all.filter(({ conditions = [] }) => conditions.length === 0)
  return {
    table: subsidyTable(all, ledger),
    /** What the funding counts on while no subsidy is described; null for nothing. */
    counted: all.length === 0 && counted > 0 ? ledger.money(counted) : null,
    conditions: conditionTable(stands, ledger),
    allWatched: stands.some(({ state }) => stillCounts(state)) && !stands.some(isAtRisk),
    without: stands.length === 0 ? null : ledger.list(without.map(called)),
    administration: sentence(ledger.finance.administration),
    notes: notesOn(
      [
        ...all.map((subsidy) => ({ name: called(subsidy), caveat: subsidy.caveat })),
        ...stands.map(({ condition }) => ({ name: clause(condition.what) ?? '', caveat: condition.caveat })),
      ],
      { words: { quoted }, list: ledger.list },
    ),
  }
}

function isAtRisk(stand: ConditionStand): boolean {
  return stand.state === 'overdue' || isUnwatched(stand)
}

/** Whether a subsidy has run out and the data do not say on what it was settled. */
export function isToSettle({ until, settled }: Subsidy, asOf: string): boolean {
  return isOver(until, asOf) && settled === undefined
}

function subsidyTable(all: readonly Subsidy[], ledger: Ledger) {
  const { own, words, money, date, percentage, figure, ecosystem } = ledger
  const counted = countedOnSubsidies(ecosystem)
  return table(all, [
    { title: words.columns.subsidy, cell: called },
    { title: words.columns.provider, cell: ({ provider }) => clause(provider) },
    { title: words.columns.granted, cell: ({ granted, granted_on: day }) => own.dated(money(granted), date(day)) },
    { title: own.columns.rate, cell: ({ rate }) => percentage(rate), right: true },
    { title: own.columns.inBudget, cell: ({ id }) => figure(counted.get(id)), right: true },
    { title: words.columns.settled, cell: ({ settled }) => money(settled), right: true },
    { title: words.columns.until, cell: ({ until }) => date(until) },
  ])
}

function conditionTable(stands: readonly ConditionStand[], ledger: Ledger) {
  const { own, words, date } = ledger
  return table(stands, [
    { title: own.columns.condition, cell: ({ condition }) => clause(condition.what) },
    { title: words.columns.subsidy, cell: ({ subsidy }) => called(subsidy) },
    { title: own.columns.how, cell: ({ condition }) => clause(condition.how) },
    { title: words.columns.watches, cell: (stand) => watcher(stand, ledger) },
    { title: own.columns.due, cell: ({ condition }) => date(condition.due) },
    { title: own.columns.state, cell: (stand) => state(stand, ledger) },
  ])
}

function watcher({ condition }: ConditionStand, { own, nameNow }: Ledger): string {
  return nameNow(['partners', 'bodies'], condition.owner) ?? own.nobody
}

/** Where the data do not say that a condition was met, nothing more than its date is said. */
function state(stand: ConditionStand, { own, date }: Ledger): string | null {
  if (stand.state === 'met') return own.met(date(stand.condition.met_on) ?? '')
  if (stand.state === 'overdue' || stand.state === 'closed') return own.conditionState[stand.state]
  return isUnwatched(stand) ? own.conditionState.unwatched : null
}

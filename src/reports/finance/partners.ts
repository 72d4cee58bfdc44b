import { hasLeft, isGone, isUncommitted } from '../../facts/party.ts'
import { certaintyOf, countedOn, type FundingLine, payersOf } from '../../facts/payers.ts'
import { pledgeMismatches } from '../../facts/pledges.ts'
import { find } from '../../graph/ecosystem.ts'
import { grouped } from '../../grouping.ts'
import type { Item, Partner } from '../../model/definition.ts'
import { notesOn } from '../action-plan/notes.ts'
import { called, clause, clauses, quoted } from '../sentences.ts'
import { brought, moneyPer, whatOf } from '../start-note/contributions.ts'
import { participants } from '../start-note/parties.ts'
import { table } from '../table.ts'
import type { Ledger } from './ledger.ts'

/** The rows are tall: so many are read where they stand, and a longer table is for an annex. */
const mostRows = 12

/** Per partner what the budget counts on, what it says it brings itself, and what it gets. */
export function partners(ledger: Ledger) {
  const words = exchangeTable(ledger)
  const isLong = (words?.rows.length ?? 0) > mostRows
  return {
    budget: budgetTable(ledger),
    receives: words?.columns.some(({ title }) => title === ledger.own.columns.receives) ?? false,
    exchange: isLong ? null : words,
    exchangeAnnex: isLong ? words : null,
    mismatches: mismatchTable(ledger),
    notes: notesOn(
      participants(ledger).flatMap((partner) =>
        [...(partner.brings ?? []), ...(partner.gets ?? [])].flatMap((item) =>
          typeof item === 'string' ? [] : [{ name: `${called(partner)}: ${whatOf(item)}`, caveat: item.caveat }],
        ),
      ),
      { words: { quoted }, list: ledger.list },
    ),
  }
}

/** What the lines of funding count on, over all years; who pays most first. */
function budgetTable(ledger: Ledger) {
  const { own, words, figure, ecosystem } = ledger
  const isPartner = ({ from }: FundingLine) => find(ecosystem, 'partners', from) !== undefined
  const payers = payersOf((ecosystem.finance?.funding ?? []).filter(isPartner))
  const rows = payers.map(({ from, lines }) => ({
    name: partnerName(find(ecosystem, 'partners', from), ledger) ?? '',
    inMoney: certaintyOf(lines.filter(({ kind }) => kind !== 'in-kind')).amount,
    inKind: certaintyOf(lines.filter(({ kind }) => kind === 'in-kind')).amount,
    ...certaintyOf(lines),
  }))
  return table(rows, [
    { title: words.columns.partner, cell: ({ name }) => name },
    { title: own.columns.anyMoney, cell: ({ inMoney }) => figure(inMoney), right: true },
    { title: words.columns.inKind, cell: ({ inKind }) => figure(inKind), right: true },
    { title: words.columns.total, cell: ({ amount }) => figure(amount), right: true },
    { title: own.columns.unsecured, cell: ({ open }) => figure(open), right: true },
  ])
}

/** The name, with what one must know of a partner that no longer takes part, or did not say yes. */
function partnerName(partner: Partner | undefined, { own, words, asOf }: Ledger): string | null {
  if (partner === undefined) return null
  if (hasLeft(partner, asOf)) return words.left(called(partner))
  if (isGone(partner, asOf)) return words.inactive(called(partner))
  return isUncommitted(partner) ? own.uncommitted(called(partner)) : called(partner)
}

function exchangeTable(ledger: Ledger) {
  const { own, words, ecosystem, label } = ledger
  const flows = grouped(
    ecosystem.value_flows.filter(({ kind }) => kind === 'money'),
    ({ to }) => to,
  )
  const counted = countedOn(ecosystem)
  const rows = participants(ledger)
    .map((partner) => ({ partner, flows: flows.get(partner.id) ?? [] }))
    .sort((one, other) => (counted.get(other.partner.id) ?? 0) - (counted.get(one.partner.id) ?? 0))
  const told = rows.filter(
    ({ partner, flows: money }) => brought(partner, ledger).length + (partner.gets ?? []).length + money.length > 0,
  )
  return table(told, [
    { title: words.columns.partner, cell: ({ partner }) => called(partner) },
    { title: words.columns.brings, cell: ({ partner }) => clauses(brought(partner, ledger)) },
    { title: words.columns.gets, cell: ({ partner }) => clauses((partner.gets ?? []).map(whatOf)) },
    { title: own.columns.receives, cell: ({ flows: money }) => clauses(money.map((flow) => received(flow, ledger))) },
    { title: own.columns.netValue, cell: ({ partner }) => label(['partners', 'net_value'], partner.net_value) },
  ])
}

/** `€ 24.000 per jaar van Waterschap Linderbeken (betaling voor metingen)`. */
function received(flow: Item<'value_flows'>, ledger: Ledger): string {
  const from = ledger.name(['partners', 'stakeholders', 'target_groups'], flow.from) ?? flow.from
  return ledger.own.received(moneyPer(flow, ledger), from, clause(flow.what))
}

function mismatchTable(ledger: Ledger) {
  const { own, words, money, ecosystem, asOf } = ledger
  return table(pledgeMismatches(ecosystem, asOf), [
    { title: words.columns.partner, cell: ({ partner }) => called(partner) },
    { title: words.columns.year, cell: ({ year }) => String(year) },
    { title: own.columns.kind, cell: ({ kind }) => (kind === 'cash' ? words.columns.cash : words.columns.inKind) },
    { title: own.columns.inBudget, cell: ({ budget }) => money(budget), right: true },
    { title: own.columns.pledged, cell: ({ pledged }) => money(pledged), right: true },
  ])
}

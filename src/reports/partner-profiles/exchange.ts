import type { Benefit } from '../../facts/behind.ts'
import { broughtBy, type Contribution, type Worth, worthOf } from '../../facts/contributions.ts'
import { joinsLater } from '../../facts/party.ts'
import type { Partner } from '../../model/definition.ts'
import { clause, clauses, remarkCell } from '../sentences.ts'
import { moneyPer, whatOf } from '../start-note/contributions.ts'
import { table } from '../table.ts'
import type { Group, Profiles } from './profiles.ts'

/**
 * What a partner brings: what runs and what comes as a table, what is over in one line. What it comes to now is said of who
 * takes part only: a candidate brings nothing yet.
 */
export function brings(partner: Partner, group: Group, profiles: Profiles) {
  const { own, date, words, label } = profiles
  const { now, later, past } = broughtBy(partner, profiles.asOf)
  const worth = worthOf(now)
  return {
    lead: own.brings[headOf(partner, group, profiles)],
    table: table<Contribution>(
      [...now, ...later],
      [
        { title: own.columns.what, cell: whatOf },
        { title: own.columns.kind, cell: ({ kind }) => label(['partners', 'brings', 'kind'], kind) },
        { title: own.columns.value, cell: (item) => moneyPer(item, profiles), right: true },
        { title: own.columns.period, cell: ({ from, to }) => words.period(date(from), date(to)) || null },
        { title: own.columns.state, cell: ({ state }) => label(['partners', 'brings', 'state'], state) },
        { title: own.columns.secured, cell: ({ secured }) => yesOrNo(secured, profiles) },
        { title: words.columns.remark, cell: remarkCell },
      ],
    ),
    total: group === 'present' && worth.counted > 1 ? worthText(worth, profiles) : null,
    past: clauses(past.map((item) => pastText(item, profiles))),
  }
}

function headOf(partner: Partner, group: Group, { asOf }: Profiles): Group | 'joining' {
  return group === 'present' && joinsLater(partner, asOf) ? 'joining' : group
}

/** `€ 17.000 per jaar: € 8.000 in geld en € 9.000 in natura; alles staat zwart op wit`; null when it comes to nothing. */
export function worthText(worth: Worth, { own, money, words, list }: Profiles): string | null {
  const total = money(worth.perYear)
  if (total === null || worth.perYear === 0) return null
  const rest = Math.round((worth.perYear - worth.cash - worth.inKind) * 100) / 100
  const some = (amount: number, text: (money: string) => string) => (amount > 0 ? text(money(amount) ?? '') : null)
  const parts = list([
    some(worth.cash, own.worth.cash),
    some(worth.inKind, own.worth.inKind),
    rest === worth.perYear ? null : some(rest, own.worth.rest),
  ])
  const whole = `${total} ${words.per.year}`
  const only = worth.cash === worth.perYear ? 'allCash' : worth.inKind === worth.perYear ? 'allInKind' : undefined
  const kinds = only === undefined ? `: ${parts}` : `, ${own.worth[only]}`
  return clauses([parts === null ? whole : whole + kinds, securedText(worth, own, money)])
}

/** What a partner gets, and how and when it will notice. */
export function gets({ gets: benefits = [] }: Partner, { own, date, label, words }: Profiles) {
  const all = benefits.map((item): Benefit => (typeof item === 'string' ? { what: item } : item))
  return table(all, [
    { title: own.columns.what, cell: whatOf },
    { title: own.columns.kind, cell: ({ kind }) => label(['partners', 'gets', 'kind'], kind) },
    { title: own.columns.measure, cell: ({ measure }) => clause(measure) },
    { title: own.columns.by, cell: ({ by }) => date(by) },
    { title: words.columns.remark, cell: remarkCell },
  ])
}

/** `Startbijdrage (€ 4.000 per jaar, 2024, geleverd)`. */
function pastText(item: Contribution, profiles: Profiles): string {
  const { own, words, date } = profiles
  const details = [
    moneyPer(item, profiles),
    words.period(date(item.from), date(item.to)) || null,
    item.state === undefined ? null : own.past[item.state],
    remarkCell(item),
  ].filter((part) => part !== null)
  const what = whatOf(item) ?? ''
  return details.length === 0 ? what : own.detail(what, details.join(', '))
}

function securedText({ perYear, secured, saysSecured }: Worth, own: Profiles['own'], money: Profiles['money']) {
  if (secured === perYear) return own.worth.allSecured
  if (secured > 0) return own.worth.secured(money(secured) ?? '')
  return saysSecured ? own.worth.noneSecured : null
}

function yesOrNo(flag: boolean | undefined, { words }: Profiles): string | null {
  return flag === undefined ? null : flag ? words.yes : words.no
}

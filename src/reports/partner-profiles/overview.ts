import { broughtBy, worthOf } from '../../facts/contributions.ts'
import { isGone, joinsLater } from '../../facts/party.ts'
import { isLate } from '../../facts/progress.ts'
import type { Partner } from '../../model/definition.ts'
import { anchor } from '../anchor.ts'
import { called } from '../sentences.ts'
import { commitmentOf } from '../start-note/partner-tables.ts'
import { type Column, table } from '../table.ts'
import { type Group, type Profiles, titleOf } from './profiles.ts'

export interface Numbered {
  readonly partner: Partner
  readonly number: number
}

/** Partners side by side, each with the way to its page; null when there are none. */
export function overview(numbered: readonly Numbered[], group: Group, profiles: Profiles) {
  const { own } = profiles
  const found = table(numbered, columnsOf(group, profiles))
  if (found === null) return null
  return {
    number: own.columns.number,
    columns: found.columns,
    rows: found.rows.map((cells, at) => ({ cells, ...wayTo(numbered[at], own) })),
  }
}

/** What is promised and done only counts for who has not left. */
function columnsOf(group: Group, profiles: Profiles): readonly Column<Numbered>[] {
  const { own, words, label, date } = profiles
  const who: readonly Column<Numbered>[] = [
    { title: own.columns.partner, cell: ({ partner }) => called(partner) || own.unnamed },
    { title: own.columns.world, cell: ({ partner }) => label(['partners', 'helix'], partner.helix) },
    { title: own.columns.state, cell: ({ partner }) => stateOf(partner, profiles) },
  ]
  if (group === 'gone') return [...who, { title: own.columns.left, cell: ({ partner }) => date(partner.left) }]
  const involvement: Column<Numbered> = {
    title: words.columns.involvement,
    cell: ({ partner }) => label(['partners', 'involvement'], partner.involvement),
  }
  return [
    ...who,
    ...(group === 'present' ? [involvement] : []),
    { title: own.columns.commitment, cell: ({ partner }) => commitmentOf(partner, profiles) },
    ...workColumns(profiles),
    ...(group === 'present' ? [worthColumn(profiles)] : []),
  ]
}

function workColumns({ own, leads, asOf }: Profiles): readonly Column<Numbered>[] {
  const count = (number: number) => (number === 0 ? null : String(number))
  const late = (id: string) => leads(id).filter((action) => isLate(action, asOf)).length
  return [
    { title: own.columns.open, cell: ({ partner }) => count(leads(partner.id).length), right: true },
    { title: own.columns.late, cell: ({ partner }) => count(late(partner.id)), right: true },
  ]
}

function worthColumn({ own, money, asOf }: Profiles): Column<Numbered> {
  const worth = (partner: Partner) => worthOf(broughtBy(partner, asOf).now).perYear
  return {
    title: own.columns.perYear,
    cell: ({ partner }) => (worth(partner) === 0 ? null : money(worth(partner))),
    right: true,
  }
}

/** The number of a page, and the fragment that leads there. */
function wayTo(found: Numbered | undefined, own: Profiles['own']) {
  if (found === undefined) return { number: '', anchor: null }
  const number = String(found.number)
  return { number, anchor: anchor(`${number}. ${titleOf(found.partner, own)}`) }
}

/** In view, approached, idle or gone, from when on or until when; nothing for who simply takes part. */
function stateOf(partner: Partner, { own, label, date, when, asOf }: Profiles): string | null {
  const { status, joined, left } = partner
  if (joinsLater(partner, asOf)) return own.joining(date(joined) ?? '')
  if (left !== undefined && !isGone(partner, asOf)) return own.leaving(when(left) ?? '')
  return status === undefined || status === 'active' || status === 'committed'
    ? null
    : label(['partners', 'status'], status)
}

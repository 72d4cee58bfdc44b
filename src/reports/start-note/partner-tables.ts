import type { Partner } from '../../model/definition.ts'
import { called, clause, clauses, remarkCell } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'
import { brought, whatOf } from './contributions.ts'
import { byHelix, participants } from './parties.ts'

/** What each partner brings and gets, a table for each world. */
export function partnerTables(wording: Wording) {
  return byHelix(participants(wording)).map(({ helix, members }) => ({
    title: wording.words.helix[helix],
    table: partnerTable(members, wording),
  }))
}

/** What each partner cares about itself, what it hands over and what it keeps; null while nobody says so. */
export function autonomyTable(wording: Wording) {
  const { words } = wording
  const givesUp = (partner: Partner) => givenUp(partner, wording)
  const interests = ({ interests: own = [], own_goals }: Partner) =>
    clauses(own.length === 0 ? [clause(own_goals)] : own.map(whatOf))
  const known = participants(wording).filter((partner) =>
    [givesUp, kept, interests].some((cell) => cell(partner) !== null),
  )
  return table(known, [
    { title: words.columns.partner, cell: called },
    { title: words.columns.interests, cell: interests },
    { title: words.columns.autonomy, cell: givesUp },
    { title: words.columns.keeps, cell: kept },
  ])
}

/** What a partner hands over, with to whom. */
export function givenUp({ autonomy }: Partner, { words, name }: Wording): string | null {
  return clauses(
    (autonomy?.gives_up ?? []).map(({ topic, to }) => {
      const receiver = name(['bodies', 'partners'], to)
      return receiver === null ? clause(topic) : words.givesTo(clause(topic) ?? '', receiver)
    }),
  )
}

/** Where a partner goes its own way. */
export function kept({ autonomy }: Partner): string | null {
  return clauses((autonomy?.keeps ?? []).map(clause))
}

function partnerTable(partners: readonly Partner[], wording: Wording) {
  const { words, label } = wording
  return table(partners, [
    { title: words.columns.partner, cell: called },
    { title: words.columns.involvement, cell: ({ involvement }) => label(['partners', 'involvement'], involvement) },
    { title: words.columns.brings, cell: (partner) => clauses(brought(partner, wording)) },
    { title: words.columns.gets, cell: ({ gets }) => clauses((gets ?? []).map(whatOf)) },
    { title: words.columns.commitment, cell: (partner) => commitmentOf(partner, wording) },
    { title: words.columns.remark, cell: remarkCell },
  ])
}

export function commitmentOf({ commitment, status }: Partner, { label, date }: Wording): string | null {
  const level =
    label(['partners', 'commitment', 'level'], commitment?.level) ??
    (status === 'committed' ? label(['partners', 'status'], status) : null)
  return [level, date(commitment?.date)].filter((part) => part !== null).join(', ') || null
}

import type { Flow, Relation } from '../../facts/ties.ts'
import type { Partner } from '../../model/definition.ts'
import { opening } from '../action-plan/plan.ts'
import { clause, remarkCell } from '../sentences.ts'
import { moneyPer } from '../start-note/contributions.ts'
import { table } from '../table.ts'
import type { Profiles } from './profiles.ts'

const party = ['partners', 'stakeholders', 'target_groups']

/** So many relations and so many flows stand on the page of a partner. */
const most = 15

/** The relations of a partner, said from its side. */
export function relations(partner: Partner, profiles: Profiles) {
  const { own, label, words } = profiles
  const all = profiles.ties.relations(partner.id)
  return {
    table: table<Relation>(all.slice(0, most), [
      {
        title: own.columns.relation,
        cell: ({ kind, from }) => own.relations[kind ?? 'none'][from === partner.id ? 0 : 1] ?? null,
      },
      { title: own.columns.with, cell: (relation) => otherOf(relation, partner, profiles) },
      { title: own.columns.what, cell: ({ description }) => clause(description) },
      { title: own.columns.state, cell: ({ state }) => label(['relations', 'state'], state) },
      { title: own.columns.strength, cell: ({ strength }) => label(['relations', 'strength'], strength) },
      { title: words.columns.remark, cell: remarkCell },
    ]),
    more: all.length > most ? opening(own.more.ties(all.length - most)) : null,
  }
}

/** What a partner gives to whom, and after that what it receives from whom. */
export function flows(partner: Partner, profiles: Profiles) {
  const { own, words } = profiles
  const all = profiles.ties.flows(partner.id)
  const gives = all.filter(({ from }) => from === partner.id)
  const receives = all.filter(({ from }) => from !== partner.id)
  return {
    table: table<Flow>([...gives, ...receives].slice(0, most), [
      { title: own.columns.flow, cell: ({ from }) => (from === partner.id ? own.gives : own.receives) },
      { title: own.columns.with, cell: (flow) => otherOf(flow, partner, profiles) },
      { title: own.columns.what, cell: ({ what, id }) => clause(what) ?? id },
      { title: own.columns.value, cell: (flow) => moneyPer(flow, profiles), right: true },
      { title: words.columns.remark, cell: remarkCell },
    ]),
    more: all.length > most ? opening(own.more.ties(all.length - most)) : null,
  }
}

function otherOf({ from, to }: Relation | Flow, partner: Partner, { name }: Profiles): string | null {
  return name(party, from === partner.id ? to : from)
}

import { byUrgency } from '../../facts/agenda.ts'
import { byDate, expectedEnd } from '../../facts/progress.ts'
import type { Action, Partner } from '../../model/definition.ts'
import { state, timing } from '../action-plan/agenda.ts'
import { opening, titleOf } from '../action-plan/plan.ts'
import { called, clauses, remarkCell, sentence } from '../sentences.ts'
import { table } from '../table.ts'
import type { Profiles } from './profiles.ts'

/** So many actions stand on the page of a partner. */
const most = 12

/** The roles it holds today, its seats, the links it fills and the goals it leads. */
export function roles(partner: Partner, profiles: Profiles) {
  const { own, date, label, ecosystem, noted } = profiles
  const held = profiles.roles(partner.id).map((role) => {
    const [what, since] = [label(['roles', 'role'], role.role) ?? role.role, date(role.from)]
    return noted(what, role, since && own.since(since))
  })
  const seats = profiles
    .reliance(partner.id)
    .seats.map((body) => (body.chair === partner.id ? own.detail(called(body), own.leader) : called(body)))
  const orchestrates = ecosystem.orchestration?.holder === partner.id && partner.id !== ''
  const view = {
    roles: clauses(orchestrates ? [own.orchestrates, ...held] : held),
    seats: clauses(seats),
    mandate: sentence(partner.mandate),
    goals: clauses(profiles.goals(partner.id).map(called)),
    links: clauses(profiles.links(partner.id).map(({ link }) => called(link))),
  }
  return Object.values(view).some((part) => part !== null) ? view : null
}

function soonest(one: Action, other: Action): number {
  return byDate(expectedEnd(one), expectedEnd(other)) || byUrgency(one, other)
}

/** The open actions that it leads and helps with, what must be done first at the top, as a priority is not shown; what it leads before what it helps with. */
export function actions(partner: Partner, profiles: Profiles) {
  const { own, plan } = profiles
  const leads = [...profiles.leads(partner.id)].sort(soonest)
  const helps = profiles.helps(partner.id).filter(({ owner }) => owner !== partner.id)
  const all = [...leads, ...[...helps].sort(soonest)]
  const done = profiles.done(partner.id).length
  return {
    table: table<Action>(all.slice(0, most), [
      { title: own.columns.action, cell: titleOf },
      { title: own.columns.part, cell: ({ owner }) => (owner === partner.id ? own.leads : own.helps) },
      { title: own.columns.when, cell: (action) => timing(action, plan) },
      { title: own.columns.state, cell: (action) => state(action, plan) },
      { title: profiles.words.columns.remark, cell: remarkCell },
    ]),
    more: all.length > most ? opening(own.more.actions(all.length - most)) : null,
    done: done === 0 ? null : opening(own.done(done)),
  }
}

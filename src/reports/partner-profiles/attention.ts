import type { Behind } from '../../facts/behind.ts'
import type { Contribution } from '../../facts/contributions.ts'
import { sum } from '../../facts/money.ts'
import { movedTo } from '../../facts/progress.ts'
import { isWeak, type Reliance } from '../../facts/reliance.ts'
import type { Partner } from '../../model/definition.ts'
import { titleOf } from '../action-plan/plan.ts'
import { called, clause, clauses, quoted } from '../sentences.ts'
import { moneyPer, whatOf } from '../start-note/contributions.ts'
import type { Profiles } from './profiles.ts'

/** What is behind or not settled yet, in sentences, the work first. */
export function attention(partner: Partner, profiles: Profiles): readonly string[] {
  const found = profiles.behind(partner)
  return [
    ...workBehind(found, profiles),
    ...promisesBehind(found, profiles),
    ...budgetCountsOn(found.funding, profiles),
    ...weakCommitment(partner, profiles),
  ]
}

/** Where a partner that has left is still named. */
export function stillNamed(partner: Partner, profiles: Profiles): readonly string[] {
  const found = profiles.reliance(partner.id)
  const names = clauses(countedOn(found, profiles, 'named'))
  return [...(names === null ? [] : [profiles.own.behind.gone(names)]), ...budgetCountsOn(found.funding, profiles)]
}

function workBehind(found: Behind, { own, date, when }: Profiles): readonly string[] {
  return [
    ...found.late.map((action) =>
      own.behind.late(quoted(titleOf(action)), when(action.deadline) ?? '', date(movedTo(action))),
    ),
    ...found.unstarted.map((action) => own.behind.unstarted(quoted(titleOf(action)), when(action.start) ?? '')),
    ...found.deliverables.map(({ what, action, due }) =>
      own.behind.deliverable(quoted(what), quoted(titleOf(action)), when(due) ?? ''),
    ),
  ]
}

function promisesBehind(found: Behind, profiles: Profiles): readonly string[] {
  const { own, date, when, words } = profiles
  return [
    ...found.expired.map((item) =>
      own.behind.expired(named(item, profiles), words.period(date(item.from), date(item.to))),
    ),
    ...found.undecided.map((item) => own.behind.undecided(named(item, profiles), when(item.from) ?? '')),
    ...found.unwritten.map((item) => own.behind.unwritten(named(item, profiles))),
    ...found.benefits.map((item) => own.behind.benefit(whatOf(item) ?? '', date(item.by) ?? '')),
  ]
}

function budgetCountsOn(lines: Reliance['funding'], { own, money, list }: Profiles): readonly string[] {
  const amount = money(sum(lines.map((line) => line.amount)))
  const years = [...new Set(lines.map(({ year }) => year))].sort((one, other) => one - other)
  return lines.length === 0 ? [] : [own.behind.funding(amount ?? '', list(years.map(String)) ?? '')]
}

function weakCommitment(partner: Partner, profiles: Profiles): readonly string[] {
  if (isWeak(partner) !== true) return []
  const { own, label } = profiles
  const what = clauses(countedOn(profiles.reliance(partner.id), profiles, 'relied on'))
  const level =
    label(['partners', 'commitment', 'level'], partner.commitment?.level) ??
    label(['partners', 'status'], partner.status)
  return what === null || level === null ? [] : [own.behind.weak(level, what)]
}

/** For what others count on a partner, in words; of one that has left also the seats, as it is only named there. */
function countedOn(found: Reliance, profiles: Profiles, as: 'relied on' | 'named'): readonly string[] {
  const { own, label, list, name, some } = profiles
  const { counted } = own
  const tied = as === 'named' ? counted.namedBy : counted.dependents
  const names = (items: readonly { readonly id: string }[]) =>
    some(
      items.map((item) => quoted(called(item))),
      3,
    ) ?? ''
  const roles = list(found.roles.map(({ role }) => label(['roles', 'role'], role)))
  return [
    ...found.dependents.map(({ from, what }) => tied(name(['partners'], from) ?? '', clause(what) ?? '')),
    ...(roles === null ? [] : [counted.role(roles)]),
    ...(found.goals.length === 0 ? [] : [counted.goals(found.goals.length, names(found.goals))]),
    ...(found.actions.length === 0 ? [] : [counted.actions(found.actions.length, names(found.actions))]),
    ...(as === 'named' && found.seats.length > 0 ? [counted.seats(list(found.seats.map(called)) ?? '')] : []),
    ...(found.links.length === 0 ? [] : [counted.links(found.links.length, names(found.links))]),
    ...(found.capabilities.length === 0 ? [] : [counted.capabilities(names(found.capabilities))]),
  ]
}

function named(item: Contribution, profiles: Profiles): string {
  return profiles.noted(whatOf(item) ?? '', item, moneyPer(item, profiles))
}

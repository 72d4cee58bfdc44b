import type { Ecosystem } from '../graph/ecosystem.ts'
import { groupedByEach } from '../grouping.ts'
import type { Action, Goal, Partner } from '../model/definition.ts'
import { goalsOf } from './agenda.ts'
import { type PartnerTies, pairKey } from './partner-ties.ts'
import { statusOf } from './progress.ts'
import { finishedGoals } from './work.ts'

/** Two partners that work towards the same goals and are not tied. */
export interface MissingTie {
  /** In the order of the data. */
  readonly between: readonly [Partner, Partner]
  /** The goals still to reach that they share, those with the fewest partners first. */
  readonly goals: readonly Goal[]
}

export interface MissingTies {
  /** Those that share most first, then in the order of the data; a goal weighs more the fewer partners it has. */
  readonly pairs: readonly MissingTie[]
  /** Goals with so many partners that not all pairs were looked at. */
  readonly bounded: readonly Goal[]
}

/** Of a goal with more partners than this, only its owner is held against the owners of its actions: all pairs are too many. */
export const pairsUpTo = 30

/**
 * The partners that take part, share a goal still to reach (as its owner, or as owner or contributor of an action for it)
 * and have no tie and no action in common.
 */
export function missingTies(ecosystem: Ecosystem, { partners, ties }: PartnerTies): MissingTies {
  const order = new Map(partners.map(({ id }, at) => [id, at]))
  const tied = new Set(ties.map(({ between: [one, other] }) => pairKey(one, other)))
  const works = actionsOf(ecosystem)
  const idOf = (place: number) => partners[place]?.id ?? ''
  const shared = new Map<string, Shared>()
  const goals = pairsPerGoal(ecosystem, order).sort((one, other) => one.size - other.size)
  for (const { goal, size, pairs } of goals) {
    for (const [one, other] of pairs) {
      const key = pairKey(idOf(one), idOf(other))
      if (tied.has(key) || haveCommon(works(idOf(one)), works(idOf(other)))) continue
      const known: Shared = shared.get(key) ?? { between: [one, other], goals: [], weight: 0 }
      known.goals.push(goal)
      known.weight += 1 / (size - 1)
      shared.set(key, known)
    }
  }
  return {
    pairs: [...shared.values()].sort(byWeight).flatMap(({ between: [one, other], goals: common }) => {
      const [from, to] = [partners[one], partners[other]]
      return from === undefined || to === undefined ? [] : [{ between: [from, to] as const, goals: common }]
    }),
    bounded: goals.flatMap(({ goal, isBounded }) => (isBounded ? [goal] : [])),
  }
}

interface Shared {
  readonly between: readonly [number, number]
  readonly goals: Goal[]
  /** For each goal one part in the number of others, as with authors of one paper (Newman, 2001). */
  weight: number
}

function byWeight(one: Shared, other: Shared): number {
  return other.weight - one.weight || one.between[0] - other.between[0] || one.between[1] - other.between[1]
}

/** The actions on which a party works, that were not stopped. */
function actionsOf({ actions }: Ecosystem): (party: string) => ReadonlySet<Action> {
  const perParty = groupedByEach(
    actions.filter((action) => statusOf(action) !== 'stopped'),
    workersOf,
  )
  const sets = new Map([...perParty].map(([party, all]) => [party, new Set(all)]))
  return (party) => sets.get(party) ?? none
}

const none: ReadonlySet<Action> = new Set()

function haveCommon(one: ReadonlySet<Action>, other: ReadonlySet<Action>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  for (const action of few) if (many.has(action)) return true
  return false
}

/** The pairs of partners to look at for each goal still to reach, as places in the order, the first one first. */
function pairsPerGoal(ecosystem: Ecosystem, order: ReadonlyMap<string, number>) {
  const finished = finishedGoals(ecosystem)
  const served = groupedByEach(
    ecosystem.actions.filter((action) => statusOf(action) !== 'stopped'),
    (action) => goalsOf(ecosystem, action),
  )
  const places = (ids: readonly (string | undefined)[]) =>
    [...new Set(ids.flatMap((id) => order.get(id ?? '') ?? []))].sort((one, other) => one - other)
  return ecosystem.goals
    .filter(({ id }) => id !== '' && !finished.has(id))
    .map((goal) => {
      const actions = served.get(goal.id) ?? []
      const [lead] = places([goal.owner])
      const all = places([goal.owner, ...actions.flatMap(workersOf)])
      const owners = places(actions.map(({ owner }) => owner)).filter((one) => one !== lead)
      const isBounded = all.length > pairsUpTo
      return { goal, size: all.length, isBounded, pairs: isBounded ? pairsWith(lead, owners) : pairsOf(all) }
    })
}

function pairsOf(places: readonly number[]): readonly (readonly [number, number])[] {
  return places.flatMap((one, at) => places.slice(at + 1).map((other) => [one, other] as const))
}

function pairsWith(lead: number | undefined, others: readonly number[]): readonly (readonly [number, number])[] {
  if (lead === undefined) return []
  return others.map((other) => (lead < other ? [lead, other] : [other, lead]))
}

function workersOf({ owner, contributors = [] }: Action): readonly string[] {
  return owner === undefined ? contributors : [owner, ...contributors]
}

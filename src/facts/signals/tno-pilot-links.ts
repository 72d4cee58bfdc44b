import type { Ecosystem } from '../../graph/ecosystem.ts'
import { grouped } from '../../grouping.ts'
import type { Item } from '../../model/definition.ts'

type Experiment = Item<'experiments'>

/** What an experiment is (itself and its partners) and whom it reaches with its lessons. */
interface Links {
  readonly present: ReadonlySet<string>
  readonly reach: ReadonlySet<string>
}

export function linksOf({ learnings, governance }: Ecosystem): (experiment: Experiment) => Links {
  const members = new Map((governance?.bodies ?? []).map((body) => [body.id, body.members ?? []]))
  const lessons = grouped(learnings, ({ experiment }) => experiment)
  return ({ id, partners = [] }) => {
    const told = (lessons.get(id) ?? []).flatMap(({ shared_with = [], applied_in = [] }) => [
      ...shared_with.flatMap((party) => [party, ...(members.get(party) ?? [])]),
      ...applied_in,
    ])
    return { present: new Set([id, ...partners]), reach: new Set([id, ...partners, ...told]) }
  }
}

/** Which experiments stand beside another for the same goal (or both without one), and which of them have a link with one there. */
export function neighbours(running: readonly Experiment[], linked: (experiment: Experiment) => Links) {
  const all = running.map((one) => ({ id: one.id, goals: one.goals?.length ? one.goals : [''], ...linked(one) }))
  const perGoal = grouped(
    all.flatMap((one) => [...new Set(one.goals)].map((goal) => ({ goal, one }))),
    ({ goal }) => goal,
  )
  const [beside, touching] = [new Set<string>(), new Set<string>()]
  for (const group of [...perGoal.values()].filter(({ length }) => length > 1)) {
    const [present, reach] = [count(group.map(({ one }) => one.present)), count(group.map(({ one }) => one.reach))]
    for (const { one } of group) {
      const meets = [...one.reach].some((key) => (present.get(key) ?? 0) > Number(one.present.has(key)))
      const isMet = [...one.present].some((key) => (reach.get(key) ?? 0) > 1)
      beside.add(one.id)
      if (meets || isMet) touching.add(one.id)
    }
  }
  return { beside, touching }
}

function count(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const set of sets) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

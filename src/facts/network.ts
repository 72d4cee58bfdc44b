import { UndirectedGraph } from 'graphology'
import { connectedComponents } from 'graphology-components'
import { betweenness } from 'graphology-metrics/centrality/index.js'
import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Partner } from '../model/definition.ts'
import { takesPart } from './party.ts'
import { statusOf } from './progress.ts'

/** Why two partners are tied. */
export type TieKind = 'relation' | 'value-flow' | 'action'

export interface Tie {
  /** Ids, in the order of the partners in the data. */
  readonly between: readonly [string, string]
  readonly kinds: ReadonlySet<TieKind>
}

export interface Network {
  readonly partners: readonly Partner[]
  readonly ties: readonly Tie[]
  /** Groups of partners that are tied to each other and to nobody else, the largest first. */
  readonly components: readonly (readonly Partner[])[]
  /** Partners without any tie. */
  readonly loose: readonly Partner[]
  /** Partners without whom others that are tied now would no longer be, in the order of the data. */
  readonly bridges: readonly Partner[]
  /**
   * On which part of the shortest ways between two others a partner stands, from 0 to 1 (Freeman, 1977), by id; undefined
   * above `betweennessUpTo` partners, because the work grows with partners times ties.
   */
  readonly betweenness: ReadonlyMap<string, number> | undefined
}

/** The most partners for which betweenness is worked out. */
export const betweennessUpTo = 300

/**
 * The partners that take part and what ties them: an existing relation, a value flow, or an action that is not stopped of
 * which one is the owner and the other contributes. Everything but betweenness takes work in proportion to partners and ties.
 */
export function network(ecosystem: Ecosystem, asOf: string): Network {
  const partners = ecosystem.partners.filter((partner) => partner.id !== '' && takesPart(partner, asOf))
  const graph = new UndirectedGraph()
  for (const { id } of partners) graph.mergeNode(id)
  const byId = new Map(partners.map((partner) => [partner.id, partner]))
  const ties = tiesOf(ecosystem, [...byId.keys()])
  for (const { between } of ties) graph.addEdge(...between)
  const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  return {
    partners,
    ties,
    components: connectedComponents(graph)
      .sort((one, other) => other.length - one.length)
      .map(named),
    loose: partners.filter(({ id }) => graph.degree(id) === 0),
    bridges: named(cutPoints(graph)),
    betweenness: betweennessOf(graph),
  }
}

/** The library cannot take an empty graph. */
function betweennessOf(graph: UndirectedGraph): Network['betweenness'] {
  if (graph.order === 0) return new Map()
  return graph.order > betweennessUpTo ? undefined : new Map(Object.entries(betweenness(graph)))
}

function tiesOf(ecosystem: Ecosystem, ids: readonly string[]): readonly Tie[] {
  const order = new Map(ids.map((id, at) => [id, at]))
  const ties = new Map<string, { between: readonly [string, string]; kinds: Set<TieKind> }>()
  const tie = (one: string | undefined, other: string | undefined, kind: TieKind) => {
    const [from, to] = [order.get(one ?? ''), order.get(other ?? '')]
    if (from === undefined || to === undefined || from === to) return
    const between = from < to ? ([one, other] as [string, string]) : ([other, one] as [string, string])
    const key = between.join(' ')
    const known = ties.get(key) ?? { between, kinds: new Set() }
    known.kinds.add(kind)
    ties.set(key, known)
  }
  for (const { from, to, state } of ecosystem.relations) if (state !== 'desired') tie(from, to, 'relation')
  for (const { from, to } of ecosystem.value_flows) tie(from, to, 'value-flow')
  for (const action of ecosystem.actions)
    if (statusOf(action) !== 'stopped')
      for (const contributor of action.contributors ?? []) tie(action.owner, contributor, 'action')
  return [...ties.values()]
}

interface Visit {
  readonly id: string
  readonly from: string | undefined
  readonly next: Iterator<string>
}

/**
 * The nodes without which their component falls apart (Hopcroft and Tarjan, 1973), in the order of the graph; without
 * recursion. graphology has no algorithm for it.
 */
export function cutPoints(graph: UndirectedGraph): readonly string[] {
  const seen = new Map<string, number>()
  const low = new Map<string, number>()
  const found = new Set<string>()
  const visit = (id: string, from: string | undefined): Visit => {
    seen.set(id, seen.size)
    low.set(id, seen.size - 1)
    return { id, from, next: graph.neighbors(id)[Symbol.iterator]() }
  }
  for (const root of graph.nodes()) {
    if (seen.has(root)) continue
    const way = [visit(root, undefined)]
    let branches = 0
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const { value: id, done } = here.next.next()
      if (done !== true) {
        if (!seen.has(id)) way.push(visit(id, here.id))
        else if (id !== here.from) reach(low, here.id, seen.get(id) ?? 0)
        continue
      }
      way.pop()
      if (here.from === undefined) continue
      reach(low, here.from, low.get(here.id) ?? 0)
      if (here.from === root) branches++
      else if ((low.get(here.id) ?? 0) >= (seen.get(here.from) ?? 0)) found.add(here.from)
    }
    if (branches > 1) found.add(root)
  }
  return graph.nodes().filter((id) => found.has(id))
}

function reach(low: Map<string, number>, id: string, depth: number): void {
  low.set(id, Math.min(low.get(id) ?? depth, depth))
}

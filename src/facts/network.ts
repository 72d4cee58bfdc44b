import { UndirectedGraph } from 'graphology'
import { connectedComponents } from 'graphology-components'
import { betweenness } from 'graphology-metrics/centrality/index.js'
import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Partner } from '../model/definition.ts'
import { type PartnerTies, partnerTies } from './partner-ties.ts'

export interface Network extends PartnerTies {
  /** Groups of partners that are tied to each other and to nobody else, the largest first; in each the order of the data. */
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
 * The partners that take part, what ties them and how that hangs together. Everything but betweenness takes work in
 * proportion to partners and ties. The only home of graphology: rules use the ties without it (`partner-ties.ts`).
 */
export function network(ecosystem: Ecosystem, asOf: string): Network {
  const { partners, ties } = partnerTies(ecosystem, asOf)
  const graph = new UndirectedGraph()
  for (const { id } of partners) graph.mergeNode(nodeOf(id))
  const byNode = new Map(partners.map((partner) => [nodeOf(partner.id), partner]))
  const order = new Map(partners.map(({ id }, at) => [nodeOf(id), at]))
  const inOrder = (nodes: readonly string[]) =>
    nodes.toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
  for (const { between } of ties) graph.addEdge(nodeOf(between[0]), nodeOf(between[1]))
  const named = (nodes: readonly string[]) => nodes.flatMap((node) => byNode.get(node) ?? [])
  return {
    partners,
    ties,
    components: connectedComponents(graph)
      .sort((one, other) => other.length - one.length)
      .map((nodes) => named(inOrder(nodes))),
    loose: partners.filter(({ id }) => graph.degree(nodeOf(id)) === 0),
    bridges: named(cutPoints(graph)),
    betweenness: betweennessOf(graph),
  }
}

/** graphology keeps what it knows by name in plain objects, which hold more names than were put in: a partner may be called `constructor`. */
function nodeOf(id: string): string {
  return `${prefix}${id}`
}

const prefix = 'partner '

/** graphology does not take a graph of nobody. */
function betweennessOf(graph: UndirectedGraph): Network['betweenness'] {
  if (graph.order > betweennessUpTo) return undefined
  const found = graph.order === 0 ? [] : Object.entries(betweenness(graph))
  return new Map(found.map(([node, share]) => [node.slice(prefix.length), share]))
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

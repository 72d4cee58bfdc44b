import fc from 'fast-check'
import { UndirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import { cutPoints, network } from '../../src/facts/network.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

const asOf = '2026-11-30'
const of = (definition: Partial<Definition>) =>
  network(resolve({ ecosystem: { id: 'e', name: 'E' }, ...definition }).ecosystem, asOf)
const partners = (...ids: string[]) => ids.map((id) => ({ id, name: id }))
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

describe('the network of partners, worked out by hand', () => {
  // a – b – c, d – e by an action, f alone; g left.
  const found = of({
    partners: [...partners('a', 'b', 'c', 'd', 'e', 'f'), { id: 'g', name: 'g', status: 'left' }],
    relations: [
      { id: '1', from: 'a', to: 'b' },
      { id: '2', from: 'b', to: 'a', state: 'existing' },
      { id: '3', from: 'a', to: 'c', state: 'desired' },
      { id: '4', from: 'c', to: 'g' },
    ],
    value_flows: [
      { id: '1', from: 'c', to: 'b', what: 'x' },
      { id: '2', from: 'a', to: 'b', what: 'y' },
    ],
    actions: [
      { id: '1', title: 't', owner: 'd', contributors: ['e', 'd'] },
      { id: '2', title: 't', owner: 'f', contributors: ['a'], status: 'stopped' },
    ],
  })

  test('may be empty', () => {
    expect(of({})).toMatchObject({ partners: [], ties: [], components: [], bridges: [], betweenness: new Map() })
  })

  test('ties partners once, and says why', () => {
    expect(found.ties.map(({ between, kinds }) => `${between.join('-')} ${[...kinds].join('+')}`)).toEqual([
      'a-b relation+value-flow',
      'b-c value-flow',
      'd-e action',
    ])
  })

  test('tells groups, loose partners and bridges', () => {
    expect(found.components.map(ids)).toEqual([['a', 'b', 'c'], ['d', 'e'], ['f']])
    expect(ids(found.loose)).toEqual(['f'])
    expect(ids(found.bridges)).toEqual(['b'])
  })

  test('measures who stands between others', () => {
    expect(found.betweenness?.get('b')).toBeCloseTo(1 / 10)
    expect(found.betweenness?.get('a')).toBe(0)
  })

  test('of nobody is empty', () => {
    expect(of({})).toMatchObject({ partners: [], ties: [], components: [], loose: [], bridges: [] })
    expect(of({}).betweenness?.size).toBe(0)
  })

  test('takes a partner that is called as something that every object has', () => {
    const relations = [
      { id: '1', from: 'a', to: 'constructor' },
      { id: '2', from: 'constructor', to: 'b' },
    ]
    const found = of({ partners: partners('a', 'b', 'constructor'), relations })
    expect(found.ties).toHaveLength(2)
    expect(ids(found.bridges)).toEqual(['constructor'])
    expect(found.betweenness?.get('constructor')).toBe(1)
  })

  test('leaves betweenness out when there are too many partners', () => {
    expect(of({ partners: partners(...Array.from({ length: 301 }, (_, at) => `p${at}`)) }).betweenness).toBeUndefined()
  })
})

const graphs = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 16 }))
  .map(([size, pairs]) => {
    const graph = new UndirectedGraph()
    for (let at = 0; at < size; at++) graph.addNode(`p${at}`)
    for (const [one, other] of pairs)
      if (one < size && other < size && one !== other) graph.mergeEdge(`p${one}`, `p${other}`)
    return graph
  })

describe('the network, against every way there is', () => {
  test('finds as bridges exactly those without whom there are more groups', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const all = groups(graph, undefined)
        const expected = graph.nodes().filter((id) => groups(graph, id) > all)
        expect(cutPoints(graph)).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  test('measures betweenness as the part of all shortest ways', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { betweenness } = of({
          partners: partners(...graph.nodes()),
          relations: graph.mapEdges((edge, _, from, to) => ({ id: edge.toLowerCase(), from, to })),
        })
        for (const id of graph.nodes()) expect(betweenness?.get(id)).toBeCloseTo(between(graph, id), 9)
      }),
    )
  })
})

function groups(graph: UndirectedGraph, without: string | undefined): number {
  const left = new Set(graph.nodes().filter((id) => id !== without))
  let count = 0
  for (const start of left) {
    count++
    const reached = [start]
    left.delete(start)
    for (const id of reached) for (const next of graph.neighbors(id)) if (left.delete(next)) reached.push(next)
  }
  return count
}

/** The part of the shortest ways between each two others that passes through one, every way written out. */
function between(graph: UndirectedGraph, middle: string): number {
  const others = graph.nodes().filter((id) => id !== middle)
  let total = 0
  for (const [at, from] of others.entries())
    for (const to of others.slice(at + 1)) {
      const ways = shortest(graph, from, to)
      if (ways.length > 0) total += ways.filter((way) => way.includes(middle)).length / ways.length
    }
  const pairs = ((others.length - 1) * others.length) / 2
  return pairs === 0 ? 0 : total / pairs
}

function shortest(graph: UndirectedGraph, from: string, to: string): string[][] {
  for (let ways = [[from]]; ways.length > 0; ) {
    const arrived = ways.filter((way) => way.at(-1) === to)
    if (arrived.length > 0) return arrived
    ways = ways.flatMap((way) =>
      graph
        .neighbors(way.at(-1) as string)
        .filter((id) => !way.includes(id))
        .map((id) => [...way, id]),
    )
  }
  return []
}

/** From each id to the ids that it points at. */
export type Links = ReadonlyMap<string, readonly string[]>

/** Who has this many circles has enough to mend; the bound keeps the work linear. */
const enough = 100

interface Visit {
  readonly id: string
  next: number
}

/**
 * The circles in a graph, each once and starting at its first id in the order of `links`: `['a', 'b']` stands for
 * a → b → a. Without recursion, so that a chain of ten thousand is no trouble.
 */
export function findCycles(links: Links): readonly (readonly string[])[] {
  const order = new Map([...links.keys()].map((id, position) => [id, position]))
  const done = new Set<string>()
  const cycles: (readonly string[])[] = []
  for (const start of links.keys()) {
    if (!done.has(start)) cycles.push(...cyclesFrom(start, links, done, enough - cycles.length))
  }
  return cycles.map((cycle) => startingAtFirst(cycle, order))
}

/** Walks in depth from `start`; a link back to something on the way there closes a circle. */
function cyclesFrom(start: string, links: Links, done: Set<string>, limit: number): string[][] {
  const way: Visit[] = [{ id: start, next: 0 }]
  const onTheWay = new Map([[start, 0]])
  const cycles: string[][] = []
  for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
    const target = links.get(here.id)?.[here.next++]
    if (target === undefined) {
      done.add(here.id)
      onTheWay.delete(here.id)
      way.pop()
      continue
    }
    const since = onTheWay.get(target)
    if (since !== undefined && cycles.length < limit) cycles.push(way.slice(since).map((visit) => visit.id))
    if (since !== undefined || done.has(target) || !links.has(target)) continue
    onTheWay.set(target, way.length)
    way.push({ id: target, next: 0 })
  }
  return cycles
}

function startingAtFirst(cycle: readonly string[], order: ReadonlyMap<string, number>): readonly string[] {
  const positions = cycle.map((id) => order.get(id) ?? 0)
  const first = positions.reduce((best, position, at) => (position < (positions[best] ?? 0) ? at : best), 0)
  return [...cycle.slice(first), ...cycle.slice(0, first)]
}

/**
 * Those from which a way leads back to themselves: the strongly connected components (Tarjan, 1972) of more than one, and
 * who points at itself. Without recursion, in proportion to the links.
 */
export function onCycles(links: Links): ReadonlySet<string> {
  const found = new Set<string>()
  const met = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const visit = (id: string): Visit => {
    met.set(id, met.size)
    low.set(id, met.size - 1)
    open.push(id)
    isOpen.add(id)
    return { id, next: 0 }
  }
  const reach = (id: string, depth = 0) => low.set(id, Math.min(low.get(id) ?? depth, depth))
  for (const start of links.keys()) {
    const way = met.has(start) ? [] : [visit(start)]
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const target = links.get(here.id)?.[here.next++]
      if (target !== undefined) {
        if (target === here.id) found.add(target)
        if (!met.has(target)) way.push(visit(target))
        else if (isOpen.has(target)) reach(here.id, met.get(target))
        continue
      }
      way.pop()
      const above = way.at(-1)
      if (above !== undefined) reach(above.id, low.get(here.id))
      if (low.get(here.id) !== met.get(here.id)) continue
      const component = open.splice(open.lastIndexOf(here.id))
      for (const id of component) {
        isOpen.delete(id)
        if (component.length > 1) found.add(id)
      }
    }
  }
  return found
}

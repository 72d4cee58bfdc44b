/**
 * A story of an ecosystem, told twice: as files to commit, and as what each step changes. The second is kept apart from the
 * first, so that what `eco diff` should say of any two commits is known without comparing anything.
 */

/** What one step does to one thing. Things are followed by a number of their own, whatever their id. */
export interface Event {
  readonly thing: number
  readonly did: 'came' | 'went' | 'got-id' | 'set'
  readonly index: string
  readonly id: string
  /** `deadline`, or `measurements 2026-06 value`: what was set, and from what to what. */
  readonly field?: string
  readonly from?: unknown
  readonly to?: unknown
}

export interface Thing {
  readonly number: number
  readonly index: string
  readonly id: string
  /** References hold the number of what they mean: `{ ref: 3 }`. */
  readonly says: Readonly<Record<string, unknown>>
}

export interface World {
  readonly things: readonly Thing[]
}

export type Step = (world: World) => { readonly world: World; readonly events: readonly Event[] }

export const nothing: World = { things: [] }

let next = 0

export function come(index: string, id: string, says: (world: World) => Readonly<Record<string, unknown>>): Step {
  return (world) => {
    const thing = { number: ++next, index, id, says: says(world) }
    return { world: { things: [...world.things, thing] }, events: [{ thing: thing.number, did: 'came', index, id }] }
  }
}

export function go(index: string, id: string): Step {
  return (world) => {
    const { number } = named(world, index, id)
    const things = world.things.filter((thing) => thing.number !== number)
    return { world: { things }, events: [{ thing: number, did: 'went', index, id }] }
  }
}

export function rename(index: string, id: string, to: string): Step {
  return (world) => {
    const { number } = named(world, index, id)
    const things = world.things.map((thing) => (thing.number === number ? { ...thing, id: to } : thing))
    return { world: { things }, events: [{ thing: number, did: 'got-id', index, id: to, from: id, to }] }
  }
}

/** Sets a field; undefined takes it away. */
export function set(index: string, id: string, field: string, value: unknown | ((world: World) => unknown)): Step {
  return (world) => {
    const { number, says } = named(world, index, id)
    const to = typeof value === 'function' ? value(world) : value
    const things = world.things.map((thing) =>
      thing.number === number ? { ...thing, says: { ...thing.says, [field]: to } } : thing,
    )
    return { world: { things }, events: [{ thing: number, did: 'set', index, id, field, from: says[field], to }] }
  }
}

/** An item comes to a list, or one goes from it (`to` undefined), or a field of it changes. */
export function item(
  index: string,
  id: string,
  list: string,
  key: string,
  change: (items: readonly unknown[], world: World) => readonly unknown[],
  event: { readonly field?: string; readonly from?: unknown; readonly to?: unknown },
): Step {
  return (world) => {
    const { number, says } = named(world, index, id)
    const items = change((says[list] ?? []) as readonly unknown[], world)
    const things = world.things.map((thing) =>
      thing.number === number ? { ...thing, says: { ...thing.says, [list]: items } } : thing,
    )
    const field = [list, key, event.field ?? ''].join(' ').trim()
    return {
      world: { things },
      events: [{ thing: number, did: 'set', index, id, field, from: event.from, to: event.to }],
    }
  }
}

export function ref(world: World, index: string, id: string): { readonly ref: number } {
  return { ref: named(world, index, id).number }
}

function named(world: World, index: string, id: string): Thing {
  const found = world.things.find((thing) => thing.index === index && thing.id === id)
  if (found === undefined) throw new Error(`the story has no ${index}/${id}`)
  return found
}

/** The story turned round: what going back does. */
export function backwards(events: readonly Event[]): readonly Event[] {
  const turned = { came: 'went', went: 'came', 'got-id': 'got-id', set: 'set' } as const
  return [...events].reverse().map(({ did, from, to, id, ...event }) => ({
    ...event,
    did: turned[did],
    id: did === 'got-id' ? String(from) : id,
    from: to,
    to: from,
  }))
}

/** What a row of events comes down to: `changed goals/talent deadline`, each once, sorted. */
export function outcomeOf(events: readonly Event[], idAtEnd: (thing: number) => string | undefined): readonly string[] {
  const things = new Map<number, Event[]>()
  for (const event of events) things.set(event.thing, [...(things.get(event.thing) ?? []), event])
  return [...things.values()].flatMap((own) => outcomeOfOne(own, idAtEnd)).sort()
}

function outcomeOfOne(own: readonly Event[], idAtEnd: (thing: number) => string | undefined): readonly string[] {
  const [first, last] = [own[0] as Event, own.at(-1) as Event]
  const { index, thing } = first
  const came = own.findLast(({ did }) => did === 'came' || did === 'went')
  const before = own.find(({ did }) => did === 'came' || did === 'went')?.did !== 'came'
  const after = came?.did !== 'went'
  const end = idAtEnd(thing) ?? last.id
  const ids = own.filter(({ did }) => did === 'got-id')
  const start = ids.length === 0 ? first.id : String(ids[0]?.from)
  if (!before) return after ? [`added ${index}/${end}`] : []
  if (!after) return [`removed ${index}/${start}`]
  const fields = new Map<string, { from: unknown; to: unknown }>()
  for (const { field, from, to } of own.filter(({ did }) => did === 'set'))
    fields.set(field ?? '', { from: fields.get(field ?? '')?.from ?? from, to })
  const firsts = new Map<string, unknown>()
  for (const { field, from } of own.filter(({ did }) => did === 'set'))
    if (!firsts.has(field ?? '')) firsts.set(field ?? '', from)
  const changed = [...fields].filter(([field, { to }]) => JSON.stringify(firsts.get(field)) !== JSON.stringify(to))
  return [
    ...(start === end ? [] : [`renamed ${index}/${end} was ${start}`]),
    ...changed.map(([field]) => `changed ${index}/${end} ${field}`),
  ]
}

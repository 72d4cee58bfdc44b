import type { Ecosystem } from '../graph/ecosystem.ts'
import { mappingsIn, type Thing, thingsIn } from '../graph/things.ts'
import { grouped } from '../grouping.ts'
import { definitionShape } from '../model/shape.ts'
import { type Change, thingKey } from './change.ts'
import { type FieldChange, fieldChanges } from './fields.ts'
import { type Plain, pairBy } from './pairs.ts'
import { isSame, keyOf, plainGroup, type Renaming } from './plain.ts'
import { findRenames, renaming } from './renames.ts'
import { indexOrder } from './shapes.ts'

/**
 * What differs between two states of an ecosystem, thing by thing and field by field. In which file something stands, in
 * which order and how it is written plays no part. Sorted by the order of the model and then by id.
 */
export function compare(before: Ecosystem, after: Ecosystem): readonly Change[] {
  const [had, has] = [allThings(before), allThings(after)]
  const renames = findRenames(had, has)
  const old = byKey(had.map((thing) => placed(thing, before, renaming(renames), renames.get(thingKey(thing)))))
  const now = byKey(has.map((thing) => placed(thing, after, (_, id) => id)))
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort(byModel)
  return keys.flatMap((key) => thingChanges(old.get(key) ?? [], now.get(key) ?? []))
}

/** A thing with what it says, and the thing that it stands in. */
interface Placed {
  readonly index: string
  readonly id: string
  readonly was: string
  readonly within: string
  readonly shape: Thing['shape']
  readonly says: Plain
}

function allThings(ecosystem: Ecosystem): readonly Thing[] {
  return [...thingsIn(ecosystem), ...mappingsIn(ecosystem)]
}

/** In which notation the files are written is no part of what they say. */
function placed(thing: Thing, ecosystem: Ecosystem, renamed: Renaming, now = thing.id): Placed {
  const { index, id, item, shape } = thing
  const { format: _, ...content } = plainGroup(item, shape, renamed) ?? {}
  const says = { ...content, ...(now === '' ? {} : { id: now }) }
  return { index, id: now, was: id, within: withinOf(thing, ecosystem, renamed), shape, says }
}

/** Where a thing stands: `partners`, `theory_of_change/impact`, or a need at `target_groups/mkb/pains`. */
function withinOf({ path }: Thing, ecosystem: Ecosystem, renamed: Renaming): string {
  const [section = ''] = path
  const items = ecosystem[section as keyof Ecosystem] as readonly { readonly id: string }[]
  return path
    .slice(0, -1)
    .map((step) => (typeof step === 'string' ? step : renamed(referenceTo(String(section)), items[step]?.id ?? '')))
    .join('/')
}

function referenceTo(index: string): Parameters<Renaming>[0] {
  return { kind: 'reference', doc: { nl: '', en: '' }, to: [index] }
}

/** By index and id; what says nothing is as good as not there. */
function byKey(things: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  return grouped(
    things.filter(({ says }) => Object.keys(says).length > 0),
    thingKey,
  )
}

/** Nearly always one and one. Two with one id, and what has no id, are paired by what they say. */
function thingChanges(before: readonly Placed[], after: readonly Placed[]): readonly Change[] {
  const same = pairBy({ pairs: [], before, after }, ({ says }) => keyOf(says), saidBy)
  const rest = isNameless([...before, ...after]) ? same : pairBy(same, () => 'any', saidBy)
  return [
    ...rest.before.map((thing) => whole('removed', thing)),
    ...rest.after.map((thing) => whole('added', thing)),
    ...rest.pairs.flatMap(([one, other]) => changesOf(one, other)),
  ].filter(({ before: was, after: is, kind }) => kind === 'renamed' || !isSame(was, is))
}

function saidBy({ says }: Placed): Plain {
  return says
}

function isNameless(things: readonly Placed[]): boolean {
  return things.some(({ index, id }) => id === '' && definitionShape.fields[index]?.kind !== 'group')
}

function whole(kind: 'added' | 'removed', { index, id, says }: Placed): Change {
  return { kind, index, id, field: [], items: [], ...(kind === 'added' ? { after: says } : { before: says }) }
}

function changesOf(before: Placed, after: Placed): readonly Change[] {
  const { index, id, shape } = after
  const what = { index, id, ...(before.was === id ? {} : { was: before.was }) }
  const moved = { field: ['within'], items: [], before: before.within, after: after.within }
  const changes = [...fieldChanges(before.says, after.says, shape), ...(before.within === after.within ? [] : [moved])]
    .filter((change) => !isUnsaid(index, change, after))
    .map((change) => ({ kind: 'changed', ...what, ...change }) as const)
  return before.was === id ? changes : [{ kind: 'renamed', ...what, field: [], items: [] }, ...changes]
}

/**
 * What a field means where nothing stands: to write that out, or to leave it out, changes nothing. Unless another field stands
 * beside it: a decision with a date was taken, and a partner with a day of leaving may have left.
 */
const unsaid: Readonly<Record<string, { readonly means: unknown; readonly unless?: string }>> = {
  'actions.status': { means: 'planned' },
  'decisions.status': { means: 'asked', unless: 'decided_on' },
  'partners.essential': { means: false },
  'partners.status': { means: 'active', unless: 'left' },
  'risks.status': { means: 'open' },
  'roles.needed': { means: true },
}

function isUnsaid(index: string, { field, before, after }: FieldChange, { says }: Placed): boolean {
  const { means, unless = '' } = unsaid[[index, ...field].join('.')] ?? {}
  return means !== undefined && says[unless] === undefined && (before ?? means) === (after ?? means)
}

function byModel(one: string, other: string): number {
  return indexOrder(indexIn(one)) - indexOrder(indexIn(other)) || (one < other ? -1 : one > other ? 1 : 0)
}

function indexIn(key: string): string {
  return key.slice(0, key.indexOf('/'))
}

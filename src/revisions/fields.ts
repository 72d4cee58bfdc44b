import type { GroupShape, ListShape, Shape } from '../model/shape.ts'
import type { Change } from './change.ts'
import { type Plain, pairBy, pairItems } from './pairs.ts'
import { isIndexed, isSame, keyOf } from './plain.ts'

export type FieldChange = Pick<Change, 'field' | 'items' | 'before' | 'after'>

/** Where in a thing the comparison is. */
interface At {
  readonly field: readonly string[]
  readonly items: readonly string[]
}

/** What differs between the fields of one thing, both plain. */
export function fieldChanges(
  before: Plain,
  after: Plain,
  { fields }: GroupShape,
  { field, items }: At = { field: [], items: [] },
): readonly FieldChange[] {
  return Object.entries(fields).flatMap(([key, shape]) =>
    isIndexed(shape) ? [] : valueChanges(before[key], after[key], shape, { field: [...field, key], items }),
  )
}

function valueChanges(before: unknown, after: unknown, shape: Shape, at: At): readonly FieldChange[] {
  if (shape.kind === 'list') return listChanges((before ?? []) as unknown[], (after ?? []) as unknown[], shape, at)
  if (isSame(before, after)) return []
  const group = groupOf(shape)
  return group === undefined || before === undefined || after === undefined
    ? [told(before, after, at)]
    : fieldChanges(before as Plain, after as Plain, group, at)
}

/** Items that came, that went, and what changed in those that stayed. */
function listChanges(before: readonly unknown[], after: readonly unknown[], { of }: ListShape, at: At) {
  const group = groupOf(of)
  const { pairs, ...rest } =
    group === undefined
      ? pairBy<unknown>({ pairs: [], before, after }, keyOf)
      : pairItems(before as Plain[], after as Plain[], group)
  const changed =
    group === undefined
      ? []
      : pairs.flatMap(([one, other]) =>
          fieldChanges(one as Plain, other as Plain, group, {
            field: at.field,
            items: [...at.items, calledIn(one as Plain, group)],
          }),
        )
  return [
    ...rest.before.map((item) => told(item, undefined, at)),
    ...rest.after.map((item) => told(undefined, item, at)),
    ...changed,
  ]
}

function told(before: unknown, after: unknown, { field, items }: At): FieldChange {
  return {
    field,
    items,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }
}

function groupOf(shape: Shape): GroupShape | undefined {
  return shape.kind === 'group' ? shape : shape.kind === 'either' ? shape.group : undefined
}

/** What an item without an id is called: the first word, date or reference that it must say. */
function calledIn(item: Plain, shape: GroupShape): string {
  return String(item[nameField(shape) ?? ''] ?? '')
}

/** The field by which an item without an id is called; undefined where it must say nothing. */
export function nameField({ required, fields }: GroupShape): string | undefined {
  return required.find((key) => !['list', 'group', 'either'].includes(fields[key]?.kind ?? ''))
}

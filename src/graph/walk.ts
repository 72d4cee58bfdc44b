import { beside } from '../beside.ts'
import type { ListShape, ReferenceShape, Shape } from '../model/shape.ts'

export interface Visitor {
  /** An item of a list that others may refer to. `path` is the walk's own and changes: copy what you keep. */
  readonly item: (list: ListShape, item: unknown, path: readonly (string | number)[]) => void
  readonly reference: (shape: ReferenceShape, id: string, path: readonly (string | number)[]) => void
}

/** Visits every indexed item and every reference in a value that fits its shape, in the order of the file. */
export function walk(value: unknown, shape: Shape, visitor: Visitor, path: (string | number)[] = []): void {
  if (!leadsSomewhere(shape)) return
  if (shape.kind === 'reference') visitor.reference(shape, value as string, path)
  else if (shape.kind === 'list') walkList(value as readonly unknown[], shape, visitor, path)
  else if (shape.kind === 'either' && typeof value === 'object') walk(value, shape.group, visitor, path)
  else if (shape.kind === 'group') walkGroup(value as Readonly<Record<string, unknown>>, shape.fields, visitor, path)
}

function walkList(items: readonly unknown[], shape: ListShape, visitor: Visitor, path: (string | number)[]): void {
  items.forEach((item, index) => {
    path.push(index)
    if (shape.index !== undefined) visitor.item(shape, item, path)
    walk(item, shape.of, visitor, path)
    path.pop()
  })
}

function walkGroup(
  group: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Shape>>,
  visitor: Visitor,
  path: (string | number)[],
): void {
  for (const key in group) {
    const field = fields[key]
    if (field === undefined || !leadsSomewhere(field)) continue
    path.push(key)
    walk(group[key], field, visitor, path)
    path.pop()
  }
}

/** Whether a shape holds references or indexed items at all; most texts and numbers need no visit. */
function leadsSomewhere(shape: Shape): boolean {
  const known = leads.get(shape)
  if (known !== undefined) return known
  const found = look(shape)
  leads.set(shape, found)
  return found
}

const leads = beside<Shape, boolean>()

function look(shape: Shape): boolean {
  if (shape.kind === 'reference') return true
  if (shape.kind === 'list') return shape.index !== undefined || leadsSomewhere(shape.of)
  if (shape.kind === 'either') return leadsSomewhere(shape.group)
  return shape.kind === 'group' && Object.values(shape.fields).some(leadsSomewhere)
}

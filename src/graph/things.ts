import type { Path } from '../diagnostic.ts'
import { definitionShape, type GroupShape, type ListShape } from '../model/shape.ts'
import type { Ecosystem } from './ecosystem.ts'
import { type Visitor, walk } from './walk.ts'

/** Something with an id, or a section that is one mapping: what it says, what it may say and where it stands. */
export interface Thing {
  /** The name of its index (`partners`, `bodies`), or of its section when that is a mapping (`vision`). */
  readonly index: string
  /** Empty for a mapping, and for an item of which the id was refused. */
  readonly id: string
  readonly item: Readonly<Record<string, unknown>>
  readonly shape: GroupShape
  readonly path: Path
}

/** Everything in an index, in the order of the model and then of the files; two with one id come both. */
export function thingsIn(ecosystem: Ecosystem): readonly Thing[] {
  const things: Thing[] = []
  walkAll(ecosystem, {
    item: (list, item, path) => things.push(thingAt(list, item, path)),
    reference: () => {},
  })
  return things
}

/** The sections that are one mapping and of which something is written. */
export function mappingsIn(ecosystem: Ecosystem): readonly Thing[] {
  return Object.entries(definitionShape.fields).flatMap(([index, shape]): Thing[] => {
    const item = ecosystem[index as keyof Ecosystem] as Thing['item'] | undefined
    return shape.kind === 'group' && item !== undefined ? [{ index, id: '', item, shape, path: [index] }] : []
  })
}

/** Visits what stands in an ecosystem in the order of the model, whatever the order of its files. */
export function walkAll(ecosystem: Ecosystem, visitor: Visitor): void {
  for (const [section, shape] of Object.entries(definitionShape.fields)) {
    const value = ecosystem[section as keyof Ecosystem]
    if (value !== undefined) walk(value, shape, visitor, [section])
  }
}

function thingAt(list: ListShape, item: unknown, path: Path): Thing {
  const { id } = item as { readonly id: string }
  return {
    index: list.index as string,
    id,
    item: item as Thing['item'],
    shape: list.of as GroupShape,
    path: [...path],
  }
}

/** One difference between two states of an ecosystem. */
export interface Change {
  /** `changed` is a field of a thing that both have; the others are about the whole thing. */
  readonly kind: 'added' | 'removed' | 'renamed' | 'changed'
  /** The name of the thing's index (`partners`, `bodies`), or of its section when that is a mapping (`vision`). */
  readonly index: string
  /** As it is called after the change; empty for a mapping, and for an item without a readable id. */
  readonly id: string
  /** The id before, of what was renamed, also where something else of it changed. */
  readonly was?: string
  /** The field that changed, from the thing: `['autonomy', 'keeps']`; `['within']` when it moved to another thing. */
  readonly field: readonly string[]
  /** What the items are called of the lists on the way to the field: `['2026-06']` of a measurement. */
  readonly items: readonly string[]
  /** Nothing where there was nothing: an item of a list that came, a field that was filled in. Of things all they say. */
  readonly before?: unknown
  /** Nothing where nothing is left. */
  readonly after?: unknown
}

/** The name of a thing in a set: `partners/roc`. */
export function thingKey({ index, id }: { readonly index: string; readonly id: string }): string {
  return `${index}/${id}`
}

import type { Definition } from '../model/definition.ts'
import { definitionShape, type ReferenceShape } from '../model/shape.ts'
import type { Index } from './ecosystem.ts'
import type { GraphFinding } from './resolve.ts'
import { walk } from './walk.ts'
import { ambiguousReference } from './words.ts'

/**
 * The references that may be about two things: a partner and a subsidy with one id, where a payer is asked. `kinds` are the
 * kinds of reference that may be about more than one sort of thing. Almost no ecosystem has such ids, so the references are
 * only gone through when there are.
 */
export function ambiguousReferences(
  definition: Definition,
  index: Index,
  kinds: ReadonlySet<ReferenceShape>,
  tell: (finding: GraphFinding) => void,
): void {
  const shared = new Map([...kinds].map((kind) => [kind, sharedIds(kind, index)] as const))
  if ([...shared.values()].every(({ size }) => size === 0)) return
  walk(definition, definitionShape, {
    item: () => {},
    reference: (shape, id, path) => {
      if (shared.get(shape)?.has(id)) tell(ambiguousReference(holdersOf(shape, id, index), id, [...path]))
    },
  })
}

function sharedIds(shape: ReferenceShape, index: Index): ReadonlySet<string> {
  const ids = shape.to.flatMap((name) => [...(index.get(name)?.keys() ?? [])])
  if (new Set(ids).size === ids.length) return new Set()
  return new Set(ids.filter((id) => holdersOf(shape, id, index).length > 1))
}

/** The sorts of thing that have this id; a stakeholder with the id of a partner is the same party. */
function holdersOf({ to }: ReferenceShape, id: string, index: Index): readonly string[] {
  const holders = to.filter((name) => index.get(name)?.has(id))
  return holders.includes('partners') ? holders.filter((name) => name !== 'stakeholders') : holders
}

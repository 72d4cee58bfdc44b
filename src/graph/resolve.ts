import type { Diagnostic, Path } from '../diagnostic.ts'
import type { Definition } from '../model/definition.ts'
import { definitionShape, type ReferenceShape } from '../model/shape.ts'
import { positions, refusals } from '../near.ts'
import { ambiguousReferences } from './ambiguous.ts'
import { type Ecosystem, type Indexed, unnamed } from './ecosystem.ts'
import { isConsequence } from './referable.ts'
import { walk } from './walk.ts'
import { duplicateId, unknownReference } from './words.ts'

/** A finding about the whole ecosystem, before it is known in which file it belongs. */
export interface GraphFinding extends Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'hint' | 'fix'> {
  readonly path: Path
  readonly related?: readonly { readonly path: Path; readonly message: Diagnostic['message'] }[]
}

/**
 * Makes things findable by id and says which ids are double and which references lead nowhere, but for those to what
 * reading already refused. `unreadable` names the files that could not be read, where what is missing may stand. There are
 * no more findings than `most` and one: looking for what was meant takes time.
 */
export function resolve(
  definition: Definition,
  unreadable: readonly string[] = [],
  most = Number.POSITIVE_INFINITY,
): { ecosystem: Ecosystem; findings: readonly GraphFinding[] } {
  const index = new Map<string, Map<string, Indexed>>()
  const findings: GraphFinding[] = []
  const severalKinds = new Set<ReferenceShape>()
  const references: { shape: ReferenceShape; id: string; path: Path }[] = []
  const leads = ({ to }: ReferenceShape, id: string) => to.some((name) => index.get(name)?.has(id))
  walk(definition, definitionShape, {
    item: (list, item, path) => {
      const second = register(index, list.index as string, item as { readonly id: string }, path)
      if (second !== undefined && findings.length <= most) findings.push(second)
    },
    reference: (shape, id, path) => {
      if (shape.to.length > 1) severalKinds.add(shape)
      if (id !== '' && !leads(shape, id)) references.push({ shape, id, path: [...path] })
    },
  })
  const referable = { index, refused: refusals.get(definition), unreadable }
  for (const { shape, id, path } of references) {
    if (findings.length > most) break
    if (leads(shape, id) || isConsequence(shape, id, referable)) continue
    findings.push(unknownReference(shape, id, path, referable))
  }
  ambiguousReferences(definition, index, severalKinds, (finding) => {
    if (findings.length <= most) findings.push(finding)
  })
  return { ecosystem: { ...emptyLists(), ...definition, index } as Ecosystem, findings }
}

function register(
  index: Map<string, Map<string, Indexed>>,
  name: string,
  item: { readonly id: string },
  path: Path,
): GraphFinding | undefined {
  const known = index.get(name) ?? new Map<string, Indexed>()
  index.set(name, known)
  if (item.id === '') {
    unnamed.set(item, { index: name, position: positions.get(item) ?? Number(path.at(-1)) + 1 })
    return undefined
  }
  const first = known.get(item.id)
  if (first !== undefined) return duplicateId(item.id, [...path], first.path)
  known.set(item.id, { item, path: [...path] })
  return undefined
}

function emptyLists(): Record<string, readonly never[]> {
  const lists = Object.entries(definitionShape.fields).filter(([, shape]) => shape.kind === 'list')
  return Object.fromEntries(lists.map(([section]) => [section, []]))
}

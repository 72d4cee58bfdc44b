import type { Path } from '../diagnostic.ts'
import { entryNamed } from './find.ts'
import type { Entry, Node } from './tree.ts'

/** A node with what is around it. */
export interface Visit {
  readonly node: Node
  readonly path: Path
  /** The key that holds it; undefined for the root and for an item of a list. */
  readonly entry: Entry | undefined
  readonly isInFlow: boolean
}

/** Every node of a tree that counts, each before what is in it: of a key that is there twice the first. */
export function visits(root: Node): readonly Visit[] {
  const all: Visit[] = []
  visit({ node: root, path: [], entry: undefined, isInFlow: false }, all)
  return all
}

function visit(at: Visit, all: Visit[]): void {
  all.push(at)
  const { node, path } = at
  const isInFlow = at.isInFlow || ('isFlow' in node && node.isFlow)
  if (node.kind === 'list')
    for (const [index, item] of node.items.entries())
      visit({ node: item, path: [...path, index], entry: undefined, isInFlow }, all)
  if (node.kind === 'mapping')
    for (const entry of node.entries)
      if (entry.name !== undefined && entryNamed(node, entry.name) === entry)
        visit({ node: entry.value, path: [...path, entry.name], entry, isInFlow }, all)
}

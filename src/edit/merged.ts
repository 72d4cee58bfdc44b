import type { Path } from '../diagnostic.ts'
import { entryNamed } from './find.ts'
import type { MappingNode, Node } from './tree.ts'

/** The node at a path, through aliases and through what `<<` takes over; undefined when there is none. */
export function mergedNode(root: Node, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, step) => node && childOf(standingFor(node), step), root)
}

function standingFor(node: Node): Node {
  return node.kind === 'alias' && node.target !== undefined ? node.target : node
}

function childOf(node: Node, step: string | number): Node | undefined {
  if (node.kind === 'list') return node.items[Number(step)]
  return node.kind === 'mapping' ? fieldOf(node, String(step)) : undefined
}

function fieldOf(mapping: MappingNode, name: string): Node | undefined {
  const own = entryNamed(mapping, name)
  if (own !== undefined) return own.value
  for (const { name: key, value } of mapping.entries) {
    const taken = key === '<<' ? takenOver(value, name) : undefined
    if (taken !== undefined) return taken
  }
  return undefined
}

function takenOver(source: Node, name: string): Node | undefined {
  const node = standingFor(source)
  for (const one of node.kind === 'list' ? node.items.map(standingFor) : [node]) {
    const found = one.kind === 'mapping' ? fieldOf(one, name) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

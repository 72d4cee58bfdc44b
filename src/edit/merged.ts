import type { Path } from '../diagnostic.ts'
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
  const own = mapping.entries.find((entry) => entry.name === name)?.value
  return own ?? mapping.entries.flatMap((entry) => (entry.name === '<<' ? mergedFrom(entry.value, name) : []))[0]
}

function mergedFrom(source: Node, name: string): Node[] {
  const node = standingFor(source)
  const all = node.kind === 'list' ? node.items.map(standingFor) : [node]
  return all.flatMap((one) => {
    const found = one.kind === 'mapping' ? fieldOf(one, name) : undefined
    return found === undefined ? [] : [found]
  })
}

import type { Layout } from './print.ts'
import { columnOf, lineBreakOf } from './text-edit.ts'
import type { Node } from './tree.ts'

/** How a text is laid out: as its first list below a key, else with the dashes two further than their key. */
export function layoutOf(text: string, root: Node): Layout {
  return { dash: dashOf(text, root) ?? 2, lineBreak: lineBreakOf(text) }
}

function dashOf(text: string, node: Node): number | undefined {
  if (node.kind === 'list' && !node.isFlow) return firstOf(node.items, (item) => dashOf(text, item))
  if (node.kind !== 'mapping' || node.isFlow) return undefined
  return firstOf(node.entries, ({ key, value }) => {
    const isList = value.kind === 'list' && !value.isFlow
    const dash = isList ? columnOf(text, value.start) - columnOf(text, key.start) : -1
    return dash >= 0 ? dash : dashOf(text, value)
  })
}

function firstOf<T, R>(all: readonly T[], look: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = look(one)
    if (found !== undefined) return found
  }
  return undefined
}

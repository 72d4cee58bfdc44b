import type { Path } from '../diagnostic.ts'
import type { Text } from '../text.ts'
import type { Edited } from './text-edit.ts'
import { type Entry, type MappingNode, type Node, treeOf } from './tree.ts'

/** Where a path leads in a tree: to a node, as far as it goes, or through something that other places use as well. */
export type Found =
  | { readonly kind: 'node'; readonly node: Node; readonly entry: Entry | undefined; readonly isInFlow: boolean }
  | { readonly kind: 'part'; readonly node: Node; readonly entry: Entry | undefined; readonly rest: Path }
  | { readonly kind: 'shared' }

/** The node at a path. What an alias stands for is not of this path alone, so a path that goes through one is shared. */
export function findNode(root: Node, path: Path): Found {
  let node = root
  let entry: Entry | undefined
  let isInFlow = false
  for (const [depth, step] of path.entries()) {
    if (node.kind === 'alias') return { kind: 'shared' }
    const next = childOf(node, step)
    if (next === undefined) return { kind: 'part', node, entry, rest: path.slice(depth) }
    isInFlow ||= 'isFlow' in node && node.isFlow
    ;({ node, entry } = next)
  }
  return { kind: 'node', node, entry, isInFlow }
}

/** The entry with a name; of a name that is there twice the first counts, as it does for the check. */
export function entryNamed(mapping: MappingNode, name: string): Entry | undefined {
  const known = byName.get(mapping) ?? named(mapping)
  return known.get(name)
}

/** Of thousands of keys in one mapping each is asked for. */
const byName = new WeakMap<MappingNode, ReadonlyMap<string, Entry>>()

function named(mapping: MappingNode): ReadonlyMap<string, Entry> {
  const known = new Map(
    mapping.entries.toReversed().flatMap((entry) => (entry.name === undefined ? [] : [[entry.name, entry]])),
  )
  byName.set(mapping, known)
  return known
}

function childOf(node: Node, step: string | number): { node: Node; entry: Entry | undefined } | undefined {
  if (node.kind === 'list') {
    const item = node.items[Number(step)]
    return item === undefined ? undefined : { node: item, entry: undefined }
  }
  const entry = node.kind === 'mapping' ? entryNamed(node, String(step)) : undefined
  return entry === undefined ? undefined : { node: entry.value, entry }
}

/** Gives the tree of a text to an edit; a text that is not YAML is never edited. */
export function withTree(text: string, edit: (root: Node) => Edited): Edited {
  const root = treeOf(text)
  return root === undefined ? { fault: notEditable(text) } : edit(root)
}

/** Why a text has no tree. A carriage return alone ends a line for who reads a text, and not for who edits it. */
export function notEditable(text: string): Text {
  return /\r(?!\n)/.test(text)
    ? {
        nl: 'Dit bestand heeft regeleinden van een oude Mac (CR). Sla het eerst op met gewone regeleinden: LF of CRLF, in VS Code rechtsonder.',
        en: 'This file has the line ends of an old Mac (CR). Save it with ordinary ones first: LF or CRLF, at the bottom right of VS Code.',
      }
    : {
        nl: 'Dit bestand is geen geldige YAML; herstel eerst wat eco check erover zegt.',
        en: 'This file is no valid YAML; first mend what eco check says about it.',
      }
}

export const sharedPlace = {
  nl: 'Deze waarde staat er via een verwijzing (*), en die geldt ook elders. Wijzig haar met de hand.',
  en: 'This value stands there by way of an alias (*), which counts elsewhere as well. Change it by hand.',
}

export const takenPlace = {
  nl: 'Hier staat al iets anders dan velden of een lijst. Wijzig het met de hand.',
  en: 'Something other than fields or a list stands here already. Change it by hand.',
}

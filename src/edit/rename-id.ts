import type { Path } from '../diagnostic.ts'
import { findNode, withTree } from './find.ts'
import { mergedNode } from './merged.ts'
import { scalarText } from './print.ts'
import { proved, withValue } from './proof.ts'
import { applied, type Edited, type TextEdit } from './text-edit.ts'
import type { Node } from './tree.ts'

/** A word at a path that becomes another: an id, or what begins with one (`actions/les`). */
export interface Renaming {
  readonly path: Path
  readonly from: string
  readonly to: string
}

/** A text in which each of these words is another one, and nothing else changed: quotes stay as they were. */
export function renameId(text: string, renamings: readonly Renaming[]): Edited {
  return withTree(text, (root) => {
    const edits: TextEdit[] = []
    for (const { path, from, to } of renamings) {
      const node = scalarAt(root, path)
      if (node?.kind === 'scalar' && node.style === 'plain' && scalarText(to) !== to) return { fault: notText(to) }
      const edit = node && idReplaced(text, node, from, to)
      if (edit === undefined) return { fault: notPlain(from, to) }
      if (!edits.some(({ start }) => start === edit.start)) edits.push(edit)
    }
    return proved(text, applied(text, edits), (old) =>
      renamings.reduce((value, { path, to }) => withValue(value, path, to), old),
    )
  })
}

/** What is written for the value at a path, through aliases and merges. */
function scalarAt(root: Node, path: Path): Node | undefined {
  const found = findNode(root, path)
  const node = found.kind === 'node' ? found.node : mergedNode(root, path)
  return node?.kind === 'alias' ? node.target : node
}

/** The id inside its quotes or block. An id written with escapes cannot be told back. */
function idReplaced(text: string, node: Node, from: string, to: string): TextEdit | undefined {
  if (node.kind !== 'scalar') return undefined
  const written = text.slice(node.start, node.end)
  const at = written.indexOf(from)
  if (at === -1 || at !== written.lastIndexOf(from)) return undefined
  return { start: node.start + at, end: node.start + at + from.length, text: to }
}

function notPlain(from: string, to: string) {
  return {
    nl: `"${from}" staat hier zo geschreven dat "${to}" er niet zonder meer voor in de plaats kan. Wijzig het met de hand.`,
    en: `"${from}" is written here in such a way that "${to}" cannot simply take its place. Change it by hand.`,
  }
}

/** An id that would need quotes where there are none. */
function notText(to: string) {
  return {
    nl: `Zonder aanhalingstekens leest YAML "${to}" niet als tekst, maar als getal, als ja of nee, of als niets. Kies een ander id, zoals id-${to}, of wijzig het met de hand.`,
    en: `Without quotes YAML reads "${to}" not as text but as a number, as yes or no, or as nothing. Choose another id, such as id-${to}, or change it by hand.`,
  }
}

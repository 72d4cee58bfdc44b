import type { Path } from '../diagnostic.ts'
import { entryNamed, findNode, sharedPlace } from './find.ts'
import type { Step } from './text-edit.ts'
import type { Node } from './tree.ts'

/** The edit that gives the key at the end of a path another name; refused where that name is taken. */
export function keyRenamed(text: string, root: Node, path: Path, to: string): Step {
  const from = String(path.at(-1))
  const found = findNode(root, path.slice(0, -1))
  const group = found.kind === 'node' && found.node.kind === 'mapping' ? found.node : undefined
  const entry = group && entryNamed(group, from)
  if (group === undefined || entry === undefined) return { fault: sharedPlace }
  if (entryNamed(group, to) !== undefined) return { fault: taken(to) }
  const { start, end } = entry.key
  const isQuoted = /^["']/.test(text.slice(start, end))
  const edit = isQuoted ? { start: start + 1, end: end - 1, text: to } : { start, end, text: to }
  return { edits: [edit], meant: (old) => withKey(old, path, to) }
}

function withKey(value: unknown, [step, ...rest]: Path, to: string): unknown {
  if (Array.isArray(value)) return value.map((item, at) => (at === step ? withKey(item, rest, to) : item))
  const entries = Object.entries(value as object)
  const changed = entries.map(([key, inner]): [string, unknown] =>
    key !== step ? [key, inner] : rest.length === 0 ? [to, inner] : [key, withKey(inner, rest, to)],
  )
  return Object.fromEntries(changed)
}

function taken(to: string) {
  return { nl: `"${to}" staat er al.`, en: `"${to}" is there already.` }
}

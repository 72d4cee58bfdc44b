import { type Node, type Span, treeOf } from '../../edit/tree.ts'
import type { Shape } from '../../model/shape.ts'

/**
 * The first line of a text where an id still stands in a place of which nobody can tell what it means: in a file that was
 * not understood, under a key that is unknown or there already, or in a value of the wrong form. Undefined when there is none.
 */
export function unjudgedLine(text: string, shape: Shape, id: string, isUnderstood: boolean): number | undefined {
  const first = idIn(text, id)
  if (first === -1) return undefined
  const root = isUnderstood ? treeOf(text) : undefined
  const at = root === undefined ? first : firstIn(text, unjudged(root, shape, text), id)
  return at === undefined ? undefined : text.slice(0, at).split(/\r\n?|\n/).length
}

/** Where an id stands as a whole word; -1 when it does not. */
function idIn(text: string, id: string): number {
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}_-])${id}(?![\\p{L}\\p{N}_-])`, 'u'))
}

function firstIn(text: string, spans: Iterable<Span>, id: string): number | undefined {
  const found = [...spans].flatMap(({ start, end }) => {
    const at = idIn(text.slice(start, end), id)
    return at === -1 ? [] : [start + at]
  })
  return found.length === 0 ? undefined : found.reduce((first, at) => Math.min(first, at))
}

/** What is written where the model knows no place for it. */
function* unjudged(node: Node, shape: Shape | undefined, text: string): Generator<Span> {
  if (node.kind === 'alias' && node.target !== undefined) return yield* unjudged(node.target, shape, text)
  if (shape === undefined || !hasForm(node, shape)) return yield* written(node)
  if (shape.kind === 'list' && node.kind === 'list')
    for (const item of node.items) yield* unjudged(item, shape.of, text)
  if (node.kind !== 'mapping') return
  const fields = fieldsIn(shape)
  const met = new Set<string | undefined>()
  for (const { name, key, value } of node.entries) {
    const field = name !== undefined && !met.has(name) && Object.hasOwn(fields, name) ? fields[name] : undefined
    met.add(name)
    if (text.slice(key.start, key.end) === '<<')
      for (const merged of mergedBy(value)) yield* unjudged(merged, shape, text)
    else {
      if (field === undefined) yield key
      yield* unjudged(value, field, text)
    }
  }
}

function hasForm(node: Node, shape: Shape): boolean {
  if (node.kind === 'scalar' && node.style === 'empty') return true
  if (shape.kind === 'list') return node.kind === 'list'
  if (shape.kind === 'group') return node.kind === 'mapping'
  return node.kind === 'scalar' || (shape.kind === 'either' && node.kind === 'mapping')
}

function fieldsIn(shape: Shape): Readonly<Record<string, Shape>> {
  const group = shape.kind === 'either' ? shape.group : shape
  return group.kind === 'group' ? group.fields : {}
}

function mergedBy(value: Node): readonly Node[] {
  return value.kind === 'list' ? value.items : [value]
}

/** Every key and value that is written in a node. */
function* written(node: Node): Generator<Span> {
  if (node.kind === 'scalar') yield node
  else if (node.kind === 'alias') yield* node.target === undefined ? [] : written(node.target)
  else if (node.kind === 'list') for (const item of node.items) yield* written(item)
  else
    for (const { key, value } of node.entries) {
      yield key
      yield* written(value)
    }
}

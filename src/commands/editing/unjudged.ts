import { type Node, type Span, treeOf } from '../../edit/tree.ts'
import type { Shape } from '../../model/shape.ts'

/**
 * The lines of a text where an id still stands in a place of which nobody can tell what it means: in a file that was not
 * understood, under a key that is unknown or there already, or in a value of the wrong form.
 */
export function unjudgedLines(text: string, shape: Shape, id: string, isUnderstood: boolean): readonly number[] {
  const root = isUnderstood ? treeOf(text) : undefined
  const spans = root === undefined ? [{ start: 0, end: text.length }] : [...unjudged(root, shape, text)]
  const places = spans.flatMap(({ start, end }) => idsIn(text.slice(start, end), id).map((at) => start + at))
  return linesOf(
    text,
    [...new Set(places)].sort((one, other) => one - other),
  )
}

/** The lines of places in their order, from 1; one that holds more of them once. */
function linesOf(text: string, places: readonly number[]): readonly number[] {
  const lines = new Set<number>()
  let [line, from] = [1, 0]
  for (const at of places) {
    line += text.slice(from, at).split(/\r\n?|\n/).length - 1
    from = at
    lines.add(line)
  }
  return [...lines]
}

/** Where an id stands as a whole word. */
function idsIn(text: string, id: string): readonly number[] {
  const word = new RegExp(`(?<![\\p{L}\\p{N}_-])${id}(?![\\p{L}\\p{N}_-])`, 'gu')
  return Array.from(text.matchAll(word), ({ index }) => index)
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

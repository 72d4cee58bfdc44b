import { escapeCode, escapeMarkdown, escapeMermaid } from '../../escape.ts'
import { endless, noList, noText, Stop, tooLarge, unknownInPartial, unknownName } from './faults.ts'
import { inside, type Loop, meaningOf, rootScope, type Scope } from './scope.ts'
import type { Said, Template } from './template.ts'
import type { BlockNode, Expression, NameExpression, Node, PartialNode, Position, ValueNode } from './tree.ts'

/** A template that was read. */
export interface Loaded {
  readonly template: Template
  readonly nodes: readonly Node[]
}

/** With a template of the team: far above what anyone reads, far below what fills the memory. */
const most = { characters: 50_000_000, steps: 5_000_000 }
const unbound = { characters: Number.POSITIVE_INFINITY, steps: Number.POSITIVE_INFINITY }
const deepest = 25

/** Data printed through a template with the partials it may call. What is wrong with the template stops it, as a `Stop`. */
export function print(loaded: Loaded, data: unknown, partials: ReadonlyMap<string, Loaded>): string {
  const isTeams = [loaded, ...partials.values()].some(({ template }) => template.isTeams)
  const frames = [{ name: '', loaded, at: { line: 1 } }]
  const run: Run = { out: [], characters: 0, steps: 0, most: isTeams ? most : unbound, partials, frames }
  printAll(loaded.nodes, rootScope(data), run)
  return run.out.join('')
}

interface Run {
  readonly out: string[]
  characters: number
  steps: number
  readonly most: typeof most
  readonly partials: ReadonlyMap<string, Loaded>
  /** The template and the partials that are being printed, from the outside in, each with the place it was called from. */
  readonly frames: { readonly name: string; readonly loaded: Loaded; readonly at: Position }[]
}

function printAll(nodes: readonly Node[], scope: Scope, run: Run): void {
  for (const [at, node] of nodes.entries()) {
    step(1, node.at, run)
    if (node.kind === 'text') emit(node.text, node.at, run)
    else if (node.kind === 'value') printValue(node, isCode(nodes, at), scope, run)
    else if (node.kind === 'partial') printPartial(node, scope, run)
    else if (node.kind === 'each') printEach(node, scope, run)
    else if (node.kind === 'with') printWith(node, scope, run)
    else printAll(isTrue(evaluate(node.value, scope, run)) ? node.body : node.otherwise, scope, run)
  }
}

/** Counts what takes time and prints nothing. */
function step(steps: number, at: Position, run: Run): void {
  run.steps += steps
  if (run.steps > run.most.steps) stop(tooLarge, at, run)
}

/** `length` is what the text took to make. */
function emit(text: string, at: Position, run: Run, length = text.length): void {
  run.characters += length
  if (run.characters > run.most.characters) stop(tooLarge, at, run)
  run.out.push(text)
}

/** Whether a value stands between backticks: there a backslash is no escape but a character that the reader sees. */
function isCode(nodes: readonly Node[], at: number): boolean {
  const [before, after] = [nodes[at - 1], nodes[at + 1]]
  if (before?.kind !== 'text' || after?.kind !== 'text' || !after.text.startsWith('`')) return false
  const line = before.text.slice(before.text.lastIndexOf('\n') + 1)
  return line.endsWith('`') && line.split('`').length % 2 === 0
}

function printValue({ value, isLabel, at }: ValueNode, inCode: boolean, scope: Scope, run: Run): void {
  const found = evaluate(value, scope, run)
  const text = textOf(found) ?? stop(noText(writtenIn(value), Array.isArray(found)), at, run)
  const escaped = isLabel ? escapeMermaid(text) : inCode ? escapeCode(text) : escapeMarkdown(text)
  emit(escaped, at, run, Math.max(text.length, escaped.length))
}

/** A plain value, or plain values in a row; undefined for what is no text. */
function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  const isPlain = Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null)
  return isPlain ? value.join(', ') : undefined
}

function printWith(node: BlockNode, scope: Scope, run: Run): void {
  const value = evaluate(node.value, scope, run)
  if (isEmpty(value)) printAll(node.otherwise, scope, run)
  else printAll(node.body, inside(scope, value, named(node, scope, [value], run)), run)
}

/** As Handlebars has it: a nought is something for `with`, and nothing for `if`. */
function isEmpty(value: unknown): boolean {
  return value === 0 ? false : !value || (Array.isArray(value) && value.length === 0)
}

function isTrue(value: unknown): boolean {
  return value !== 0 && !isEmpty(value)
}

function printEach(node: BlockNode, scope: Scope, run: Run): void {
  const value = evaluate(node.value, scope, run)
  const isGroup = typeof value === 'object' && value !== null
  if (!isGroup && !isEmpty(value)) stop(noList(writtenIn(node.value)), node.at, run)
  const items = isGroup ? Object.entries(value) : []
  if (items.length === 0) printAll(node.otherwise, scope, run)
  for (const [index, [name, item]] of items.entries()) {
    const key = Array.isArray(value) ? index : name
    const loop: Loop = { index, key, first: index === 0, last: index === items.length - 1, around: scope.loop }
    step(1, node.at, run)
    printAll(node.body, inside(scope, item, named(node, scope, [item, key], run), loop), run)
  }
}

/** The names of `as |item key|`, besides those of the blocks around it. */
function named({ names, at }: BlockNode, scope: Scope, values: readonly unknown[], run: Run): Scope['names'] {
  if (names.length === 0) return scope.names
  step(scope.names.size, at, run)
  return new Map([...scope.names, ...names.map((name, index) => [name, values[index]] as const)])
}

function printPartial({ name, value, extra, indent, at }: PartialNode, scope: Scope, run: Run): void {
  const loaded = run.partials.get(name)
  if (loaded === undefined) throw new Error(`the partial ${name} was not loaded`)
  if (run.frames.length > deepest) stop(endless(circle(name, run)), at, run)
  const given = value === undefined ? scope.value : evaluate(value, scope, run)
  const added = extra.map(([key, each]) => [key, evaluate(each, scope, run)] as const)
  if (added.length > 0) step(10 * (added.length + Object.keys(given ?? {}).length), at, run)
  emit(indent, at, run)
  run.frames.push({ name, loaded, at })
  printAll(loaded.nodes, { ...rootScope(withExtra(given, added)), root: scope.root, loop: scope.loop }, run)
  run.frames.pop()
}

/** A group with more in it; what the group works out only when it is asked for stays so. */
function withExtra(given: unknown, extra: readonly (readonly [string, unknown])[]): unknown {
  if (extra.length === 0) return given
  const own = typeof given === 'object' && given !== null ? Object.getOwnPropertyDescriptors(given) : {}
  return Object.defineProperties({}, { ...own, ...Object.getOwnPropertyDescriptors(Object.fromEntries(extra)) })
}

/** The partials that call each other, up to where the first comes back. */
function circle(name: string, { frames }: Run): readonly string[] {
  const before = frames.map((frame) => frame.name)
  return [...before.slice(before.lastIndexOf(name)), name]
}

/** Of what is missing the team's templates print nothing; in `eco`'s own that is a slip of the view. */
function evaluate(expression: Expression, scope: Scope, run: Run): unknown {
  if (expression.kind === 'literal') return expression.value
  const meaning = meaningOf(expression, scope)
  if (meaning.kind === 'value') return meaning.value
  const isTeams = run.frames.at(-1)?.loaded.template.isTeams ?? false
  if (meaning.kind === 'nothing' && isTeams) return null
  const said =
    meaning.kind === 'nothing' ? unknownName(expression.written, undefined) : unknownName(meaning.name, meaning.hint)
  return stop(said, expression.at, run, expression)
}

function writtenIn(expression: Expression): string {
  return expression.kind === 'name' ? expression.written : String(expression.value)
}

/** A fault of the innermost template of the team: in it, or where it calls a partial of `eco` that cannot do with what it gets. */
function stop(said: Said, at: Position, { frames }: Run, name?: NameExpression): never {
  const teams = frames.findLastIndex(({ loaded }) => loaded.template.isTeams)
  const file = frames[teams]?.loaded.template.file
  const called = frames[teams + 1]
  if (file === undefined)
    throw new Error(`${frames.at(-1)?.loaded.template.file}:${at.line}: ${said.message.en} ${said.hint?.en ?? ''}`)
  if (called === undefined) throw new Stop({ ...said, file, at })
  const there = name === undefined ? said : unknownInPartial(called.name, name.written)
  throw new Stop({ ...there, file, at: called.at })
}

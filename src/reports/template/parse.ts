import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import { withoutHidden } from '../../escape.ts'
import { blocks, helpers, mostFaults, notHere, type Placed, raw, unknownHelper, wrongUse } from './faults.ts'
import { type ParseError, sizeFault, syntaxFault, unreadableTag } from './syntax.ts'
import type { Said } from './template.ts'
import type { Expression, LiteralExpression, NameExpression, Node, Position } from './tree.ts'

export interface Parsed {
  readonly nodes: readonly Node[]
  readonly faults: readonly Placed[]
}

/** A template as a tree of what a template may hold. Handlebars only reads; nothing is ever compiled or run. */
export function parseTemplate(text: string): Parsed {
  const large = sizeFault(text)
  if (large !== undefined) return { nodes: [], faults: [large] }
  const faults: Placed[] = []
  try {
    return { nodes: nodesOf(parse(text), faults), faults }
  } catch (error) {
    return { nodes: [], faults: [syntaxFault(error as ParseError, text)] }
  }
}

function nodesOf(program: hbs.AST.Program | undefined, faults: Placed[]): Node[] {
  return (program?.body ?? []).flatMap((statement) => nodeOf(statement, faults) ?? [])
}

function nodeOf(statement: hbs.AST.Statement, faults: Placed[]): Node | undefined {
  switch (statement.type) {
    case 'ContentStatement':
      return {
        kind: 'text',
        text: withoutHidden((statement as hbs.AST.ContentStatement).value),
        at: positionOf(statement),
      }
    case 'CommentStatement':
      return undefined
    case 'MustacheStatement':
      return valueNode(statement as hbs.AST.MustacheStatement, faults)
    case 'BlockStatement':
      return blockNode(statement as hbs.AST.BlockStatement, faults)
    case 'PartialStatement':
      return partialNode(statement as hbs.AST.PartialStatement, faults)
    case 'PartialBlockStatement':
      return refuse(statement, notHere({ nl: 'Een deeltemplate met een blok', en: 'A partial with a block' }), faults)
    default:
      return refuse(statement, notHere({ nl: 'Een {{* …}}', en: 'A {{* …}}' }), faults)
  }
}

function valueNode(statement: hbs.AST.MustacheStatement, faults: Placed[]): Node | undefined {
  const { path, params, hash } = statement
  const name = nameIn(path)
  if (!statement.escaped) return refuse(statement, raw(name), faults)
  if (path.type !== 'PathExpression') return refuse(statement, unreadableTag(`{{${name}}}`), faults)
  const at = positionOf(statement)
  if (helpers.includes(name)) {
    if (params.length !== 1 || hash !== undefined) return refuse(statement, wrongUse(`{{${name} …}}`), faults)
    const value = expression(params[0], faults)
    return value && { kind: 'value', value, isLabel: true, at }
  }
  if (blocks.includes(name)) return refuse(statement, wrongUse(`{{#${name} …}} … {{/${name}}}`), faults)
  if (params.length > 0 || hash !== undefined) return refuse(statement, unknownHelper(name, false), faults)
  const value = expression(path, faults)
  return value && { kind: 'value', value, isLabel: false, at }
}

function blockNode(block: hbs.AST.BlockStatement, faults: Placed[]): Node | undefined {
  const name = nameIn(block.path)
  const [body, otherwise] = [nodesOf(block.program, faults), nodesOf(block.inverse, faults)]
  if (!blocks.includes(name)) return refuse(block, unknownHelper(name, true), faults)
  const names = block.program?.blockParams ?? []
  if (block.params.length !== 1 || block.hash !== undefined)
    return refuse(block, wrongUse(`{{#${name} …}} … {{/${name}}}`), faults)
  const mayName = name === 'each' ? ['item', 'key'] : ['item']
  if (names.length > mayName.length)
    return refuse(block, wrongUse(`{{#${name} … as |${mayName.join(' ')}|}} … {{/${name}}}`), faults)
  const value = expression(block.params[0], faults)
  if (value === undefined) return undefined
  const rest = { value, names, at: positionOf(block) }
  return name === 'unless'
    ? { ...rest, kind: 'if', body: otherwise, otherwise: body }
    : { ...rest, kind: name as 'each' | 'if' | 'with', body, otherwise }
}

function partialNode(partial: hbs.AST.PartialStatement, faults: Placed[]): Node | undefined {
  if (partial.name.type === 'SubExpression' || (partial.name as hbs.AST.PathExpression).data)
    return refuse(
      partial,
      notHere({ nl: 'Een deeltemplate met een wisselende naam', en: 'A partial by a changing name' }),
      faults,
    )
  const [first, ...more] = partial.params
  if (more.length > 0) return refuse(partial, wrongUse(`{{> ${nameIn(partial.name)} …}}`), faults)
  const pairs = partial.hash?.pairs ?? []
  const extra = pairs.flatMap(({ key, value }) => {
    const given = expression(value, faults)
    return given === undefined ? [] : [[key, given] as const]
  })
  return {
    kind: 'partial',
    name: nameIn(partial.name),
    value: first === undefined ? undefined : expression(first, faults),
    extra,
    indent: partial.indent ?? '',
    at: positionOf(partial),
  }
}

function expression(node: hbs.AST.Expression | undefined, faults: Placed[]): Expression | undefined {
  if (node === undefined) return undefined
  if (node.type === 'PathExpression') return nameExpression(node as hbs.AST.PathExpression)
  if (node.type === 'SubExpression')
    return refuse(node, notHere({ nl: 'Een opdracht tussen haakjes', en: 'A helper between brackets' }), faults)
  return { kind: 'literal', value: (node as { value?: LiteralExpression['value'] }).value ?? null }
}

function nameExpression(path: hbs.AST.PathExpression): NameExpression {
  return {
    kind: 'name',
    written: path.original,
    isData: path.data,
    up: path.depth,
    parts: path.parts,
    isBare: !path.data && path.depth === 0 && !/^\.|^this\b/.test(path.original),
    at: positionOf(path),
  }
}

function nameIn(node: hbs.AST.Node): string {
  return String((node as { readonly original?: unknown }).original ?? node.type.replace('Literal', '').toLowerCase())
}

function refuse(node: hbs.AST.Node, said: Said, faults: Placed[]): undefined {
  if (faults.length < mostFaults) faults.push({ ...said, at: positionOf(node) })
  return undefined
}

function positionOf({ loc }: hbs.AST.Node): Position {
  return { line: loc.start.line, column: loc.start.column + 1 }
}

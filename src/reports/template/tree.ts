/** What a template may hold, and nothing else: text, values, loops, choices and partials. */
export type Node = TextNode | ValueNode | BlockNode | PartialNode

/** From 1. The column is not always known. */
export interface Position {
  readonly line: number
  readonly column?: number
}

export interface TextNode {
  readonly kind: 'text'
  readonly text: string
  readonly at: Position
}

/** `{{name}}`, or `{{mermaid name}}` for a label in a diagram. */
export interface ValueNode {
  readonly kind: 'value'
  readonly value: Expression
  readonly isLabel: boolean
  readonly at: Position
}

export interface BlockNode {
  readonly kind: 'each' | 'if' | 'with'
  readonly value: Expression
  /** `as |item index|` */
  readonly names: readonly string[]
  readonly body: readonly Node[]
  readonly otherwise: readonly Node[]
  readonly at: Position
}

/** `{{> name value key=value}}` */
export interface PartialNode {
  readonly kind: 'partial'
  readonly name: string
  readonly value: Expression | undefined
  readonly extra: readonly (readonly [key: string, value: Expression])[]
  readonly indent: string
  readonly at: Position
}

export type Expression = NameExpression | LiteralExpression

export interface NameExpression {
  readonly kind: 'name'
  /** As it stands in the template: `../title`. */
  readonly written: string
  /** `@index`, `@root.date` */
  readonly isData: boolean
  /** The number of `../` before it. */
  readonly up: number
  readonly parts: readonly string[]
  /** Not `this.x` or `./x`, so that it may be a name of `as |…|`. */
  readonly isBare: boolean
  readonly at: Position
}

export interface LiteralExpression {
  readonly kind: 'literal'
  readonly value: string | number | boolean | null
}

import { nearest } from '../../near.ts'
import type { Text } from '../../text.ts'
import { meant } from './faults.ts'
import { hintFor } from './hint.ts'
import type { NameExpression } from './tree.ts'

/** Where a template stands in the data: the value that names are looked up in, and what is around it. */
export interface Scope {
  readonly value: unknown
  readonly around: Scope | undefined
  readonly root: unknown
  readonly loop: Loop | undefined
  /** The names of `as |item index|`. */
  readonly names: ReadonlyMap<string, unknown>
}

export interface Loop {
  readonly index: number
  readonly key: string | number
  readonly first: boolean
  readonly last: boolean
  readonly around: Loop | undefined
}

/** What a name means: its value, that the thing it would be in is missing, or that there is no such name. */
export type Meaning =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown'; readonly name: string; readonly hint: Text | undefined }

export function rootScope(root: unknown): Scope {
  return { value: root, around: undefined, root, loop: undefined, names: new Map() }
}

/** The scope inside a block that is about a value of its own: one step deeper, from where `../` leads back. */
export function inside(scope: Scope, value: unknown, names: Scope['names'], loop = scope.loop): Scope {
  return { value, around: scope, root: scope.root, loop, names }
}

/** Looks a name up in the data, among what a value itself holds; nothing that JavaScript adds to a value can be reached. */
export function meaningOf(name: NameExpression, scope: Scope): Meaning {
  const [first = '', ...rest] = name.parts
  if (name.isData) return dataMeaning(name, scope)
  if (name.isBare && scope.names.has(first)) return member(scope.names.get(first), rest, scope)
  const start = above(scope, name.up)
  return start === undefined ? unknown(name.written, scope) : member(start.value, name.parts, start)
}

function dataMeaning({ parts: [first = '', ...rest], up, written }: NameExpression, scope: Scope): Meaning {
  if (first === 'root') return member(scope.root, rest, { ...scope, value: scope.root, around: undefined })
  let loop = scope.loop
  for (let step = 0; step < up; step++) loop = loop?.around
  const { around: _, ...data } = loop ?? { around: undefined }
  return Object.hasOwn(data, first) && rest.length === 0
    ? { kind: 'value', value: data[first as keyof typeof data] }
    : { kind: 'unknown', name: written, hint: meant(nearest(written, ['@root', '@index', '@key', '@first', '@last'])) }
}

function above(scope: Scope, steps: number): Scope | undefined {
  let at: Scope | undefined = scope
  for (let step = 0; step < steps; step++) at = at?.around
  return at
}

function member(from: unknown, parts: readonly string[], scope: Scope): Meaning {
  let value = from
  for (const [at, part] of parts.entries()) {
    if (value === null || value === undefined) return { kind: 'nothing' }
    const inner = own(value, part)
    if (inner === undefined) {
      const place = at === 0 ? scope : { ...scope, value, around: undefined }
      return { kind: 'unknown', name: parts.slice(0, at + 1).join('.'), hint: hintFor(part, parts.slice(0, at), place) }
    }
    value = inner.value
  }
  return { kind: 'value', value: value ?? null }
}

/** What a group or list holds of its own under a name, and is no code; undefined when it holds no such thing. */
function own(value: unknown, part: string): { readonly value: unknown } | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
  const inner = (value as Readonly<Record<string, unknown>>)[part]
  return typeof inner === 'function' ? undefined : { value: inner }
}

function unknown(name: string, scope: Scope): Meaning {
  return { kind: 'unknown', name, hint: hintFor(name, [], scope) }
}

import { nearest } from '../../near.ts'
import type { Text } from '../../text.ts'
import { meant } from './faults.ts'
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
export function inside(scope: Scope, value: unknown, changes: Partial<Scope>): Scope {
  return { ...scope, value, around: scope, ...changes }
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

/** The same name nearer by or further up, or else the nearest name: here, further up, or anywhere in the data. */
function hintFor(name: string, before: readonly string[], scope: Scope): Text | undefined {
  if (scope.value !== null && typeof scope.value !== 'object') return noGroup
  if (Array.isArray(scope.value))
    return {
      nl: 'Dit is een lijst: loop erdoor met {{#each …}}.',
      en: 'This is a list: go through it with {{#each …}}.',
    }
  const candidates = scopesFrom(scope).flatMap(({ value }, up) =>
    namesIn(value).map((key) => [key, `${'../'.repeat(up)}${[...before, key].join('.')}`] as const),
  )
  const above =
    candidates.find(([key]) => key === name) ?? candidates.find(([key]) => key === nearest(name, keys(candidates)))
  const [, path] = above ?? anywhere(name, scope.root) ?? []
  return meant(path) ?? listed(namesIn(scope.value))
}

const noGroup = {
  nl: 'Dit is een tekst of getal, waar niets in zit.',
  en: 'This is a text or number, that holds nothing.',
}

function keys(candidates: readonly (readonly [string, string])[]): readonly string[] {
  return candidates.map(([key]) => key)
}

function scopesFrom(scope: Scope): readonly Scope[] {
  const all: Scope[] = []
  for (let at: Scope | undefined = scope; at !== undefined; at = at.around) all.push(at)
  return all
}

function namesIn(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
}

/** A name somewhere in the data, with the way to it: `actions[].owner`. Looks at the first items only; the data may be large. */
function anywhere(name: string, root: unknown): readonly [string, string] | undefined {
  const found = new Map<string, string>()
  let level: { value: unknown; path: string }[] = [{ value: root, path: '@root' }]
  for (let depth = 0; depth < 5 && found.size < 20_000; depth++) {
    level = level.flatMap(({ value, path }) => below(value, path))
    for (const { path } of level) if (!found.has(lastName(path))) found.set(lastName(path), path)
  }
  const key = found.has(name) ? name : nearest(name, found.keys())
  return key === undefined ? undefined : [key, found.get(key) ?? key]
}

function below(value: unknown, path: string): { value: unknown; path: string }[] {
  if (Array.isArray(value)) return value.slice(0, 3).flatMap((item) => below(item, `${path}[]`))
  return namesIn(value).map((key) => ({ value: (value as Record<string, unknown>)[key], path: `${path}.${key}` }))
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

function listed(names: readonly string[]): Text | undefined {
  if (names.length === 0) return undefined
  const some = names.length > 20 ? `${names.slice(0, 20).join(', ')}, …` : names.join(', ')
  return { nl: `Hier is: ${some}`, en: `Here is: ${some}` }
}

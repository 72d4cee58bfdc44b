import { nearest } from '../../near.ts'
import type { Text } from '../../text.ts'
import { meant } from './faults.ts'
import type { Scope } from './scope.ts'

/** The same name nearer by or further up, or else the nearest name: here, further up, or anywhere in the data. */
export function hintFor(name: string, before: readonly string[], scope: Scope): Text | undefined {
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

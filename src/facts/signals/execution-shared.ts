import type { Path } from '../../diagnostic.ts'
import type { Language } from '../../text.ts'
import type { Signal } from '../signal.ts'
import { called } from '../wording.ts'

/** An item with its place in the file. */
export interface Placed<T> {
  readonly item: T
  readonly path: Path
}

export function placed<T>(path: Path, items: readonly T[] | undefined): readonly Placed<T>[] {
  return (items ?? []).map((item, position) => ({ item, path: [...path, position] }))
}

/** What was found, in both languages; `paths` are the places that it is about. */
export function found(state: Signal['state'], nl: string, en: string, about: readonly Placed<unknown>[] = []): Signal {
  return { state, facts: { nl, en }, paths: about.map(({ path }) => path) }
}

/** The first five names, and how many more there are: `a, b, c, d, e en nog 3`. */
export function few(names: readonly string[], language: Language): string {
  const rest = names.length - 5
  const more = rest <= 0 ? '' : language === 'nl' ? ` en nog ${rest}` : ` and ${rest} more`
  return `${names.slice(0, 5).join(', ')}${more}`
}

/** The first five items by what people call them. */
export function fewOf(items: readonly Placed<Parameters<typeof called>[0]>[], language: Language): string {
  return few(
    items.map(({ item }) => called(item)),
    language,
  )
}

/** The word for one thing, or the word for any other number of them. */
export function per(count: number, one: string, many: string): string {
  return count === 1 ? one : many
}

import type { Language } from '../../text.ts'
import type { Placed } from '../placed.ts'
import type { Signal } from '../signal.ts'
import { called } from '../wording.ts'

/** What was found, in both languages; `paths` are the places that it is about. */
export function found(state: Signal['state'], nl: string, en: string, about: readonly Placed<unknown>[] = []): Signal {
  return { state, facts: { nl, en }, paths: about.map(({ path }) => path) }
}

/** The first five names, and how many more there are: `a, b, c, d, e en nog 3`. */
export function few(names: readonly string[], language: Language): string {
  return `${names.slice(0, 5).join(', ')}${andMore(names.length - 5, language)}`
}

function andMore(rest: number, language: Language): string {
  return rest <= 0 ? '' : language === 'nl' ? ` en nog ${rest}` : ` and ${rest} more`
}

/** The first five items by what people call them. */
export function fewOf(items: readonly Placed<Parameters<typeof called>[0]>[], language: Language): string {
  const names = items.slice(0, 5).map(({ item }) => called(item))
  return `${names.join(', ')}${andMore(items.length - 5, language)}`
}

/** The word for one thing, or the word for any other number of them. */
export function per(count: number, one: string, many: string): string {
  return count === 1 ? one : many
}

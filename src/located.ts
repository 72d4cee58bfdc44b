import type { Diagnostic } from './diagnostic.ts'
import type { Document } from './load/document.ts'
import { createLocator, type Locator, type Position } from './load/locate.ts'

/** A finding with its line and column, and those of the other places that it names. */
export interface Located extends Diagnostic {
  readonly position: Position
  readonly related?: readonly (NonNullable<Diagnostic['related']>[number] & { readonly position: Position })[]
}

export type LocatorOf = (file: string) => Locator

/** One locator a file, made when the first question about that file comes. */
export function locatorsOf(documents: readonly Document[]): LocatorOf {
  const byFile = new Map(documents.map((document) => [document.file, document]))
  const known = new Map<string, Locator>()
  return (file) => {
    const { text, events } = byFile.get(file) ?? { text: '' }
    const locator = known.get(file) ?? createLocator(text, events)
    known.set(file, locator)
    return locator
  }
}

export function located(diagnostic: Diagnostic, locatorOf: LocatorOf): Located {
  const position = locatorOf(diagnostic.place.file).locate(diagnostic.place)
  const related = diagnostic.related?.map((other) => ({
    ...other,
    position: locatorOf(other.place.file).locate(other.place),
  }))
  return { ...diagnostic, position, ...(related === undefined ? {} : { related }) } as Located
}

/** Sorted by file, place and rule, without doubles: the one order in which findings are told. */
export function inOrder(diagnostics: readonly Located[]): Located[] {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.position.offset - b.position.offset ||
      compare(a.rule, b.rule) ||
      compare(a.message.nl, b.message.nl),
  )
  return sorted.filter((diagnostic, index) => index === 0 || !isSame(diagnostic, sorted[index - 1] as Located))
}

function isSame(a: Located, b: Located): boolean {
  return (
    a.rule === b.rule &&
    a.place.file === b.place.file &&
    a.position.offset === b.position.offset &&
    a.message.nl === b.message.nl
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

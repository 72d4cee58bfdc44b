import type { Path } from '../diagnostic.ts'
import type { Ecosystem } from './ecosystem.ts'
import { walkAll } from './things.ts'

/** A place that refers to a thing. */
export interface Referrer {
  /** Where the id is written: `['actions', 4, 'contributors', 1]`. */
  readonly path: Path
  /** The nearest thing with an id around it (`['actions', 4]`), else its section. */
  readonly from: Path
}

/** Every reference to one thing, in the order of the model. */
export function referrersOf(
  ecosystem: Ecosystem,
  { index, id }: { readonly index: string; readonly id: string },
): readonly Referrer[] {
  const found: Referrer[] = []
  const around: Path[] = []
  walkAll(ecosystem, {
    item: (_, __, path) => {
      leave(around, path)
      around.push([...path])
    },
    reference: ({ to }, value, path) => {
      if (value !== id || id === '' || meant(ecosystem, to, id) !== index) return
      leave(around, path)
      found.push({ path: [...path], from: around.at(-1) ?? path.slice(0, 1) })
    },
  })
  return found
}

/** The index that a reference means: the first of those that it may lead to that knows the id. */
export function meant({ index }: Ecosystem, to: readonly string[], id: string): string | undefined {
  return to.find((name) => index.get(name)?.has(id))
}

/** Forgets the things that a path no longer lies in. */
function leave(around: Path[], path: Path): void {
  for (let last = around.at(-1); last !== undefined && !isWithin(path, last); last = around.at(-1)) around.pop()
}

/** Whether a path leads to something, or to a place inside it. */
export function isWithin(path: Path, outer: Path): boolean {
  return outer.length <= path.length && outer.every((step, depth) => step === path[depth])
}

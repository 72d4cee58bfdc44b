import { distance } from 'fastest-levenshtein'

/**
 * The candidate that a person most likely meant: at most a third of the letters differ. Upper and lower case and `_`, `-`
 * and spaces count as equal. Undefined when nothing is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = simple(word)
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue
    const found = distance(wanted, simple(candidate))
    if (found < bestDistance) [best, bestDistance] = [candidate, found]
  }
  return best
}

/**
 * The one candidate that is near enough to be meant; undefined when none is, when more are, and for very short words.
 * Another number is no slip: `scan-2026` is not `scan-2025`.
 */
export function onlyNear(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = simple(word)
  if (wanted.length < 4) return undefined
  const most = Math.floor(wanted.length / 3)
  const digits = (text: string) => text.replace(/\D/g, '')
  const isNear = (one: string) =>
    digits(one) === digits(word) && Math.abs(one.length - word.length) <= most && distance(wanted, simple(one)) <= most
  const near = [...new Set(candidates)].filter(isNear)
  return near.length === 1 ? near[0] : undefined
}

/** The id that a name would have: `Bakkerij Jänsen B.V.` gives `bakkerij-jansen-b-v`, and a letter ĳ is ij; undefined without letters or digits. */
export function kebab(text: string): string | undefined {
  const id = text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return id === '' ? undefined : id
}

/**
 * What reading had to refuse and what others may refer to all the same: such a reference is a consequence, no finding of
 * its own. Kept beside the definition that it is about, because a definition holds nothing but what fits the model.
 */
export interface Refusals {
  /** By the name of an index: how an item may be called (as an id) → the id that it was meant to have. */
  readonly ids: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Indexes of which a whole list was refused. */
  readonly indexes: ReadonlySet<string>
}

export const refusals = new WeakMap<object, Refusals>()

/** Where an item without an id stands in the list of its file, from 1, however much of that list was left out. */
export const positions = new WeakMap<object, number>()

function simple(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-')
}

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

function simple(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-')
}

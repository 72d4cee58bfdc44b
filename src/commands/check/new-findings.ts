import type { Located } from '../../located.ts'

/** Passes each finding once: ecosystems under one configuration share what is wrong with that. Their own files they do not. */
export function newFindings(): (own: readonly string[]) => (finding: Located) => boolean {
  const seen = new Set<string>()
  return (own) => {
    const files = new Set(own)
    return ({ rule, place, position, message }) => {
      if (files.has(place.file)) return true
      const key = [rule, place.file, position.offset, message.nl].join('\n')
      return !seen.has(key) && seen.add(key) !== undefined
    }
  }
}

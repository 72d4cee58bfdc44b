import type { Located } from '../../located.ts'

/** Passes each finding once: ecosystems under one configuration share what is wrong with that. */
export function newFindings(): (finding: Located) => boolean {
  const seen = new Set<string>()
  return ({ rule, place, position, message }) => {
    const key = [rule, place.file, position.offset, message.nl].join('\n')
    return !seen.has(key) && seen.add(key) !== undefined
  }
}

import { fieldFacts } from '../facts-words.ts'
import type { Result } from '../result.ts'
import { counting, type Question, type Simple } from '../subject.ts'
import { pathsOf } from '../values.ts'

/** `list: P, min: n, where: […]`: at least so many items; with `min: 0`, or none said, one is enough. */
export function list({ list: field = '', min = 1, where }: Simple): Question {
  const itemsIn = counting(field, where)
  const nothing: Result = {
    state: min <= 0 ? 'answered' : 'open',
    facts: fieldFacts.counted(field, 0, min, where),
    paths: [field.split('.')],
  }
  return (subject) => {
    const found = itemsIn(subject)
    if (found.length === 0) return nothing
    return {
      state: found.length >= min ? 'answered' : 'partial',
      facts: fieldFacts.counted(field, found.length, min, where),
      paths: pathsOf(found),
    }
  }
}

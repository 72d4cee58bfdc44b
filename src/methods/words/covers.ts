import { fieldFacts } from '../facts-words.ts'
import type { Result } from '../result.ts'
import { counted, type Simple, type Subject } from '../subject.ts'
import { isFilled, valuesAt } from '../values.ts'

/** `covers: P, values: […]` or `distinct: n`: every value occurs, or so many different ones. */
export function covers({ covers: field = '', values, distinct, where }: Simple, subject: Subject): Result {
  const found = valuesOf(field, where, subject)
  const present = new Set(found.map(String))
  const missing = (values ?? []).filter((value) => !present.has(value))
  const reached = values === undefined ? Math.min(present.size, distinct ?? 1) : values.length - missing.length
  const wanted = values === undefined ? (distinct ?? 1) : values.length
  const state = reached >= wanted ? 'answered' : reached > 0 ? 'partial' : 'open'
  return {
    state,
    facts: fieldFacts.covers(field, [...present], missing, wanted),
    paths: [field.split('.').slice(0, 1)],
  }
}

/** The values of the last field, of the items before it that count. */
function valuesOf(field: string, where: Simple['where'], subject: Subject): readonly unknown[] {
  const [last, ...rest] = field.split('.').reverse()
  const items = counted(rest.reverse().join('.'), where, subject)
  return items
    .flatMap(({ value }) => (typeof value === 'object' && value !== null ? valuesAt(value, last ?? '') : []))
    .flatMap(({ value }) => (Array.isArray(value) ? value : [value]))
    .filter(isFilled)
}

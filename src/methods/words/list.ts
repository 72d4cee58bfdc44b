import { fieldFacts } from '../facts-words.ts'
import type { Result } from '../result.ts'
import { counted, type Simple, type Subject } from '../subject.ts'

/** `list: P, min: n, where: […]`: at least so many items; with `min: 0`, or none said, one is enough. */
export function list({ list: field = '', min = 1, where }: Simple, subject: Subject): Result {
  const found = counted(field, where, subject)
  const state = found.length >= min ? 'answered' : found.length > 0 ? 'partial' : 'open'
  const paths = found.length === 0 ? [field.split('.')] : found.map(({ path }) => path)
  return { state, facts: fieldFacts.counted(field, found.length, min, where), paths }
}

import { fieldFacts } from '../facts-words.ts'
import type { Result } from '../result.ts'
import { counted, type Subject } from '../subject.ts'

/** `text: P`: every text at the field is an own text of eight words or more. */
export function text(field: string, subject: Subject): Result {
  const found = counted(field, undefined, subject)
  const states = found.map(({ value }) => subject.text(value))
  const short = found.filter((_, index) => states[index] !== 'answered')
  const faults = states.filter((state) => state !== 'answered' && state !== 'open')
  if (found.length === 0) return { state: 'open', facts: fieldFacts.missing(field), paths: [field.split('.')] }
  if (short.length === 0)
    return { state: 'answered', facts: fieldFacts.written(field), paths: found.map(({ path }) => path) }
  return { state: 'partial', facts: fieldFacts.fallsShort(field, faults), paths: short.map(({ path }) => path) }
}

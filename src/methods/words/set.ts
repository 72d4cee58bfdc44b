import { fieldFacts } from '../facts-words.ts'
import type { Result } from '../result.ts'
import type { Subject } from '../subject.ts'
import { isFilled, valuesAt } from '../values.ts'

/** `set: P`: the field has a value. */
export function set(field: string, subject: Subject): Result {
  const found = valuesAt(subject.ecosystem, field).filter(({ value }) => isFilled(value))
  return found.length === 0
    ? { state: 'open', facts: fieldFacts.missing(field), paths: [field.split('.')] }
    : { state: 'answered', facts: fieldFacts.filled(field, found[0]?.value), paths: found.map(({ path }) => path) }
}

import { fieldFacts } from '../facts-words.ts'
import type { Result } from '../result.ts'
import type { Question } from '../subject.ts'
import { isFilled, valuesAt } from '../values.ts'

/** `set: P`: the field has a value. */
export function set(field: string): Question {
  const nothing: Result = { state: 'open', facts: fieldFacts.missing(field), paths: [field.split('.')] }
  return ({ ecosystem }) => {
    const found = valuesAt(ecosystem, field).filter(({ value }) => isFilled(value))
    return found.length === 0
      ? nothing
      : {
          state: 'answered',
          facts: fieldFacts.filled(field, found[0]?.value, ecosystem),
          paths: found.map(({ path }) => path),
        }
  }
}

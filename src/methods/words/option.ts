import { fieldFacts } from '../facts-words.ts'
import type { Result } from '../result.ts'
import type { Simple, Subject } from '../subject.ts'
import { isFilled, valuesAt } from '../values.ts'

/** `option: P, value: v`: this one was chosen; another choice settles the item as well (it is then not applicable). */
export function option({ option: field = '', value }: Simple, { ecosystem }: Subject): Result {
  const found = valuesAt(ecosystem, field).find((one) => isFilled(one.value))
  const paths = [found?.path ?? field.split('.')]
  if (found === undefined) return { state: 'open', facts: fieldFacts.noChoice(field), paths }
  return { state: found.value === value ? 'answered' : 'waived', facts: fieldFacts.filled(field, found.value), paths }
}

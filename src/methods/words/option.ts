import { fieldFacts } from '../facts-words.ts'
import type { Result } from '../result.ts'
import type { Question, Simple } from '../subject.ts'
import { isFilled, valuesAt } from '../values.ts'

/** `option: P, value: v`: this one was chosen; another choice settles the item as well (it is then not applicable). */
export function option({ option: field = '', value }: Simple): Question {
  const nothing: Result = { state: 'open', facts: fieldFacts.noChoice(field), paths: [field.split('.')] }
  return ({ ecosystem }) => {
    const found = valuesAt(ecosystem, field).find((one) => isFilled(one.value))
    if (found === undefined) return nothing
    return {
      state: found.value === value ? 'answered' : 'waived',
      facts: fieldFacts.filled(field, found.value, ecosystem),
      paths: [found.path],
    }
  }
}

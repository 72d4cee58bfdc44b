import type { Path } from '../../diagnostic.ts'
import { fieldFacts } from '../facts-words.ts'
import type { TextFault } from '../own-text.ts'
import type { Result } from '../result.ts'
import { counting, type Question } from '../subject.ts'

/** `text: P`: every text at the field is an own text of eight words or more. */
export function text(field: string): Question {
  const textsIn = counting(field)
  const nothing: Result = { state: 'open', facts: fieldFacts.missing(field), paths: [field.split('.')] }
  const written = fieldFacts.written(field)
  return (subject) => {
    const found = textsIn(subject)
    if (found.length === 0) return nothing
    const short: Path[] = []
    const faults: TextFault[] = []
    for (const { value, path } of found) {
      const state = subject.text(value)
      if (state !== 'answered') short.push(path)
      if (state !== 'answered' && state !== 'open') faults.push(state)
    }
    return short.length === 0
      ? { state: 'answered', facts: written, paths: found.map(({ path }) => path) }
      : { state: 'partial', facts: fieldFacts.fallsShort(field, faults), paths: short }
  }
}

import { fieldFacts } from '../facts-words.ts'
import { counting, type Question, type Simple } from '../subject.ts'
import { filledItemsAt } from '../values.ts'

/** `covers: P, values: […]` or `distinct: n`: every value occurs, or so many different ones. */
export function covers({ covers: field = '', values, distinct, where }: Simple): Question {
  const keys = field.split('.')
  const itemsIn = counting(keys.slice(0, -1).join('.'), where)
  const own = keys.slice(-1)
  const paths = [keys.slice(0, 1)]
  return (subject) => {
    const present = new Set<string>()
    for (const { value } of itemsIn(subject)) for (const one of filledItemsAt(value, own)) present.add(String(one))
    const missing = (values ?? []).filter((value) => !present.has(value))
    const reached = values === undefined ? Math.min(present.size, distinct ?? 1) : values.length - missing.length
    const wanted = values === undefined ? (distinct ?? 1) : values.length
    const state = reached >= wanted ? 'answered' : reached > 0 ? 'partial' : 'open'
    return {
      state,
      facts: fieldFacts.covers(field, { present: [...present], missing, wanted }, subject.ecosystem),
      paths,
    }
  }
}

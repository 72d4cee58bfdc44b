import { lazyText } from '../../text.ts'
import { demandOf } from '../condition.ts'
import { fieldFacts } from '../facts-words.ts'
import type { Result } from '../result.ts'
import { counting, type Question, type Simple } from '../subject.ts'
import { pathsOf } from '../values.ts'

/** `each: P, has: […], where: […], share: n`: every item (or that share of them) meets all demands. */
export function each({ each: field = '', has, where, share = 100 }: Simple): Question {
  const itemsIn = counting(field, where)
  const isGood = demandOf(has)
  const of = JSON.stringify([field, where])
  const demands = fieldFacts.demands(field, has)
  const nothing: Result = {
    state: 'open',
    facts: fieldFacts.nothingToJudge(field, where),
    paths: [field.split('.')],
  }
  return (subject) => {
    const items = itemsIn(subject)
    if (items.length === 0) return nothing
    const found = items.filter(({ value }) => !isGood(value, subject))
    // Hundreds of questions of which nothing is answered share the list, and its places.
    const lacking = found.length === items.length ? items : found
    const good = items.length - lacking.length
    const say = fieldFacts.each(field, good, items.length, lacking, where)
    return {
      state: good * 100 >= items.length * share ? 'answered' : good > 0 ? 'partial' : 'open',
      facts: lazyText((language) => say(demands(language), language)),
      paths: pathsOf(lacking.length === 0 ? items : lacking),
      shared: { of, lacking, demands, say },
    }
  }
}

import { lazyText } from '../../text.ts'
import { meetsAll } from '../condition.ts'
import { fieldFacts } from '../facts-words.ts'
import type { Result } from '../result.ts'
import { counted, type Simple, type Subject } from '../subject.ts'

/** `each: P, has: […], where: […], share: n`: every item (or that share of them) meets all demands. */
export function each({ each: field = '', has, where, share = 100 }: Simple, subject: Subject): Result {
  const items = counted(field, where, subject)
  const lacking = items.filter(({ value }) => !meetsAll(value, has, subject))
  const good = items.length - lacking.length
  if (items.length === 0)
    return { state: 'open', facts: fieldFacts.nothingToJudge(field, where), paths: [field.split('.')] }
  const state = good * 100 >= items.length * share ? 'answered' : good > 0 ? 'partial' : 'open'
  const paths = (lacking.length === 0 ? items : lacking).map(({ path }) => path)
  const shared = fieldFacts.each(
    field,
    has,
    good,
    items.length,
    lacking.map(({ value }) => value),
  )
  const key = JSON.stringify([field, where, lacking.map(({ path }) => path)])
  return {
    state,
    facts: lazyText((language) => shared.say(shared.demands(language), language)),
    paths,
    shared: { key, ...shared },
  }
}

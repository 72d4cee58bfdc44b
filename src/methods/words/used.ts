import { formatDate } from '../../i18n/format.ts'
import type { Result } from '../result.ts'
import type { Subject } from '../subject.ts'

/** `used: true`: the tool stands in `methods_used` by the id of this item. */
export function used(item: string, { ecosystem }: Subject): Result {
  const index = ecosystem.methods_used.findIndex(({ tool }) => tool === item)
  const found = ecosystem.methods_used[index]
  if (found === undefined)
    return { state: 'open', facts: { nl: 'Nog niet gebruikt.', en: 'Not used yet.' }, paths: [['methods_used']] }
  const when = (language: 'nl' | 'en') => (found.date === undefined ? '' : ` (${formatDate(found.date, language)})`)
  const gave = found.result === undefined ? '' : `: ${found.result}`
  return {
    state: 'answered',
    facts: { nl: `Gebruikt${when('nl')}${gave}`, en: `Used${when('en')}${gave}` },
    paths: [['methods_used', index]],
  }
}

import { formatDate } from '../../i18n/format.ts'
import { lazyText } from '../../text.ts'
import type { Result } from '../result.ts'
import type { Subject } from '../subject.ts'

const notYet: Result = {
  state: 'open',
  facts: { nl: 'Nog niet gebruikt.', en: 'Not used yet.' },
  paths: [['methods_used']],
}

/** `used: true`: the tool stands in `methods_used` by the id of this item. */
export function used({ ecosystem }: Subject, item: string): Result {
  const index = ecosystem.methods_used.findIndex(({ tool }) => tool === item)
  const found = ecosystem.methods_used[index]
  if (found === undefined) return notYet
  const { date, result } = found
  const gave = result === undefined ? '' : `: ${result}`
  return {
    state: 'answered',
    facts: lazyText((language) => {
      const when = date === undefined ? '' : ` (${formatDate(date, language)})`
      return `${language === 'nl' ? 'Gebruikt' : 'Used'}${when}${gave}`
    }),
    paths: [['methods_used', index]],
  }
}

import { addDays, firstDay, type LooseDate, lastDay } from '../../facts/dates.ts'
import { isLooseDate } from '../condition.ts'
import { fieldFacts } from '../facts-words.ts'
import type { Result } from '../result.ts'
import { counted, type Simple, type Subject } from '../subject.ts'
import { valuesAt } from '../values.ts'

/** `fresh: P, days: n`: the newest date up to today is at most so many days old. */
export function fresh({ fresh: field = '', days = 365, where }: Simple, subject: Subject): Result {
  const dates = datesOf(field, where, subject).filter((date) => firstDay(date) <= subject.asOf)
  const newest = dates.reduce<LooseDate | undefined>(
    (best, date) => (best === undefined || lastDay(date) > lastDay(best) ? date : best),
    undefined,
  )
  const paths = [field.split('.').slice(0, -1)]
  if (newest === undefined) return { state: 'open', facts: fieldFacts.missing(field), paths }
  const isFresh = lastDay(newest) >= addDays(subject.asOf, -days)
  return { state: isFresh ? 'answered' : 'partial', facts: fieldFacts.newest(field, newest, days, isFresh), paths }
}

function datesOf(field: string, where: Simple['where'], subject: Subject): readonly LooseDate[] {
  const [last = '', ...rest] = field.split('.').reverse()
  const holder = rest.reverse().join('.')
  const found =
    holder === ''
      ? valuesAt(subject.ecosystem, last)
      : counted(holder, where, subject).flatMap(({ value }) => valuesAt(value as object, last))
  return found.map(({ value }) => value).filter(isLooseDate)
}

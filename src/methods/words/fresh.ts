import { addDays, firstDay, type LooseDate, lastDay } from '../../facts/dates.ts'
import { isLooseDate } from '../condition.ts'
import { fieldFacts } from '../facts-words.ts'
import type { Result } from '../result.ts'
import { counting, type Question, type Simple, type Subject } from '../subject.ts'
import { filledAt } from '../values.ts'

/** `fresh: P, days: n`: the newest date up to today is at most so many days old. */
export function fresh({ fresh: field = '', days = 365, where }: Simple): Question {
  const datesIn = datesAt(field, where)
  const paths = [field.split('.').slice(0, -1)]
  const nothing: Result = { state: 'open', facts: fieldFacts.missing(field), paths }
  return (subject) => {
    let newest: LooseDate | undefined
    for (const date of datesIn(subject)) {
      const isCandidate = isLooseDate(date) && firstDay(date) <= subject.asOf
      if (isCandidate && (newest === undefined || lastDay(date) > lastDay(newest))) newest = date
    }
    if (newest === undefined) return nothing
    const isFresh = lastDay(newest) >= addDays(subject.asOf, -days)
    return { state: isFresh ? 'answered' : 'partial', facts: fieldFacts.newest(field, newest, days, isFresh), paths }
  }
}

function datesAt(field: string, where: Simple['where']): (subject: Subject) => readonly unknown[] {
  const keys = field.split('.')
  const own = keys.slice(-1)
  if (keys.length === 1) return ({ ecosystem }) => filledAt(ecosystem, own)
  const itemsIn = counting(keys.slice(0, -1).join('.'), where)
  return (subject) => itemsIn(subject).flatMap(({ value }) => filledAt(value, own))
}

import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Finance } from '../model/definition.ts'
import { addDays, firstDay, type LooseDate, lastDay } from './dates.ts'
import { grouped } from './grouping.ts'
import { sum } from './money.ts'
import { byDate } from './progress.ts'

type Grant = NonNullable<Finance['de_minimis']>[number]

/** The de minimis aid of one partner, by whether it falls in the last three years. */
export interface SmallAid {
  readonly partner: string
  readonly total: number
  readonly within: readonly Grant[]
  readonly before: readonly Grant[]
  readonly after: readonly Grant[]
}

/** De minimis aid per partner, the largest total within the three years first. A loose date counts when it may fall within. */
export function smallAid(ecosystem: Ecosystem, asOf: string): readonly SmallAid[] {
  const since = threeYearsBefore(asOf)
  const place = (date: LooseDate) => (firstDay(date) > asOf ? 'after' : lastDay(date) < since ? 'before' : 'within')
  return [...grouped(ecosystem.finance?.de_minimis ?? [], ({ partner }) => partner)]
    .map(([partner, all]) => {
      const grants = [...all].sort((one, other) => byDate(one.date, other.date))
      const at = (wanted: string) => grants.filter(({ date }) => place(date) === wanted)
      const within = at('within')
      return {
        partner,
        total: sum(within.map(({ amount }) => amount)),
        within,
        before: at('before'),
        after: at('after'),
      }
    })
    .sort((one, other) => other.total - one.total)
}

/** The first day of the three years that end on this day. */
export function threeYearsBefore(asOf: string): string {
  const day = asOf.slice(5) === '02-29' ? '02-28' : asOf.slice(5)
  return addDays(`${String(Number(asOf.slice(0, 4)) - 3).padStart(4, '0')}-${day}`, 1)
}

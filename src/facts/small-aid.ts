import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Finance } from '../model/definition.ts'
import { addDays, firstDay, type LooseDate, lastDay } from './dates.ts'
import { sum } from './money.ts'
import { byDate, compare } from './progress.ts'

type Grant = NonNullable<Finance['de_minimis']>[number]
export type Ceiling = NonNullable<Finance['de_minimis_ceiling']>

/** The de minimis aid of one partner, by whether it falls in the years that count. */
export interface SmallAid {
  readonly partner: string
  readonly total: number
  readonly within: readonly Grant[]
  readonly before: readonly Grant[]
  readonly after: readonly Grant[]
  /** How much is left of the stated ceiling, below zero where the total is above it; undefined without a ceiling. */
  readonly left: number | undefined
}

/** The years that count where the data state no ceiling. */
const usualYears = 3

/** De minimis aid per partner, the largest total within the years first. A loose date counts when it may fall within. */
export function smallAid(ecosystem: Ecosystem, asOf: string): readonly SmallAid[] {
  const ceiling = ceilingOf(ecosystem)
  const since = yearsBefore(asOf, yearsThatCount(ecosystem))
  const place = (date: LooseDate) => (firstDay(date) > asOf ? 'after' : lastDay(date) < since ? 'before' : 'within')
  return [...grouped(ecosystem.finance?.de_minimis ?? [], ({ partner }) => partner)]
    .map(([partner, all]) => {
      const grants = [...all].sort((one, other) => byDate(one.date, other.date))
      const at = (wanted: string) => grants.filter(({ date }) => place(date) === wanted)
      const within = at('within')
      const total = amountOf(within)
      const left = ceiling && sum([ceiling.amount, -total])
      return { partner, total, within, before: at('before'), after: at('after'), left }
    })
    .sort((one, other) => other.total - one.total)
}

/** The ceiling that the data state; undefined when it says nothing that can be counted with. */
export function ceilingOf({ finance }: Ecosystem): Ceiling | undefined {
  const ceiling = finance?.de_minimis_ceiling
  return ceiling !== undefined && ceiling.amount > 0 && ceiling.years > 0 ? ceiling : undefined
}

export function yearsThatCount(ecosystem: Ecosystem): number {
  return ceilingOf(ecosystem)?.years ?? usualYears
}

/** More de minimis aid to one partner than the ceiling, whatever day a loose date meant. */
export interface AboveCeiling {
  readonly ceiling: Ceiling
  readonly partner: string
  /** The grant that ends the years with too much, and where it stands in the list. */
  readonly grant: Grant
  readonly position: number
  readonly total: number
}

/**
 * Per partner the first time that the years up to a grant together are above the ceiling, also where that is still to
 * come. Grants before the years that count today end no such years: another ceiling may have held for them.
 */
export function aidAboveCeiling(ecosystem: Ecosystem, asOf: string): readonly AboveCeiling[] {
  const ceiling = ceilingOf(ecosystem)
  if (ceiling === undefined) return []
  const today = yearsBefore(asOf, ceiling.years)
  const placed = (ecosystem.finance?.de_minimis ?? []).flatMap((grant, position) =>
    grant.date === '' || grant.partner === '' ? [] : [{ grant, position }],
  )
  return [...grouped(placed, ({ grant }) => grant.partner).values()].flatMap(
    (own) => firstAbove(own, ceiling, today) ?? [],
  )
}

/** One pass: the window ends at each grant in turn, and loses at its front what is too old for it. */
function firstAbove(own: readonly Pick<AboveCeiling, 'grant' | 'position'>[], ceiling: Ceiling, today: string) {
  const ends = [...own].sort((one, other) => compare(lastDay(one.grant.date), lastDay(other.grant.date)))
  const starts = [...own].sort((one, other) => compare(firstDay(one.grant.date), firstDay(other.grant.date)))
  const counted = new Set<Grant>()
  let [total, gone] = [0, 0]
  for (const { grant, position } of ends) {
    const since = yearsBefore(lastDay(grant.date), ceiling.years)
    counted.add(grant)
    total = sum([total, grant.amount])
    for (let oldest = starts[gone]; oldest && firstDay(oldest.grant.date) < since; oldest = starts[++gone])
      if (counted.delete(oldest.grant)) total = sum([total, -oldest.grant.amount])
    if (total > ceiling.amount && lastDay(grant.date) >= today)
      return { ceiling, partner: grant.partner, grant, position, total }
  }
  return undefined
}

/** The first day of so many years that end on this day. */
export function yearsBefore(day: string, years: number): string {
  const year = Math.max(earliestYear, Number(day.slice(0, 4)) - years)
  const date = day.slice(5) === '02-29' ? '02-28' : day.slice(5)
  return addDays(`${String(year).padStart(4, '0')}-${date}`, 1)
}

/** Before this no date can be reckoned with. */
const earliestYear = 10

function amountOf(grants: readonly Grant[]): number {
  return sum(grants.map(({ amount }) => amount))
}

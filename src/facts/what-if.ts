import { type Ecosystem, find } from '../graph/ecosystem.ts'
import type { Action, Goal, Partner } from '../model/definition.ts'
import { goalsOf } from './agenda.ts'
import { daysBetween, lastDay, yearOf } from './dates.ts'
import { type Departure, departures } from './departure.ts'
import { minimumViable, type Requirement } from './minimum-viable.ts'
import { moneyPerYear, sum } from './money.ts'
import { network } from './network.ts'
import { type Delays, schedule } from './schedule.ts'

/** An action that is done later because of a delay, its own or of what it waits for. */
export interface Slip {
  readonly action: Action
  /** The earliest end without and with the delay. */
  readonly from: string
  readonly to: string
  readonly days: number
  readonly isDelayed: boolean
  /** Its goals whose deadline it makes without the delay, and no longer with it. */
  readonly missed: readonly Goal[]
}

/** What slips when actions take longer, each in days; the longest slip first. */
export function slips(ecosystem: Ecosystem, asOf: string, delays: Delays): readonly Slip[] {
  const before = schedule(ecosystem, asOf).tasks
  return [...schedule(ecosystem, asOf, delays).tasks.values()]
    .flatMap(({ action, earliestEnd: to }) => {
      const from = before.get(action.id)?.earliestEnd ?? to
      if (to <= from) return []
      const missed = goalsOf(ecosystem, action)
        .flatMap((id) => find(ecosystem, 'goals', id) ?? [])
        .filter(({ deadline }) => deadline !== undefined && from <= lastDay(deadline) && to > lastDay(deadline))
      return [{ action, from, to, days: daysBetween(from, to), isDelayed: delays.has(action.id), missed }]
    })
    .sort((one, other) => other.days - one.days)
}

/** What falls, stands on nobody, or comes apart when partners leave. */
export interface Dropped {
  readonly departures: readonly Departure[]
  /** What nobody sees to any more, and somebody did. */
  readonly unmet: readonly Requirement[]
  /** Partners that were tied to others and are tied to nobody now. */
  readonly loose: readonly Partner[]
  /** Groups of partners without a tie to each other, before and after. */
  readonly groups: readonly [before: number, after: number]
}

export function dropped(ecosystem: Ecosystem, asOf: string, ids: ReadonlySet<string>): Dropped {
  const rest = { ...ecosystem, partners: ecosystem.partners.filter(({ id }) => !ids.has(id)) }
  const [before, after] = [network(ecosystem, asOf), network(rest, asOf)]
  const [whole, left] = [minimumViable(ecosystem, asOf), minimumViable(rest, asOf)]
  const alone = new Set(before.loose)
  const met = new Set(left.requirements.filter(({ providers }) => providers.length > 0).map(nameOf))
  return {
    departures: departures(ecosystem, asOf).filter(({ partner }) => ids.has(partner.id)),
    unmet: whole.requirements.filter((one) => one.providers.length > 0 && !met.has(nameOf(one))),
    loose: after.loose.filter((partner) => !alone.has(partner)),
    groups: [before.components.length, after.components.length],
  }
}

function nameOf({ kind, item }: Requirement): string {
  return `${kind} ${typeof item === 'string' ? item : item.id}`
}

/** Money of one year with a part of the funding gone. */
export interface CutYear {
  readonly year: number
  readonly cost: number
  readonly before: number
  readonly after: number
  /** How much the funding falls short of the costs then; 0 when it does not. */
  readonly gap: number
}

/**
 * The years from this one on when so many percent of what a party or subsidy pays, or of one line, does not come. Amounts
 * in the ecosystem's currency; a year that it does not touch is left out.
 */
export function cut(ecosystem: Ecosystem, asOf: string, cuts: ReadonlyMap<string, number>): readonly CutYear[] {
  const lost = (ecosystem.finance?.funding ?? []).map(({ id, from = '', year, amount }) => {
    const share = Math.max(cuts.get(id) ?? 0, cuts.get(from) ?? 0)
    return { year, amount: Math.round(amount * share) / 100 }
  })
  return moneyPerYear(ecosystem)
    .filter(({ year }) => year >= yearOf(asOf))
    .flatMap(({ year, cost, funding: before }) => {
      const gone = sum(lost.filter((line) => line.year === year).map(({ amount }) => amount))
      const after = sum([before, -gone])
      return gone === 0 ? [] : [{ year, cost, before, after, gap: Math.max(0, sum([cost, -after])) }]
    })
}

import { type PartyHours, workAhead } from '../../facts/load.ts'
import { unnamedParty } from '../../graph/audience.ts'
import { table } from '../table.ts'
import type { Plan } from './plan.ts'

const mostRows = 6

/** The parties that lead most work in one month, each with that month. Null for the table where no hours can be placed. */
export function busyMonths(plan: Plan) {
  const { words, ecosystem, number, date } = plan
  const { months, parties, nobody, undated, overdue } = workAhead(ecosystem, plan.asOf)
  const named = parties.filter(({ party }) => party !== unnamedParty)
  const hidden = parties.find(({ party }) => party === unnamedParty)
  const whole = (hours: number) => number(Math.round(hours))
  return {
    from: date(months[0]),
    until: date(months.at(-1)),
    table: table(named.slice(0, mostRows), [
      { title: words.columns.owner, cell: ({ party }) => plan.partyNow(party) },
      { title: words.columns.busiest, cell: (work) => date(months[busiest(work)]) },
      { title: words.columns.hoursThen, cell: (work) => whole(work.hours[busiest(work)] ?? 0), right: true },
      { title: words.columns.hoursYear, cell: ({ total }) => whole(total), right: true },
    ]),
    rest: named.length > mostRows ? words.busy.rest(named.length - mostRows) : null,
    unnamed:
      hidden === undefined || Math.round(hidden.total) === 0 ? null : words.busy.unnamed(whole(hidden.total) ?? ''),
    nobody: Math.round(nobody) === 0 ? null : words.busy.nobody(whole(nobody) ?? ''),
    overdue: overdue === 0 ? null : words.busy.overdue(whole(overdue) ?? '', date(months[0]) ?? ''),
    undated: undated === 0 ? null : words.busy.undated(whole(undated) ?? ''),
  }
}

/** The first month with most whole hours. */
function busiest({ hours }: PartyHours): number {
  const rounded = hours.map(Math.round)
  return rounded.indexOf(Math.max(...rounded))
}

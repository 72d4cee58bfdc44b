import type { Ecosystem } from '../../graph/ecosystem.ts'
import { formatComputed } from '../../i18n/format.ts'
import type { Action, Item } from '../../model/definition.ts'
import { daysBetween, firstDay, type LooseDate, lastDay, yearOf } from '../dates.ts'
import { expectedEnd } from '../progress.ts'
import type { SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { judge, spots } from './pps-judging.ts'

type TargetGroup = Item<'target_groups'>

const ambassadors: SignalFact = ({ target_groups: groups }) => {
  const waves = [...new Set(groups.flatMap(({ wave }) => wave ?? []))].sort((one, other) => one - other)
  const [first, last] = [waves[0] ?? 0, waves.at(-1) ?? 0]
  const leads = ({ wave, reached = [] }: TargetGroup) =>
    wave !== undefined && wave < last && (wave === first || reached.some(({ count }) => count > 0))
  const total = groups.filter(leads).length
  const short = spots(groups, ['target_groups'], called, (group) => leads(group) && !group.ambassadors?.length)
  const isNamed = groups.some((group) => group.ambassadors?.length)
  return judge(waves.length > 1 && isNamed, short, ['target_groups'], {
    unknown: {
      nl: 'Er staan nog geen opeenvolgende golven van doelgroepen, of nergens ambassadeurs.',
      en: 'There are no successive waves of target groups yet, or no ambassadors anywhere.',
    },
    clear: {
      nl: `Alle groepen waar een volgende golf op bouwt (${total}) hebben ambassadeurs.`,
      en: `All groups that a next wave builds on (${total}) have ambassadors.`,
    },
    signal: (names) => ({
      nl: `Geen ambassadeurs bij ${short.length} van de ${total} groepen waar een volgende golf op bouwt: ${names.nl}.`,
      en: `No ambassadors in ${short.length} of ${total} groups that a next wave builds on: ${names.en}.`,
    }),
  })
}

/** New participants per hour of work, of the last two periods between year-end counts. */
const leverage: SignalFact = (ecosystem, { asOf }) => {
  const days = countingDays(ecosystem.target_groups, asOf).slice(-3)
  const rates = days.slice(1).map((day, at) => rateBetween(ecosystem, days[at] ?? day, day))
  const [before = Number.NaN, after = Number.NaN] = rates
  const isKnown = Number.isFinite(before) && Number.isFinite(after)
  const said = (language: 'nl' | 'en') => [before, after].map((rate) => formatComputed(rate * 100, language, 1))
  const short = after > before ? [] : [{ name: '', path: ['target_groups'] }]
  return judge(isKnown, short, ['target_groups'], {
    unknown: {
      nl: 'Er zijn nog geen drie jaren met bereik (reached) en uren bij acties om te vergelijken.',
      en: 'There are not yet three years with reach (reached) and hours of actions to compare.',
    },
    clear: {
      nl: `Per 100 uur werk kwamen er ${said('nl')[1]} deelnemers bij, tegen ${said('nl')[0]} in de periode ervoor.`,
      en: `Every 100 hours of work brought ${said('en')[1]} new participants, against ${said('en')[0]} the period before.`,
    },
    signal: () => ({
      nl: `Per 100 uur werk kwamen er ${said('nl')[1]} deelnemers bij; in de periode ervoor ${said('nl')[0]}.`,
      en: `Every 100 hours of work brought ${said('en')[1]} new participants; the period before ${said('en')[0]}.`,
    }),
  })
}

export const ppsGrowthSignals = {
  'pps-ambassadors-missing': ambassadors,
  'pps-leverage': leverage,
} as const satisfies Record<string, SignalFact>

/** The last day of each year on which reach was counted, in order. */
function countingDays(groups: readonly TargetGroup[], asOf: string): readonly string[] {
  const perYear = new Map<number, string>()
  for (const { reached = [] } of groups) {
    for (const { date } of reached) {
      const day = dayOf(date, asOf)
      if (day > asOf) continue
      if (day > (perYear.get(yearOf(day)) ?? '')) perYear.set(yearOf(day), day)
    }
  }
  return [...perYear.values()].sort()
}

/** A date that has begun and is not over counts up to today. */
function dayOf(date: LooseDate, asOf: string): string {
  return firstDay(date) <= asOf && lastDay(date) > asOf ? asOf : lastDay(date)
}

function rateBetween({ target_groups: groups, actions }: Ecosystem, from: string, to: string): number {
  const gained = groups.reduce((total, group) => total + reachAt(group, to) - reachAt(group, from), 0)
  return gained / actions.reduce((total, action) => total + hoursWithin(action, from, to), 0)
}

function reachAt({ reached = [] }: TargetGroup, day: string): number {
  const known = reached.filter(({ date }) => dayOf(date, day) <= day)
  return known.reduce((latest, one) => (lastDay(one.date) >= lastDay(latest.date) ? one : latest), {
    date: '0001-01-01' as LooseDate,
    count: 0,
  }).count
}

/** The hours of an action that fall after `from` and up to `to`, spread evenly over the days that it runs. */
function hoursWithin(action: Action, from: string, to: string): number {
  const { hours, start, status } = action
  const finish = action.done_on ?? expectedEnd(action)
  if (hours === undefined || status === 'stopped' || (start === undefined && finish === undefined)) return 0
  const last = lastDay(finish ?? start ?? to)
  const first = start === undefined || firstDay(start) > last ? last : firstDay(start)
  const begin = Math.max(0, daysBetween(from, first) - 1)
  const end = daysBetween(from, last < to ? last : to)
  return (hours * Math.max(0, end - begin)) / (daysBetween(first, last) + 1)
}

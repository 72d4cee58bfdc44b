import type { Path } from '../diagnostic.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Role } from '../model/definition.ts'
import { daysBetween, firstDay, lastDay } from './dates.ts'
import { type Carriers, type PartyHours, workAhead } from './load.ts'
import { takesPart } from './party.ts'

/** More work than promised by this part of it is too much: plans by the month are no better than that. */
export const toleratedShare = 0.5

/** A party with more work in a month than it promised to spend on the ecosystem. */
export interface Overload {
  readonly party: string
  /** The month with most work for its promise, of so many in which there is too much. */
  readonly month: string
  readonly hours: number
  readonly promised: number
  readonly months: number
  /** Where the promise stands. */
  readonly path: Path
}

/**
 * Those who organise: the conductor with hours in `orchestration`, and who holds the role of conductor or programme
 * manager with hours. Only for them are the hours promised meant for getting the actions done; a chair of two hours a
 * week may lead an action in other hours. They carry an equal part of what they work on: nobody says who does more.
 */
export function overloads(ecosystem: Ecosystem, asOf: string): readonly Overload[] {
  const promises = promisesOf(ecosystem)
  if (promises.size === 0) return []
  const { months, parties } = workAhead(ecosystem, asOf, equally(ecosystem, asOf))
  return parties.flatMap((work) => {
    const promise = promises.get(work.party)
    return promise === undefined ? [] : overloadOf(work, promise, months)
  })
}

interface Promised {
  readonly path: Path
  /** Hours in a month; undefined where a role in that month does not say its hours. */
  readonly hoursIn: (month: string) => number | undefined
}

function overloadOf({ party, hours }: PartyHours, { path, hoursIn }: Promised, months: readonly string[]): Overload[] {
  const over = months
    .map((month, at) => ({
      month,
      hours: Math.round((hours[at] ?? 0) * 100) / 100,
      promised: hoursIn(month) ?? Number.POSITIVE_INFINITY,
    }))
    .filter((one) => one.hours > one.promised * (1 + toleratedShare))
  const worst = over.reduce<(typeof over)[number] | undefined>(
    (found, one) => (found === undefined || one.hours - one.promised > found.hours - found.promised ? one : found),
    undefined,
  )
  return worst === undefined ? [] : [{ party, ...worst, months: over.length, path }]
}

function promisesOf(ecosystem: Ecosystem): ReadonlyMap<string, Promised> {
  const { holder, hours_per_week: whole } = ecosystem.orchestration ?? {}
  const promises = new Map<string, Promised>()
  const roles = grouped(
    ecosystem.roles.filter(({ needed }) => needed !== false),
    (role) => role.holder,
  )
  ecosystem.roles.forEach(({ role, holder: party, hours_per_week: hours, needed }, at) => {
    if (party === undefined || hours === undefined || needed === false || promises.has(party)) return
    if (role !== 'conductor' && role !== 'programme-manager') return
    const own = roles.get(party) ?? []
    promises.set(party, { path: ['roles', at, 'hours_per_week'], hoursIn: (month) => ofRoles(own, month, true) })
  })
  if (holder !== undefined && whole !== undefined) {
    const own = roles.get(holder) ?? []
    const hoursIn = (month: string) => Math.max(inMonth(whole, month), ofRoles(own, month, false) ?? 0)
    promises.set(holder, { path: ['orchestration', 'hours_per_week'], hoursIn })
  }
  return promises
}

/** The hours of the roles held on some day of the month. */
function ofRoles(roles: readonly Role[], month: string, mustAll: boolean): number | undefined {
  const held = roles.filter(({ from, to }) => isHeld(month, from, to))
  const isKnown = held.length > 0 && held.every(({ hours_per_week: hours }) => hours !== undefined)
  if (mustAll && !isKnown) return undefined
  return inMonth(
    held.reduce((total, { hours_per_week: hours = 0 }) => total + hours, 0),
    month,
  )
}

function isHeld(month: string, from: Role['from'], to: Role['to']): boolean {
  return (
    (from === undefined || firstDay(from) <= lastDay(month)) && (to === undefined || lastDay(to) >= firstDay(month))
  )
}

function inMonth(perWeek: number, month: string): number {
  return (perWeek * (daysBetween(firstDay(month), lastDay(month)) + 1)) / 7
}

/** Owner and contributors, each once, as far as they take part. */
function equally({ partners }: Ecosystem, asOf: string): Carriers {
  const away = new Set(partners.filter((partner) => !takesPart(partner, asOf)).map(({ id }) => id))
  return ({ owner, contributors = [] }) =>
    [...new Set(owner === undefined ? contributors : [owner, ...contributors])].filter((party) => !away.has(party))
}

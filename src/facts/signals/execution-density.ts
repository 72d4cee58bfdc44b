import { type Ecosystem, find } from '../../graph/ecosystem.ts'
import type { Action, Partner } from '../../model/definition.ts'
import { firstDay, lastDay, monthOf } from '../dates.ts'
import { expectedEnd, isRecurring, statusOf } from '../progress.ts'
import { isFinished } from '../work.ts'

/** The months in which an action runs, both included; without `to` it goes on. */
export interface Span {
  readonly from: string
  readonly to: string | undefined
}

/** When every action runs. One that is late still runs; one that cannot be placed in time is left out. */
export function spansOf(ecosystem: Ecosystem, asOf: string): readonly Span[] {
  return ecosystem.actions.flatMap((action) => spanOf(action, asOf) ?? [])
}

export function runningIn(spans: readonly Span[], month: string): number {
  return spans.filter(({ from, to }) => from <= month && (to === undefined || month <= to)).length
}

/** Whether the work grew by more than half, and by at least five actions: fewer do not make it hard to oversee. */
export function outgrows(before: number, after: number): boolean {
  return after - before >= 5 && after > before * 1.5
}

/** Hours a week for organising: those of the orchestration, and those of the roles held by others. */
export function organisingHours(ecosystem: Ecosystem, month: string): number {
  const { holder, hours_per_week: own } = ecosystem.orchestration ?? {}
  return ecosystem.roles
    .filter((role) => own === undefined || holder === undefined || role.holder !== holder)
    .filter(({ from, to }) => (from === undefined || monthOf(from) <= month) && (to === undefined || month <= end(to)))
    .filter((role) => isThere(find(ecosystem, 'partners', role.holder), month))
    .reduce((total, { hours_per_week: hours = 0 }) => total + hours, own ?? 0)
}

function isThere(partner: Partner | undefined, month: string): boolean {
  return partner?.left === undefined ? partner?.status !== 'left' : month <= end(partner.left)
}

function spanOf(action: Action, asOf: string): Span | undefined {
  if (statusOf(action) === 'stopped' || (action.start === undefined && !isRecurring(action))) return undefined
  const from = action.start === undefined ? '' : monthOf(firstDay(action.start))
  const planned = action.done_on ?? expectedEnd(action)
  if (planned === undefined) return isFinished(action) ? undefined : { from, to: undefined }
  const to = end(planned)
  return { from, to: isFinished(action) || isRecurring(action) || to > monthOf(asOf) ? to : monthOf(asOf) }
}

function end(date: string | number): string {
  return lastDay(date).slice(0, 7)
}

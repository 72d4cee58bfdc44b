import { type Ecosystem, find } from '../graph/ecosystem.ts'
import { isAsked } from './calendar-events.ts'
import type { LooseDate } from './dates.ts'
import { deliverables } from './deliverables.ts'
import { hasLeft, isUncommitted } from './party.ts'
import { byDate } from './progress.ts'
import { isWithin, type ReportingPeriod } from './reporting-period.ts'

export type NewsKind = 'change' | 'taken' | 'rejected' | 'joined' | 'left' | 'delivered'

/** Something that happened on a date and has no state of its own that a report shows anyway. */
export interface News {
  readonly kind: NewsKind
  readonly date: LooseDate
  readonly what: string
  readonly why: string | undefined
  /** Id of the body that decided, or of the party that delivered. */
  readonly who: string | undefined
  readonly caveat: string | undefined
}

/**
 * What changed in a period, in order of date: changes that were decided on (with who did), other decisions, partners that came and
 * went, and what was delivered by an action that goes on. Finished actions are left to the chapter on actions.
 */
export function newsOf(ecosystem: Ecosystem, period: ReportingPeriod): readonly News[] {
  return [
    ...changeNews(ecosystem),
    ...decisionNews(ecosystem, period),
    ...partnerNews(ecosystem, period.to),
    ...delivered(ecosystem),
  ]
    .filter(({ date }) => isWithin(date, period))
    .sort((one, other) => byDate(one.date, other.date))
}

/** A change that nobody decided on yet asks for a decision, and is told as such. */
function changeNews(ecosystem: Ecosystem): readonly News[] {
  return ecosystem.changes.flatMap(({ what, date, reason, decision: id, caveat }) => {
    const decision = find(ecosystem, 'decisions', id)
    return decision === undefined || isAsked(decision) ? [] : news('change', date, what, reason, decision.body, caveat)
  })
}

/** A decision on a change of the same period is told with the change. */
function decisionNews({ changes, decisions }: Ecosystem, period: ReportingPeriod): readonly News[] {
  const told = new Set(changes.filter(({ date }) => isWithin(date, period)).map(({ decision }) => decision))
  return decisions
    .filter((decision) => !isAsked(decision) && !told.has(decision.id))
    .flatMap(({ status, decided_on: date, topic, reason, body, caveat }) =>
      news(status === 'rejected' ? 'rejected' : 'taken', date, topic, reason, body, caveat),
    )
}

function partnerNews({ partners }: Ecosystem, asOf: string): readonly News[] {
  return partners.flatMap((partner) => [
    ...(isUncommitted(partner)
      ? []
      : news('joined', partner.joined, partner.name, partner.reason_to_join, undefined, partner.caveat)),
    ...(hasLeft(partner, asOf)
      ? news('left', partner.left, partner.name, partner.left_reason, undefined, partner.caveat)
      : []),
  ])
}

function delivered(ecosystem: Ecosystem): readonly News[] {
  return deliverables(ecosystem)
    .filter(({ action }) => action.status !== 'done')
    .flatMap(({ what, deliveredOn, action, caveat }) =>
      news('delivered', deliveredOn, what, undefined, action.owner, caveat),
    )
}

function news(
  kind: NewsKind,
  date: LooseDate | undefined,
  what: string,
  why: string | undefined,
  who: string | undefined,
  caveat: string | undefined,
): readonly News[] {
  return date === undefined ? [] : [{ kind, date, what, why, who, caveat }]
}

import { isAsked, isDecisionLate } from '../../facts/calendar-events.ts'
import { type LooseDate, lastDay } from '../../facts/dates.ts'
import { byPostponed } from '../../facts/decisions.ts'
import type { Item } from '../../model/definition.ts'
import { called, sentence } from '../sentences.ts'
import type { Wording } from '../wording.ts'

type Decision = Item<'decisions'>

export function decisions(wording: Wording) {
  const { asOf, date, label, name, when } = wording
  return askedDecisions(wording).map((decision) => ({
    topic: called(decision),
    proposal: sentence(decision.proposal),
    reason: sentence(decision.reason),
    vision: sentence(decision.tests_vision),
    body: name(['bodies'], decision.body),
    needed: date(decision.needed_by),
    late: isDecisionLate(decision, asOf),
    postponed: decision.status === 'postponed',
    raised: when(decision.raised_on),
    strategic: decision.strategic === true,
    status: label(['decisions', 'status'], decision.status),
  }))
}

/** What is still to be taken, the first needed first and what was postponed last. */
export function askedDecisions({ ecosystem }: Wording): readonly Decision[] {
  return ecosystem.decisions
    .filter(isAsked)
    .sort((a, b) => byPostponed(a, b) || order(latest(a.needed_by), latest(b.needed_by)) || order(a.topic, b.topic))
}

function latest(date: LooseDate | undefined): string {
  return date === undefined ? '9999-12-31' : lastDay(date)
}

/** By code point, so that no locale plays a part. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

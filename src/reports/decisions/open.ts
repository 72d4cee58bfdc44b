import type { OpenDecision } from '../../facts/decisions.ts'
import { called, remark, sentence } from '../sentences.ts'
import type { Wording } from '../wording.ts'
import { words } from './words.ts'

/** Decisions still to be taken, each with all that a reader needs to take it; null when there are none. */
export function open(decisions: readonly OpenDecision[], wording: Wording) {
  return decisions.length === 0 ? null : decisions.map((item) => openView(item, wording))
}

function openView(item: OpenDecision, wording: Wording) {
  const { decision } = item
  return {
    topic: called(decision),
    postponed: decision.status === 'postponed',
    strategic: decision.strategic === true,
    proposal: sentence(decision.proposal),
    reason: sentence(decision.reason),
    vision: sentence(decision.tests_vision),
    remark: remark(decision),
    who: whoText(item, wording),
    since: sinceText(item, wording),
  }
}

/** Who decides and by when, as far as the data say. */
function whoText({ decision, daysLate }: OpenDecision, wording: Wording): string | null {
  const { language, date, name } = wording
  const text = words[language]
  const [body, needed] = [name(['bodies'], decision.body), date(decision.needed_by)]
  if (needed === null) return body === null ? null : text.who(body)
  const when = daysLate === undefined ? text.needed(needed) : text.neededPassed(needed, text.days(daysLate))
  return text.whoWhen(body ?? text.unknownBody, when)
}

/** How long it has been open, and whether that is too long by the rule on its age. */
function sinceText({ decision, daysOpen, tooLong }: OpenDecision, wording: Wording): string | null {
  const { language, when } = wording
  const text = words[language]
  const raised = when(decision.raised_on)
  if (raised === null) return null
  const ago = (days: number) => (days === 0 ? text.raisedToday(raised) : text.raisedAgo(raised, text.days(days)))
  const since = daysOpen === undefined ? text.raised(raised) : ago(daysOpen)
  return tooLong.includes('raised') ? text.tooLongAgo(since) : `${since}.`
}

import { isOver } from '../../facts/date-order.ts'
import { type DecisionRegister, longOpenDays } from '../../facts/decisions.ts'
import { called, quoted } from '../sentences.ts'
import type { Wording } from '../wording.ts'
import { words } from './words.ts'

/** What a chair reads in half a minute, a few sentences; empty while there are no decisions. */
export function summary(register: DecisionRegister, wording: Wording): readonly string[] {
  if (wording.ecosystem.decisions.length === 0) return []
  return [openText(register, wording), decidedText(register, wording), leadText(register, wording)].filter(
    (text) => text !== null,
  )
}

function openText({ tooLong, asked, postponed }: DecisionRegister, wording: Wording): string {
  const { language, some, date, asOf } = wording
  const text = words[language]
  const all = [...tooLong, ...asked, ...postponed]
  if (all.length === 0) return text.nothingOpen
  const first = [...asked, ...postponed].find(
    ({ decision: { needed_by: by } }) => by !== undefined && !isOver(by, asOf),
  )?.decision
  const undated = all.filter(({ decision: { raised_on, needed_by } }) => (raised_on ?? needed_by) === undefined).length
  const named = tooLong.map(({ decision }) => quoted(called(decision)))
  return [
    text.open(all.length, all.filter(({ decision }) => decision.status === 'postponed').length),
    named.length === 0 ? text.noneTooLong(longOpenDays) : text.tooLong(named.length, some(named, 3) ?? ''),
    undated === 0 ? null : text.undated(undated),
    first === undefined ? null : text.first(quoted(called(first)), date(first.needed_by) ?? '', tooLong.length > 0),
  ]
    .filter((part) => part !== null)
    .join(' ')
}

function decidedText({ taken, rejected }: DecisionRegister, { language, when }: Wording): string {
  return words[language].decided(taken.length, rejected.length, when(taken[0]?.decided_on))
}

function leadText({ leadTime }: DecisionRegister, { language }: Wording): string | null {
  if (leadTime === undefined || leadTime.decisions < 3) return null
  const text = words[language]
  return text.leadTime(leadTime.decisions, text.days(leadTime.median))
}

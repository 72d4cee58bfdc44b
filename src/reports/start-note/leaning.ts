import type { Assessment } from '../../assess.ts'
import { isOver } from '../../facts/date-order.ts'
import { goalRooms } from '../../facts/goal-room.ts'
import { overdueGoals } from '../../facts/indicator-trend.ts'
import { schedule } from '../../facts/schedule.ts'
import type { Language } from '../../text.ts'
import { blueprintBase } from '../blueprint/base.ts'
import { standing } from '../blueprint/standing.ts'
import { risksBase } from '../risks/base.ts'
import { singlePoints } from '../risks/single-points.ts'
import { called, quoted } from '../sentences.ts'
import type { Wording } from '../wording.ts'

/**
 * What leans on whom, in the words of the blueprint and the risk report: how many may leave, what leans on one party for
 * more than half, and the goal that is reached last before its deadline. Null where the data tell none of these.
 */
export function leaning(assessment: Assessment, language: Language, wording: Wording) {
  const stands = standing(blueprintBase(assessment, language))
  const points = singlePoints(risksBase(assessment, language))
  const tight = tightest(wording)
  if (stands === null && points.length === 0 && tight === null) return null
  return { leave: stands?.leave ?? null, first: stands?.first ?? null, points, tight }
}

/** More days than this are no reason to say it on the page that people decide on. */
const ample = 61

/**
 * The goal with least room, where that is little or none; null where no goal is near its deadline. One that was reached in
 * time has nothing to make any more.
 */
export function tightest({ ecosystem, asOf, words, date, inWords }: Wording): string | null {
  const missed = overdueGoals(ecosystem, asOf)
  const room = goalRooms(ecosystem, schedule(ecosystem, asOf)).find(
    ({ goal, deadline }) => !isOver(deadline, asOf) || missed.has(goal),
  )
  const last = room?.chain.at(-1)?.action
  if (room === undefined || last === undefined || room.days > ample) return null
  const said = words.leaning
  const [goal, action] = [quoted(called(room.goal)), quoted(called(last))]
  const [end, due] = [date(room.end) ?? '', date(room.deadline) ?? '']
  if (isOver(room.deadline, asOf)) return said.missed(goal, action, end, due)
  return room.days < 0
    ? said.late(goal, action, end, due)
    : said.tight(goal, action, end, due, room.days, inWords(room.days))
}

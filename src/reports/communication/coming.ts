import { type AudienceRhythm, type Message, plannedMessages } from '../../facts/messages.ts'
import { isFinished } from '../../facts/work.ts'
import { timing } from '../action-plan/agenda.ts'
import { titleOf } from '../action-plan/plan.ts'
import { table } from '../table.ts'
import { audienceName, type Base } from './base.ts'
import { messageTable } from './messages.ts'
import { isNeverAddressed } from './summary.ts'

/** More audiences than this go to an annex. */
const mostRows = 25

/** When each audience is to hear from us again, what is planned already, and which actions are for communication. */
export function coming(base: Base) {
  const { rhythms, date, until, ecosystem, asOf } = base
  const planned: readonly Message[] = plannedMessages(ecosystem.communication, asOf)
  return {
    until: date(until),
    any: rhythms.some(({ audience }) => audience.every !== undefined),
    table: rhythmTable(rhythms.slice(0, mostRows), base),
    rest: rhythmTable(rhythms.slice(mostRows), base),
    planned: messageTable(planned, base),
    actions: actionTable(base),
  }
}

function rhythmTable(rhythms: readonly AudienceRhythm[], base: Base) {
  const { words, own, every, partyNow, date, list } = base
  return table(rhythms, [
    { title: own.columns.audience, cell: ({ audience }) => audienceName(audience) },
    { title: own.columns.owner, cell: ({ audience }) => partyNow(audience.owner) },
    {
      title: words.columns.every,
      cell: ({ audience }) => (audience.every === undefined ? null : every[audience.every]),
    },
    { title: own.columns.last, cell: ({ last }) => date(last?.date) ?? own.never },
    { title: own.columns.next, cell: (rhythm) => nextText(rhythm, base) },
    { title: own.columns.later, cell: ({ later }) => list(later.map((month) => date(month))) },
  ])
}

function nextText(rhythm: AudienceRhythm, { date, words, own }: Base): string | null {
  if (isNeverAddressed(rhythm)) return own.now
  const text = date(rhythm.last === undefined ? rhythm.planned?.date : rhythm.due)
  return text !== null && rhythm.isOverdue ? words.detail(text, words.progress.overdue) : text
}

function actionTable(base: Base) {
  const { words, ecosystem, partyNow } = base
  const open = ecosystem.actions.filter((action) => action.category === 'communication' && !isFinished(action))
  return table(open, [
    { title: words.columns.action, cell: titleOf },
    { title: words.columns.owner, cell: (action) => partyNow(action.owner) },
    { title: words.columns.when, cell: (action) => timing(action, base) },
  ])
}

import { type Message, sentMessages } from '../../facts/messages.ts'
import { notesOn } from '../action-plan/notes.ts'
import { clause } from '../sentences.ts'
import { table } from '../table.ts'
import { audienceName, type Base } from './base.ts'

/** So many of the last messages in the chapter; the others stand in an annex. */
const most = 12

/** What went out, the newest first. */
export function messages(base: Base) {
  const { ecosystem, asOf } = base
  const sent = sentMessages(ecosystem.communication, asOf)
  return {
    table: messageTable(sent.slice(0, most), base),
    rest: messageTable(sent.slice(most), base),
    notes: notesOn(
      (ecosystem.communication?.messages ?? []).map(({ what, caveat }) => ({ name: clause(what) ?? '', caveat })),
      base,
    ),
  }
}

export function messageTable(found: readonly Message[], { own, words, date, audiences }: Base) {
  const byId = new Map(audiences.map((audience) => [audience.id, audienceName(audience)]))
  return table(found, [
    { title: words.columns.date, cell: (message) => date(message.date) },
    { title: own.columns.what, cell: ({ what }) => clause(what) },
    { title: own.columns.forWhom, cell: ({ audience }) => byId.get(audience ?? '') ?? null },
  ])
}

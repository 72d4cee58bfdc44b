import type { CommunicationAudience } from '../../facts/messages.ts'
import { notesOn } from '../action-plan/notes.ts'
import { clause } from '../sentences.ts'
import { table } from '../table.ts'
import { audienceName, type Base, channelNames } from './base.ts'
import { kinds } from './gaps.ts'

/** Per kind of audience what we want to reach with it, what we say and through what. */
export function audiences(base: Base) {
  const { own } = base
  const groups = [...kinds, undefined].map((kind) => ({
    title: kind === undefined ? own.otherKind : own.kindTitles[kind],
    table: audienceTable(
      base.audiences.filter((audience) => audience.kind === kind),
      base,
    ),
  }))
  return {
    groups: groups.filter(({ table: found }) => found !== null),
    notes: notesOn(
      base.audiences.map((audience) => ({ name: audienceName(audience), caveat: audience.caveat })),
      base,
    ),
  }
}

function audienceTable(found: readonly CommunicationAudience[], base: Base) {
  const { own } = base
  return table(found, [
    { title: own.columns.audience, cell: audienceName },
    { title: own.columns.purpose, cell: ({ purpose }) => clause(purpose) },
    { title: own.columns.message, cell: ({ message }) => clause(message) },
    { title: own.columns.channels, cell: ({ channels }) => channelNames(channels, base) },
  ])
}

import { byDate } from '../../facts/progress.ts'
import { notesOn } from '../action-plan/notes.ts'
import { about } from '../action-plan/plan.ts'
import { clause } from '../sentences.ts'
import { table } from '../table.ts'
import { type Base, channelNames } from './base.ts'

/** What we achieved, the newest first, and whether it was celebrated and shown. */
export function successes(base: Base) {
  const { ecosystem, own, words, date } = base
  const all = [...(ecosystem.communication?.successes ?? [])].sort(
    (one, other) => Number(one.date === undefined) - Number(other.date === undefined) || byDate(other.date, one.date),
  )
  const names = (lacks: (success: (typeof all)[number]) => boolean) =>
    all.filter(lacks).map(({ what }) => words.quoted(clause(what) ?? ''))
  return {
    table: table(all, [
      { title: words.columns.date, cell: (success) => date(success.date) },
      { title: own.columns.success, cell: ({ what }) => clause(what) },
      { title: own.columns.celebrated, cell: ({ celebrated }) => clause(celebrated) },
      { title: own.columns.published, cell: ({ published_in: where }) => channelNames(where, base) },
    ]),
    gaps: [
      ...about(
        names(({ celebrated }) => clause(celebrated) === null),
        own.notCelebrated,
        base,
      ),
      ...about(
        names(({ published_in: where = [] }) => where.length === 0),
        own.notPublished,
        base,
      ),
    ],
    notes: notesOn(
      all.map(({ what, caveat }) => ({ name: clause(what) ?? '', caveat })),
      base,
    ),
  }
}

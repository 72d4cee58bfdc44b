import { type News, newsOf } from '../../facts/news.ts'
import { notesOn } from '../action-plan/notes.ts'
import { capital, clause } from '../sentences.ts'
import { type Progress, shown } from './progress.ts'

/** What changed in the period. */
export function news(progress: Progress) {
  const { ecosystem, period, words, says, date } = progress
  const all = newsOf(ecosystem, period)
  return {
    any: all.length > 0,
    all: shown(
      all,
      [
        { title: words.columns.date, cell: (one: News) => date(one.date) },
        { title: says.columns.kind, cell: ({ kind }) => capital(says.news[kind]) },
        { title: words.columns.event, cell: ({ what }) => clause(what) },
        { title: says.columns.explanation, cell: ({ why }) => clause(why) },
        { title: says.columns.by, cell: ({ who }) => progress.party(who) },
      ],
      progress,
    ),
    notes: notesOn(
      all.map(({ what, caveat }) => ({ name: clause(what) ?? '', caveat })),
      progress,
    ),
  }
}

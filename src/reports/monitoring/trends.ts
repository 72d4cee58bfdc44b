import { notesOn } from '../action-plan/notes.ts'
import { called, capital, clause, clauses } from '../sentences.ts'
import { table } from '../table.ts'
import type { Watch } from './watch.ts'

/** The developments that we keep an eye on, with what they do to us and what we do with them. */
export function trends(base: Watch) {
  const { ecosystem, own, label, name } = base
  return {
    table: table(ecosystem.trends, [
      { title: own.columns.trend, cell: called },
      { title: own.columns.kind, cell: ({ kind }) => (kind ? capital(label(['trends', 'kind'], kind) ?? '') : null) },
      { title: own.columns.impact, cell: ({ impact }) => clause(impact) },
      { title: own.columns.affects, cell: ({ affects = [] }) => clauses(affects.map((id) => name(['goals'], id))) },
      { title: own.columns.response, cell: ({ response }) => clause(response) },
    ]),
    unanswered: base.some(
      ecosystem.trends
        .filter(({ response }) => clause(response) === null)
        .map((trend) => base.words.quoted(called(trend))),
      5,
    ),
    notes: notesOn(
      ecosystem.trends.map((trend) => ({ name: called(trend), caveat: trend.caveat })),
      base,
    ),
  }
}

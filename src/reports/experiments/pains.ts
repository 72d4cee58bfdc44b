import { experimentsLearntFrom } from '../../facts/experiments.ts'
import { grouped } from '../../grouping.ts'
import { opening } from '../action-plan/plan.ts'
import { called, capital, clause, remarkCell } from '../sentences.ts'
import { table } from '../table.ts'
import type { Trials } from './trial.ts'

/** Where working together hurt, by kind, the most frequent kind first, and whether a lesson was applied. */
export function pains(trials: Trials) {
  const { ecosystem, says, label, words, list, number } = trials
  const learnt = experimentsLearntFrom(ecosystem)
  const all = ecosystem.experiments.flatMap((experiment) =>
    (experiment.pain_points ?? []).map((pain) => ({ pain, experiment })),
  )
  const kindOf = ({ pain }: (typeof all)[number]) =>
    label(['experiments', 'pain_points', 'kind'], pain.kind) ?? says.noKind
  const kinds = [...grouped(all, kindOf)].sort(([, one], [, other]) => other.length - one.length)
  if (all.length === 0) return null
  return {
    /** Where every kind occurs once, the table says it all. */
    summary:
      kinds.length === all.length
        ? null
        : opening(
            says.pains(all.length, list(kinds.map(([kind, members]) => `${kind} (${number(members.length)})`)) ?? ''),
          ),
    table: table(
      kinds.flatMap(([, members]) => members),
      [
        { title: says.columns.kind, cell: (one) => capital(kindOf(one)) },
        { title: says.columns.pain, cell: ({ pain }) => clause(pain.what) },
        { title: says.columns.experiment, cell: ({ experiment }) => called(experiment) },
        {
          title: says.columns.learnt,
          cell: ({ experiment }) => (learnt.has(experiment.id) ? says.learnt : says.notLearnt),
        },
        { title: words.columns.remark, cell: ({ pain }) => remarkCell(pain) },
      ],
    ),
  }
}

import { type LessonUse, lessonsInUse } from '../../facts/experiments.ts'
import { find, nameOf } from '../../graph/ecosystem.ts'
import { called, clause, clauses, quoted, remarkCell } from '../sentences.ts'
import { type Column, table } from '../table.ts'
import type { Trials } from './trial.ts'

/** So many lessons in the chapter; an annex has the older ones. */
const most = 15

/** What was learnt, and what was done with it. */
export function lessons(trials: Trials) {
  const all = lessonsInUse(trials.ecosystem)
  const room = all.length > most + 2 ? most : all.length
  const older = all.length - room
  return {
    table: table(all.slice(0, room), columns(trials)),
    rest: table(all.slice(room), columns(trials)),
    shown: older === 0 ? null : trials.inWords(room),
  }
}

function columns(trials: Trials): readonly Column<LessonUse>[] {
  const { says, words, ecosystem, names } = trials
  const source = (id: string | undefined) => {
    const experiment = find(ecosystem, 'experiments', id)
    return experiment === undefined ? null : called(experiment)
  }
  return [
    { title: says.columns.lesson, cell: ({ lesson }) => clause(lesson.what) ?? lesson.id },
    { title: says.columns.by, cell: (one) => origin(one, trials) },
    { title: says.columns.experiment, cell: ({ lesson }) => source(lesson.experiment) },
    {
      title: says.columns.shared,
      cell: ({ lesson }) => names(['partners', 'bodies', 'stakeholders'], [...new Set(lesson.shared_with)]),
    },
    { title: says.columns.applied, cell: (one) => useText(one, trials) },
    { title: words.columns.remark, cell: ({ lesson }) => remarkCell(lesson) },
  ]
}

/** `Roc Lindervaart (24 maart 2026)`. */
function origin({ lesson }: LessonUse, { name, date }: Trials): string | null {
  const [who, when] = [name(['partners', 'bodies'], lesson.by), date(lesson.date)]
  return who === null || when === null ? (who ?? when) : `${who} (${when})`
}

function useText({ lesson, policy }: LessonUse, { ecosystem, says, list }: Trials): string | null {
  const applied = list(
    [...new Set(lesson.applied_in)].map((id) => quoted(nameOf(ecosystem, ['actions', 'experiments'], id))),
  )
  const issues = policy.map(({ what, id }) => says.policy(quoted(clause(what) ?? id)))
  return clauses([applied, ...issues])
}

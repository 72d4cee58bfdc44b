import { type Experiment, lessonsInUse, openEnds } from '../../facts/experiments.ts'
import { clause, quoted, short } from '../sentences.ts'
import { about, quote, type Trials } from './trial.ts'

/** What is left hanging: experiments without an end, an outcome, a decision or a lesson, and lessons that lie idle. */
export function attention(trials: Trials): readonly string[] {
  const { ecosystem, asOf, says } = trials
  const ends = openEnds(ecosystem, asOf)
  const lessons = lessonsInUse(ecosystem)
  const told = new Set([...ends.overdue, ...ends.withoutOutcome])
  const names = (experiments: readonly Experiment[]) => experiments.map(quote)
  const idle = (isIdle: (lesson: (typeof lessons)[number]) => boolean) =>
    lessons.filter(isIdle).map(({ lesson }) => quoted(short(clause(lesson.what) ?? lesson.id, 60)))
  return [
    ...about(
      ends.overdue.map((one) => endedText(one, trials)),
      says.open.overdue,
      trials,
    ),
    ...about(names(ends.withoutDecision), says.open.withoutDecision, trials),
    ...about(names(ends.withoutOutcome), says.open.withoutOutcome, trials),
    ...about(names(ends.withoutLesson.filter((one) => !told.has(one))), says.open.withoutLesson, trials),
    ...about(names(ends.long.filter(({ end }) => end !== undefined)), says.open.long, trials),
    ...about(names(ends.withoutEnd), says.open.withoutEnd, trials),
    ...about(names(ends.withoutGoal), says.open.withoutGoal, trials),
    ...about(
      idle(({ isUsed }) => !isUsed),
      says.open.unused,
      trials,
    ),
    ...about(
      idle(({ isShared }) => !isShared),
      says.open.unshared,
      trials,
    ),
  ]
}

function endedText(experiment: Experiment, { says, date }: Trials): string {
  const end = date(experiment.end)
  return end === null ? quote(experiment) : says.ended(quote(experiment), end)
}

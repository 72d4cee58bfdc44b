import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Item } from '../model/definition.ts'
import { isOver } from './date-order.ts'
import { daysBetween, firstDay, type LooseDate, lastDay } from './dates.ts'
import { byDate } from './progress.ts'

export type Experiment = Item<'experiments'>
export type Learning = Item<'learnings'>

/** How many days an experiment may take and still be small. */
const longestExperiment = 365

/**
 * Where an experiment stands: decided afterwards; ended without a decision (its end has passed, or it has an outcome);
 * running; not begun; or unknown where it has no dates and nothing came out.
 */
export type ExperimentState = 'ended' | 'running' | 'planned' | 'unknown' | 'decided'

export function experimentState(experiment: Experiment, asOf: string): ExperimentState {
  const { start, end, outcome, decision } = experiment
  if (decision !== undefined) return 'decided'
  if (isOver(end, asOf) || outcome?.trim()) return 'ended'
  if (start !== undefined) return firstDay(start) <= asOf ? 'running' : 'planned'
  return end === undefined ? 'unknown' : 'running'
}

/** Whether an experiment is over: its end has passed, it has an outcome, or someone decided on it. */
export function hasEnded(experiment: Experiment, asOf: string): boolean {
  return ['ended', 'decided'].includes(experimentState(experiment, asOf))
}

/** Whether it takes, or by now took, longer than a small experiment may. */
export function isLong({ start, end }: Experiment, asOf: string): boolean {
  return start !== undefined && daysBetween(firstDay(start), lastDay(end ?? asOf)) > longestExperiment
}

/** Experiments that miss something that they should have by now. */
export interface OpenEnds {
  /** Past the end, and neither an outcome nor a decision. */
  readonly overdue: readonly Experiment[]
  readonly withoutDecision: readonly Experiment[]
  readonly withoutOutcome: readonly Experiment[]
  readonly withoutLesson: readonly Experiment[]
  readonly long: readonly Experiment[]
  /** Running, and nobody said until when. */
  readonly withoutEnd: readonly Experiment[]
  readonly withoutGoal: readonly Experiment[]
}

export function openEnds({ experiments, learnings }: Ecosystem, asOf: string): OpenEnds {
  const taught = new Set(learnings.map(({ experiment }) => experiment))
  const ended = experiments.filter((one) => hasEnded(one, asOf))
  const hasOutcome = ({ outcome }: Experiment) => Boolean(outcome?.trim())
  const running = experiments.filter((one) => experimentState(one, asOf) === 'running')
  return {
    overdue: ended.filter((one) => !hasOutcome(one) && one.decision === undefined),
    withoutDecision: ended.filter((one) => hasOutcome(one) && one.decision === undefined),
    withoutOutcome: ended.filter((one) => !hasOutcome(one) && one.decision !== undefined),
    withoutLesson: ended.filter(({ id }) => !taught.has(id)),
    long: running.filter((one) => isLong(one, asOf)),
    withoutEnd: running.filter(({ end }) => end === undefined),
    withoutGoal: experiments.filter(({ goals }) => !goals?.length),
  }
}

/** The experiments of which a lesson was applied: their pain points count as dealt with. */
export function experimentsLearntFrom({ learnings }: Pick<Ecosystem, 'learnings'>): ReadonlySet<string> {
  return new Set(learnings.filter(({ applied_in }) => applied_in?.length).flatMap(({ experiment }) => experiment ?? []))
}

/** What happened with a lesson: where it was applied, and which problems with policy lean on it. */
export interface LessonUse {
  readonly lesson: Learning
  readonly policy: readonly Item<'policy_issues'>[]
  readonly isUsed: boolean
  readonly isShared: boolean
}

/** Every lesson with its use, the latest first; those without a date last. */
export function lessonsInUse({ learnings, policy_issues: issues }: Ecosystem): readonly LessonUse[] {
  const cited = grouped(
    issues.flatMap((issue) => [...new Set(issue.evidence)].map((lesson) => ({ lesson, issue }))),
    ({ lesson }) => lesson,
  )
  return [...learnings]
    .sort((one, other) => latestFirst(one.date, other.date))
    .map((lesson) => {
      const policy = (cited.get(lesson.id) ?? []).map(({ issue }) => issue)
      const isUsed = (lesson.applied_in?.length ?? 0) + policy.length > 0
      return { lesson, policy, isUsed, isShared: (lesson.shared_with?.length ?? 0) > 0 }
    })
}

function latestFirst(one: LooseDate | undefined, other: LooseDate | undefined): number {
  return one === undefined || other === undefined ? byDate(one, other) : byDate(other, one)
}

import type { Mapping } from '../../model/definition.ts'
import { called, capital, clause, remark, sentence } from '../sentences.ts'
import type { Wording } from '../wording.ts'
import { targetGroups } from './target-groups.ts'

/** So much background fits in the chapter itself; more goes to the annex. */
const fewTrends = 3
const fewEvents = 5

/** Why this ecosystem: the problem, whom it is for, the vision, and why now. */
export function why(wording: Wording) {
  const { problem, vision, trends, history } = wording.ecosystem
  return {
    problem: problem === undefined ? null : problemView(problem, wording),
    vision: vision === undefined ? null : visionView(vision),
    targetGroups: targetGroups(wording),
    trends: trends.map((trend) => ({
      name: called(trend),
      impact: sentence(trend.impact),
      response: sentence(trend.response),
      remark: remark(trend),
    })),
    allTrends: trends.length <= fewTrends,
    history: history.map((item) => ({
      date: wording.date(item.date),
      event: sentence(item.event),
      remark: remark(item),
    })),
    allHistory: history.length <= fewEvents,
  }
}

/** Whether there is more background than the chapter shows. */
export function hasBackground({ ecosystem: { problem, trends, history } }: Wording): boolean {
  const { perspectives = [], system_failures: system = [], transformation_failures: wider = [] } = problem ?? {}
  return (
    perspectives.length + system.length + wider.length > 0 || trends.length > fewTrends || history.length > fewEvents
  )
}

function problemView(problem: Mapping<'problem'>, wording: Wording) {
  const failures = [...(problem.system_failures ?? []), ...(problem.transformation_failures ?? [])].map(
    ({ kind, what, response }) => ({
      kind: kind ? capital(wording.words.failures[kind]) : null,
      what: sentence(what),
      response: sentence(response),
    }),
  )
  return {
    statement: sentence(problem.statement),
    essence: sentence(problem.essence),
    challenge: sentence(problem.societal_challenge),
    together: sentence(problem.why_together),
    remark: remark(problem),
    priorities: (problem.priorities ?? []).map(sentence),
    perspectives: (problem.perspectives ?? []).map(({ what, by }) => ({
      what: sentence(what),
      by: by === undefined ? null : capital(clause(by) ?? ''),
    })),
    failures,
    failureKinds: [...new Set(failures.flatMap(({ kind }) => kind?.toLowerCase() ?? []))].join(', ') || null,
  }
}

function visionView(vision: Mapping<'vision'>) {
  return {
    statement: sentence(vision.statement),
    why: sentence(vision.why),
    meaning: sentence(vision.meaning),
    purpose: sentence(vision.higher_purpose),
    ambition: sentence(vision.ambition),
    urgency: sentence(vision.urgency),
    remark: remark(vision),
  }
}

import type { Item, Mapping } from '../../model/definition.ts'
import { members } from './parties.ts'
import { called, capital, clause, sentence, sentences } from './sentences.ts'
import type { Wording } from './wording.ts'

/** Why this ecosystem: the problem, whom it is for, the vision, and why now. */
export function why(wording: Wording) {
  const { problem, vision, target_groups, trends, history } = wording.ecosystem
  return {
    problem: problem === undefined ? null : problemView(problem, wording),
    vision: vision === undefined ? null : visionView(vision, wording),
    targetGroups: target_groups.map((group) => targetGroupView(group, wording)),
    trends: trends.map((trend) => ({
      name: called(trend),
      impact: sentence(trend.impact),
      response: sentence(trend.response),
    })),
    history: history.map(({ date, event }) => ({ date: wording.date(date), event: sentence(event) })),
  }
}

/** Who supports a text. */
export function support(
  endorsements: readonly { readonly partner: string }[] | undefined,
  wording: Wording,
): string | null {
  return members(
    endorsements?.map(({ partner }) => partner),
    wording,
  )
}

function problemView(problem: Mapping<'problem'>, wording: Wording) {
  const failures = [
    ...(problem.system_failures ?? []).map((failure) => ({ ...failure, section: 'system_failures' })),
    ...(problem.transformation_failures ?? []).map((failure) => ({ ...failure, section: 'transformation_failures' })),
  ]
  return {
    statement: sentence(problem.statement),
    essence: sentence(problem.essence),
    challenge: sentence(problem.societal_challenge),
    together: sentence(problem.why_together),
    priorities: (problem.priorities ?? []).map(sentence),
    perspectives: (problem.perspectives ?? []).map(({ what, by }) => ({
      what: sentence(what),
      by: by === undefined ? null : capital(clause(by) ?? ''),
    })),
    failures: failures.map(({ section, kind, what, response }) => ({
      kind: kind === undefined ? null : capital(wording.label(['problem', section, 'kind'], kind) ?? kind),
      what: sentence(what),
      response: sentence(response),
    })),
    support: support(problem.agreed_by, wording),
  }
}

function visionView(vision: Mapping<'vision'>, wording: Wording) {
  return {
    statement: sentence(vision.statement),
    why: sentence(vision.why),
    meaning: sentence(vision.meaning),
    purpose: sentence(vision.higher_purpose),
    ambition: sentence(vision.ambition),
    urgency: sentence(vision.urgency),
    support: support(vision.endorsed_by, wording),
  }
}

function targetGroupView(group: Item<'target_groups'>, wording: Wording) {
  const { words, count, date, label, number } = wording
  const barriers = (group.barriers ?? []).map(
    ({ what, kind }) => `${clause(what)} (${label(['target_groups', 'barriers', 'kind'], kind)})`,
  )
  const by = date(group.by)
  return {
    name: called(group),
    size: number(group.size),
    profile: sentence(group.profile),
    pains: sentences((group.pains ?? []).map(({ what }) => what)),
    gains: sentences((group.gains ?? []).map(({ what }) => what)),
    drivers: sentences(group.drivers ?? []),
    barriers: sentences(barriers),
    target:
      group.goal_new === undefined
        ? null
        : `${count(group.goal_new, 'newcomer')}${by === null ? '' : `, ${words.by(by)}`}`,
  }
}

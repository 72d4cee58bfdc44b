import { firstDay, lastDay } from '../../facts/dates.ts'
import { find } from '../../graph/ecosystem.ts'
import type { Goal } from '../../model/definition.ts'
import { totals } from './budget.ts'
import { askedDecisions } from './decisions.ts'
import { indicatorText, mainGoals } from './goals.ts'
import { candidates, participants } from './parties.ts'
import { called, clause, sentence } from './sentences.ts'
import { helixCounts } from './who.ts'
import type { Wording } from './wording.ts'

/** What a chair reads in a minute. */
export function inShort(wording: Wording) {
  const { ecosystem, count, some } = wording
  const partners = participants(wording)
  const wanted = candidates(wording).length
  return {
    ...identity(wording),
    targetGroups:
      ecosystem.target_groups.length === 0
        ? null
        : {
            count: count(ecosystem.target_groups.length, 'targetGroup'),
            names: some(ecosystem.target_groups.map(called), 4),
          },
    partners:
      partners.length === 0
        ? null
        : { count: count(partners.length, 'partner'), helices: helixCounts(partners, wording) },
    candidates: wanted === 0 ? null : count(wanted, 'party'),
    goals: goalsInShort(wording),
    money: totals(wording),
    decisions: decisionsInShort(wording),
    first: firstSteps(wording),
  }
}

function identity({ ecosystem, asOf, words, label, when }: Wording) {
  const facts = ecosystem.ecosystem
  const kind =
    label(['ecosystem', 'open_system'], facts?.open_system) ??
    label(['ecosystem', 'type'], facts?.type) ??
    label(['ecosystem', 'form'], facts?.form)
  return {
    summary: sentence(facts?.summary),
    kind: kind === null ? null : words.a(kind),
    region: clause(facts?.region),
    start: when(facts?.start),
    startsLater: facts?.start !== undefined && firstDay(facts.start) > asOf,
    end: when(facts?.end),
    ended: facts?.end !== undefined && lastDay(facts.end) < asOf,
    phase: label(['ecosystem', 'phase'], facts?.phase),
  }
}

/** The three most important goals in a sentence each. */
function goalsInShort(wording: Wording) {
  const main = mainGoals(wording)
  const shown = [...main].sort((a, b) => rank(a) - rank(b)).slice(0, 3)
  if (shown.length === 0) return null
  return {
    count: wording.count(wording.ecosystem.goals.length, 'goal'),
    most: wording.ecosystem.goals.length > shown.length,
    /** Whether someone said that these matter most. */
    ranked: shown.every(({ level, priority }) => (level ?? priority) !== undefined),
    shown: shown.map((goal) => goalInShort(goal, wording)),
  }
}

function goalInShort(goal: Goal, wording: Wording) {
  const indicator = find(wording.ecosystem, 'indicators', goal.indicators?.[0])
  return {
    title: called(goal),
    by: wording.date(goal.deadline),
    indicator: indicator === undefined ? null : indicatorText({ ...indicator, measurements: [] }, goal, wording),
  }
}

function rank({ priority }: Goal): number {
  return priority === undefined ? 3 : ['high', 'medium', 'low'].indexOf(priority)
}

function decisionsInShort(wording: Wording) {
  const asked = askedDecisions(wording)
  if (asked.length === 0) return null
  return {
    count: wording.count(asked.length, 'decision'),
    topics: wording.some(
      asked.map((decision) => {
        const date = wording.date(decision.needed_by)
        return `${called(decision)}${date === null ? '' : ` (${wording.words.by(date)})`}`
      }),
      4,
    ),
  }
}

/** Which of the four things that everything else rests on are still missing; null when none is. */
function firstSteps({ ecosystem }: Wording) {
  const steps = {
    problem: ecosystem.problem === undefined,
    targetGroups: ecosystem.target_groups.length === 0,
    partners: ecosystem.partners.length === 0,
    goals: ecosystem.goals.length === 0,
  }
  return Object.values(steps).some(Boolean) ? steps : null
}

import { firstDay, lastDay } from '../../facts/dates.ts'
import type { Goal } from '../../model/definition.ts'
import { called, clause, remark, sentence } from '../sentences.ts'
import type { Wording } from '../wording.ts'
import { totals } from './budget.ts'
import { askedDecisions } from './decisions.ts'
import { mainGoals } from './goals.ts'
import { candidates } from './parties.ts'
import { aboutSize } from './target-groups.ts'
import { partnerRemark, partnerSentence } from './who.ts'

/** More main goals than this and only the first few are named. */
const mostGoals = 5
const fewGoals = 3

/** What a chair reads in a minute. */
export function inShort(wording: Wording) {
  const wanted = candidates(wording).length
  return {
    ...identity(wording),
    targetGroups: wording.ecosystem.target_groups.map((group) => ({
      name: called(group),
      size: aboutSize(group, wording),
    })),
    partners: partnerSentence(wording),
    partnerRemark: partnerRemark(wording),
    candidates: wanted === 0 ? null : wording.spoken(wanted, 'party'),
    goals: goalsInShort(wording),
    money: totals(wording),
    unread: wording.unread(),
    decisions: askedDecisions(wording).map((decision) => ({
      topic: called(decision),
      needed: wording.date(decision.needed_by),
    })),
    first: firstSteps(wording),
  }
}

function identity(wording: Wording) {
  const { ecosystem, asOf, words, label, when } = wording
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
    phase: facts?.phase === undefined ? null : words.phases[facts.phase],
    remark: facts === undefined || partnerRemark(wording) !== null ? null : remark(facts),
  }
}

/** All main goals when there are few; else the first ones by priority, and a lead that says which these are. */
function goalsInShort(wording: Wording) {
  const { ecosystem, words, spoken } = wording
  const main = [...mainGoals(wording)].sort((a, b) => rank(a) - rank(b))
  if (main.length === 0) return null
  const shown = main.length <= mostGoals ? main : main.slice(0, fewGoals)
  const all = ecosystem.goals.length
  const remarks = new Set(shown.map(remark))
  const shared = remarks.size === 1 ? ([...remarks][0] ?? null) : null
  const counted = spoken(all, 'goal')
  return {
    lead:
      shown.length === all
        ? words.goalsLead.all(all)
        : shown.length === main.length
          ? words.goalsLead.main(counted, shown.length)
          : words.goalsLead.some(counted),
    shown: shown.map((goal) => ({
      title: called(goal),
      by: wording.date(goal.deadline),
      remark: shared === null ? remark(goal) : null,
    })),
    remark: shared,
  }
}

function rank({ priority }: Goal): number {
  return priority === undefined ? 3 : ['high', 'medium', 'low'].indexOf(priority)
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

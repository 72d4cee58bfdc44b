import type { AgendaGoal } from '../../facts/agenda.ts'
import type { Chart } from '../../facts/bars.ts'
import { isOver } from '../../facts/date-order.ts'
import { lastDay } from '../../facts/dates.ts'
import { measurementDue } from '../../facts/measuring.ts'
import { byDate } from '../../facts/progress.ts'
import { isFinished } from '../../facts/work.ts'
import { find } from '../../graph/ecosystem.ts'
import type { Goal } from '../../model/definition.ts'
import { indicatorName } from '../action-plan/indicator-words.ts'
import { titleOf } from '../action-plan/plan.ts'
import { barView, sectionTitle } from '../action-plan/planning.ts'
import { table } from '../table.ts'
import type { Days } from './days.ts'
import { spanText } from './timing.ts'

/** Room in the picture for the deadlines of so many goals. */
const mostGoals = 15

/** Two years by goal: in a picture the actions that come once, in tables all of them. */
export function goalCalendar(days: Days) {
  const { text, list, date } = days
  const sections = days.goals.filter((goal) => isDated(goal, days))
  const idle = days.goals.filter((goal) => !sections.includes(goal))
  const without = list(idle.map(({ goal }) => days.goalReference(goal)))
  return {
    from: date(days.chart.from.slice(0, 7)),
    to: date(days.chart.to.slice(0, 7)),
    chart: chartView(days),
    sections: sections.map((goal) => sectionView(goal, days)),
    without: without && sections.length > 0 ? text.goals.without(without) : null,
  }
}

function isDated({ goal, actions }: AgendaGoal, days: Days): boolean {
  return actions.some((action) => !isFinished(action)) || goal?.deadline !== undefined || measured(goal, days) !== null
}

function sectionView(agendaGoal: AgendaGoal, days: Days) {
  const { text } = days
  const open = agendaGoal.actions.filter((action) => !isFinished(action))
  return {
    title: days.goalTitle(agendaGoal.goal),
    intro: introText(agendaGoal.goal, days),
    table: table(open, [
      { title: text.columns.action, cell: titleOf },
      { title: text.columns.owner, cell: ({ owner }) => days.partyNow(owner) },
      { title: text.columns.when, cell: (action) => spanText(action, days) },
    ]),
    measured: measured(agendaGoal.goal, days),
  }
}

function introText(goal: Goal | undefined, { text, when, partyNow, missed, asOf }: Days): string | null {
  const [by, leader] = [when(goal?.deadline), partyNow(goal?.owner)]
  if (goal === undefined || by === null) return leader && text.goals.leader(leader)
  const stand = missed.has(goal) ? 'missed' : isOver(goal.deadline, asOf) ? 'was' : 'by'
  return text.goals[stand](by, leader)
}

/** What is measured for a goal, how often and when next; null where nothing has a rhythm or is still to be measured. */
function measured(goal: Goal | undefined, days: Days): string | null {
  const { text, words, every, date, asOf, ecosystem } = days
  const indicators = new Set((goal?.indicators ?? []).flatMap((id) => find(ecosystem, 'indicators', id) ?? []))
  const items = [...indicators].map((indicator) => {
    const due = measurementDue(indicator, asOf)
    if (indicator.every === undefined || (due === undefined && isOver(indicator.by, asOf))) return null
    const next = date(due)
    const name = words.quoted(indicatorName(indicator, days))
    return text.goals.measuredEvery(name, every[indicator.every], next && text.next(next, isOver(due, asOf)))
  })
  const all = days.list(items)
  return all && text.goals.measured(all)
}

function chartView(days: Days) {
  const { text, asOf, date } = days
  const facts = days.chart
  const marks = goalMarks(facts, days)
  const shown = marks.slice(0, mostGoals)
  const bars = new Map(facts.goals.map((section) => [section.goal, section.bars]))
  const sections = days.goals
    .filter(({ goal }) => bars.has(goal) || (goal !== undefined && shown.includes(goal)))
    .map(({ goal }) => ({
      title: sectionTitle(goal, days),
      bars: [...(bars.get(goal) ?? []).map(barView), ...(goal && shown.includes(goal) ? [markView(goal, days)] : [])],
    }))
  if (sections.length === 0) return null
  return {
    asOf,
    tick: '3month',
    today: text.goals.today,
    date: date(asOf),
    sections,
    outside: facts.outside.length === 0 ? null : text.goals.outside(facts.outside.length),
    crowdedOut: facts.crowdedOut.length === 0 ? null : text.goals.crowdedOut(facts.crowdedOut.length),
    goalsLeftOut: marks.length === shown.length ? null : text.goals.goalsLeftOut(marks.length - shown.length),
  }
}

/** The goals whose deadline falls within the chart, the first one first. */
function goalMarks({ from, to }: Chart, { ecosystem }: Days): readonly Goal[] {
  return ecosystem.goals
    .filter(({ deadline }) => deadline !== undefined && lastDay(deadline) >= from && lastDay(deadline) <= to)
    .sort((one, other) => byDate(one.deadline, other.deadline))
}

function markView({ deadline }: Goal, { text }: Days) {
  const day = lastDay(deadline ?? '')
  return { sign: '◆', title: text.goals.deadline, tag: null, start: day, end: day, milestone: true }
}

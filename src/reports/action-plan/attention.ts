import type { EventKind } from '../../facts/calendar-events.ts'
import { yearOf } from '../../facts/dates.ts'
import { overdueGoals } from '../../facts/indicator-trend.ts'
import { leftFundingPerPartner } from '../../facts/left-payers.ts'
import { isFundingUnknown, moneyPerYear, sum, type YearOfMoney } from '../../facts/money.ts'
import { openPoints } from '../../facts/open-points.ts'
import { ownership } from '../../facts/ownership.ts'
import { countedAbove } from '../../facts/payers.ts'
import { isBehindStart, statusOf } from '../../facts/progress.ts'
import { called, clause, quoted } from '../sentences.ts'
import { openRisks } from '../start-note/risks.ts'
import { behindPace, lateMeasurements, pastLimits } from './attention-indicators.ts'
import { about, opening, type Plan } from './plan.ts'

/** So many names in one sentence; the chapters below have them all. */
const most = 3

/** What the steering group should talk about, one sentence each; the late actions are told before. */
export function attention(plan: Plan): readonly string[] {
  return [
    ...overdue(plan),
    ...stuck(plan),
    ...pastLimits(plan),
    ...behindPace(plan),
    ...lateGoals(plan),
    ...moneyTexts(plan),
    ...riskText(plan),
    ...lateMeasurements(plan),
    ...ownersLeft(plan),
    ...gapTexts(plan),
  ].map(opening)
}

/** The first few clauses with a semicolon in between, as they hold commas of their own. */
function firstOf(clauses: readonly string[], { words }: Plan): string {
  const more = clauses.length > most ? [words.more(clauses.length - most)] : []
  return [...clauses.slice(0, most), ...more].join('; ')
}

function overdue(plan: Plan): readonly string[] {
  return [...about(overdueNames('decision', plan), plan.words.attention.decisions, plan), ...lateDeliverables(plan)]
}

export function lateDeliverables(plan: Plan): readonly string[] {
  return about(overdueNames('deliverable', plan), plan.words.attention.deliverables, plan)
}

function overdueNames(wanted: EventKind, { words, calendar }: Plan): readonly string[] {
  return calendar.overdue.filter(({ kind }) => kind === wanted).map(({ what }) => words.quoted(clause(what) ?? ''))
}

function stuck(plan: Plan): readonly string[] {
  const { words, ecosystem, asOf, quote } = plan
  const behind = ecosystem.actions.filter((action) => isBehindStart(action, asOf))
  const paused = ecosystem.actions.filter((action) => statusOf(action) === 'paused')
  const obstacles = new Set(
    plan.waiting.flatMap(({ action, on, obstacle }) => {
      if (obstacle === undefined) return []
      const pair = obstacle === 'circle' && on.id < action.id ? [on, action] : [action, on]
      return [words.attention.obstacle[obstacle](...(pair.map(quote) as [string, string]))]
    }),
  )
  return [
    ...about(behind.map(quote), words.attention.behindStart, plan),
    ...about(paused.map(quote), words.attention.paused, plan),
    ...(obstacles.size === 0 ? [] : [words.attention.obstacles(firstOf([...obstacles], plan))]),
  ]
}

export function lateGoals(plan: Plan): readonly string[] {
  const overdue = overdueGoals(plan.ecosystem, plan.asOf)
  const late = plan.ecosystem.goals.filter((goal) => overdue.has(goal))
  return about(late.map(plan.quote), plan.words.attention.goalMissed, plan)
}

/** Years from now on, up to the last one asked for, whose costs are not covered, or whose funding is not secured. */
export function moneyTexts(plan: Plan, last = Infinity): readonly string[] {
  const { ecosystem, asOf, words, money, list } = plan
  const years = moneyPerYear(ecosystem)
  const coming = years.filter(({ year }) => year >= yearOf(asOf) && year <= last)
  const gaps = (of: (line: YearOfMoney) => number) =>
    list(coming.map((line) => (of(line) > 0 ? words.attention.inYear(money(of(line)) ?? '', line.year) : null)))
  if (isFundingUnknown(years)) {
    const costs = gaps(({ cost }) => cost)
    return costs === null ? [] : [words.attention.noFunding(costs)]
  }
  const shortage = gaps(({ shortage: amount }) => amount)
  const unsecured = gaps(({ funding, secured }) => sum([funding, -secured]))
  return [
    ...(shortage === null ? [] : [words.attention.shortage(shortage)]),
    ...(unsecured === null ? [] : [words.attention.unsecured(unsecured)]),
    ...doubtful(plan, last),
  ]
}

/** What the funding counts on, secured or not, that will probably not come: of who left, and above what was granted. */
function doubtful(plan: Plan, last: number): readonly string[] {
  const { ecosystem, asOf, words, money, party, list } = plan
  const left = leftFundingPerPartner(ecosystem, asOf).flatMap(({ partner, years }) => {
    const near = years.filter(({ year }) => year <= last)
    const amounts = list(near.map(({ year, amount }) => words.attention.inYear(money(amount) ?? '', year)))
    return amounts === null ? [] : [words.detail(party(partner.id) ?? partner.id, amounts)]
  })
  const above = [...countedAbove(ecosystem)].map(([subsidy, { more, limit, isSettled }]) => {
    const told = isSettled ? words.attention.aboveSettled : words.attention.aboveGranted
    return told(quoted(called(subsidy)), money(more) ?? '', money(limit) ?? '')
  })
  return [...about(left, words.attention.payersLeft, plan), ...above]
}

function riskText(plan: Plan): readonly string[] {
  const heavy = openRisks(plan).filter(({ likelihood, impact }) => likelihood === 'high' && impact === 'high')
  return about(heavy.map(plan.quote), plan.words.attention.risks, plan)
}

/** The open actions and the goals still to reach of which the owner takes part no more. */
export function ownersLeft(plan: Plan): readonly string[] {
  const { words, quote } = plan
  const { actions, goals } = ownership(plan.ecosystem, plan.asOf)
  return [
    ...about(goals.left.map(quote), words.attention.goalOwnerLeft, plan),
    ...about(actions.left.map(quote), words.attention.actionOwnerLeft, plan),
  ]
}

/** Only what keeps a plan from being a plan; the rest stands under the open points. */
function gapTexts(plan: Plan): readonly string[] {
  const { words, ecosystem, quote } = plan
  const points = openPoints(ecosystem)
  const lacking = (field: 'owner' | 'deadline') => points.actions.find((gap) => gap.field === field)?.items ?? []
  const goals = ecosystem.actions.length === 0 ? [] : (points.goals.find((gap) => gap.field === 'actions')?.items ?? [])
  return [
    ...about(goals.map(quote), words.attention.goalsWithoutActions, plan),
    ...about(lacking('owner').map(quote), words.attention.withoutOwner, plan),
    ...about(lacking('deadline').map(quote), words.attention.withoutDeadline, plan),
  ]
}

import type { Assessment } from '../../assess.ts'
import { chart } from '../../facts/bars.ts'
import { overdueGoals } from '../../facts/indicator-trend.ts'
import { allMonths, type PlannedEvent, planner } from '../../facts/planner.ts'
import { isRecurring } from '../../facts/progress.ts'
import { grouped } from '../../grouping.ts'
import type { Action } from '../../model/definition.ts'
import type { Language } from '../../text.ts'
import { type Plan, plan } from '../action-plan/plan.ts'
import { clause } from '../sentences.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** What every chapter of the calendar builds on: the wording of the action plan, the planner, and its own words. */
export type Days = ReturnType<typeof days>

export function days(assessment: Assessment, language: Language) {
  const { ecosystem, asOf } = assessment
  const base = plan(assessment, language)
  const facts = planner(ecosystem, asOf)
  const months = new Map(facts.recurring.map((one) => [one.action, one.months]))
  const once = base.goals.map((goal) => ({ ...goal, actions: goal.actions.filter((one) => !isRecurring(one)) }))
  return {
    ...base,
    planner: facts,
    /** The actions that come once, over the same two years. */
    chart: chart(once, asOf, { back: 0, ahead: allMonths }),
    missed: overdueGoals(ecosystem, asOf),
    /** The months in which a recurring action falls. */
    monthsOf: (action: Action) => months.get(action) ?? [],
    text: language === 'nl' ? nl : en,
  }
}

/** What an event is called; what was left empty goes by its kind. */
export function eventName({ kind, what }: PlannedEvent, { text }: Days): string {
  return clause(what) ?? text.kinds[kind]
}

/** Names by who does it: `‘Scan’ en ‘Ronde’ (Gemeente Klei); ‘Les’`. */
export function namesByWho(events: readonly PlannedEvent[], days: Days): string | null {
  const { words, list, party } = days
  const parts = [...grouped(events, ({ who }) => who)].map(([who, group]) => {
    const names = list([...new Set(group.map((event) => words.quoted(eventName(event, days))))]) ?? ''
    const name = party(who)
    return name === null ? names : words.detail(names, name)
  })
  return parts.join('; ') || null
}

/** The months of a series by name, each once: `december, maart, juni en september`. */
export function monthNames(months: readonly string[], { list, date }: Pick<Plan, 'list' | 'date'>): string | null {
  const names = months.map((month) => (date(month) ?? '').replace(/ \d+$/, ''))
  return list([...new Set(names)])
}

import { byUrgency } from '../../facts/agenda.ts'
import { isOver } from '../../facts/date-order.ts'
import { grouped } from '../../facts/grouping.ts'
import { direction, latestMeasurement, nextMeasurement } from '../../facts/measuring.ts'
import { isFinished } from '../../facts/work.ts'
import type { Indicator } from '../../model/definition.ts'
import { clause, filled, sentence } from '../start-note/sentences.ts'
import { table } from '../start-note/table.ts'
import { indicatorName } from './goals.ts'
import { capital, type Plan } from './plan.ts'

/** How progress is followed: who measures and when, which limits count, who reports and who acts. */
export function progress(plan: Plan) {
  const { indicators } = plan.ecosystem
  const agreed = { plan: monitoringPlan(plan), reporting: reportingText(plan), acts: actsText(plan) }
  return {
    indicators: measuringTable(plan),
    limits: indicators.flatMap((indicator) => limitText(indicator, plan) ?? []),
    ...agreed,
    complete: agreed.plan.length > 0 && agreed.reporting !== null && agreed.acts !== null,
    ...methods(plan),
  }
}

function measuringTable(plan: Plan) {
  const { words, every, party, date } = plan
  const measured = plan.ecosystem.indicators.filter(
    (indicator) => indicator.measured_by !== undefined || indicator.every !== undefined,
  )
  return table(measured, [
    { title: words.columns.indicator, cell: (indicator) => indicatorName(indicator, plan) },
    { title: words.columns.measuredBy, cell: ({ measured_by: who }) => party(who) },
    {
      title: words.columns.every,
      cell: (indicator) => (indicator.every === undefined ? null : every[indicator.every]),
    },
    { title: words.columns.latest, cell: (indicator) => date(latestMeasurement(indicator, plan.asOf)?.date) },
    { title: words.columns.next, cell: (indicator) => nextText(indicator, plan) },
  ])
}

function nextText(indicator: Indicator, { words, date, asOf }: Plan): string | null {
  const next = nextMeasurement(indicator, asOf)
  const text = date(next)
  return text !== null && isOver(next, asOf) ? words.progress.overdue(text) : text
}

/** The limits of an indicator and what happens past them; null when it has none. */
function limitText(indicator: Indicator, plan: Plan): { name: string; text: string } | null {
  const { words, number } = plan
  const limits = (['under', 'over'] as const).flatMap((limit) => {
    const value = number(indicator.thresholds?.[limit])
    return value === null ? [] : [words.progress[sideOf(limit, indicator)](value)]
  })
  if (limits.length === 0) return null
  const then = sentence(indicator.thresholds?.consequence)
  const text = limits.join(words.progress.or)
  return {
    name: indicatorName(indicator, plan),
    text: then === null ? words.progress.limitOnly(text) : words.progress.limit(text, then),
  }
}

/** On which side of its limit an indicator under-performs or over-performs: less is better for some. */
export function sideOf(limit: 'under' | 'over', indicator: Indicator): 'below' | 'above' {
  return (limit === 'under') === (direction(indicator) === 1) ? 'below' : 'above'
}

function monitoringPlan({ ecosystem, every, party, label }: Plan) {
  return (ecosystem.monitoring?.plan ?? []).map((line) => {
    const parts = [clause(line.method), party(line.who), line.every === undefined ? null : every[line.every]]
    const text = parts.filter((part) => part !== null).join('; ')
    return { name: capital(label(['monitoring', 'plan', 'object'], line.object) ?? ''), text: text || null }
  })
}

function reportingText({ ecosystem, words, every, party }: Plan): string | null {
  const reporting = ecosystem.monitoring?.reporting
  const who = party(reporting?.who)
  if (reporting === undefined || who === null) return null
  const to = sentence(reporting.to)
  const rhythm = reporting.every === undefined ? null : every[reporting.every]
  return [words.progress.reports(who, rhythm), to && words.progress.to(to)].filter((text) => text !== null).join(' ')
}

function actsText({ ecosystem, words, party }: Plan): string | null {
  const acts = ecosystem.monitoring?.acts
  const who = party(acts?.who)
  if (who === null) return null
  const mandate = sentence(acts?.mandate)
  return [words.progress.acts(who), mandate && words.progress.mandate(mandate)]
    .filter((text) => text !== null)
    .join(' ')
}

/** The ways in which the progress of open actions is followed, each once with the actions that use it. */
function methods({ ecosystem, words, list, quote }: Plan) {
  const open = ecosystem.actions.filter((action) => !isFinished(action)).sort(byUrgency)
  const followed = open.filter((action) => filled(action.progress_method) !== null)
  const perMethod = [...grouped(followed, (action) => clause(action.progress_method) ?? '')]
  const none = open.length === 1 ? words.progress.noMethodForOne : words.progress.noMethods(open.length)
  return {
    methodsIntro:
      open.length === 0 ? null : followed.length === 0 ? none : words.progress.methods(followed.length, open.length),
    methods: table(
      perMethod.sort(([, one], [, other]) => other.length - one.length),
      [
        { title: words.columns.method, cell: ([method]) => method },
        { title: words.columns.actionCount, cell: ([, actions]) => list(actions.map(quote)) },
      ],
    ),
  }
}

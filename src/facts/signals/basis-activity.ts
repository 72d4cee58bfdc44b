import type { Path } from '../../diagnostic.ts'
import type { Ecosystem } from '../../graph/ecosystem.ts'
import { daysBetween, firstDay, lastDay } from '../dates.ts'
import type { SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { withGoalsAbove } from '../work.ts'
import { type Forms, form, judged, listed, outOf, some, unknown } from './basis-counting.ts'

/** Whether work has begun, goals were set, and each goal has its work. */
export const basisActivitySignals = {
  'basis-nothing-started': (ecosystem, { asOf }) => {
    const begun = begunPaths(ecosystem, asOf)
    if (begun.length > 0) {
      return judged(
        false,
        begun,
        `${some(begun.length, workForms, 'nl')} ${form(begun.length, areBegun, 'nl')} begonnen.`,
        `${some(begun.length, workForms, 'en')} ${form(begun.length, areBegun, 'en')} begun.`,
      )
    }
    if (!saysWhetherBegun(ecosystem)) return unknown(['actions'], ...noStand)
    const days = daysSinceStart(ecosystem, asOf)
    if (days === undefined) return unknown(['ecosystem'], ...noStart)
    return judged(
      days > 180,
      [['actions']],
      `Nog geen actie of proef is begonnen, ${some(days, dayForms, 'nl')} na de start.`,
      `No action or experiment has begun, ${some(days, dayForms, 'en')} after the start.`,
    )
  },
  'basis-proposition-lingers': (ecosystem, { asOf }) => {
    const goals = ecosystem.goals.length
    const nl = `${some(goals, goalForms, 'nl')} op papier`
    const en = `${some(goals, goalForms, 'en')} on paper`
    if (goals > 0) return judged(false, [['goals']], `${nl}.`, `${en}.`)
    const days = daysSinceStart(ecosystem, asOf)
    if (days === undefined) return unknown(['ecosystem'], ...noStart)
    if (!hasProposition(ecosystem)) {
      return unknown(
        ['value_proposition'],
        'Er staat nog niets over aanbod of doelgroep.',
        'There is nothing yet about offer or target group.',
      )
    }
    return judged(
      days > 120,
      [['goals']],
      `${nl}, ${some(days, dayForms, 'nl')} na de start.`,
      `${en}, ${some(days, dayForms, 'en')} after the start.`,
    )
  },
  'basis-goals-in-action': (ecosystem) => {
    const { goals, actions } = ecosystem
    if (goals.length === 0) return unknown(['goals'], 'Er zijn nog geen doelen.', 'There are no goals yet.')
    if (!actions.some((action) => action.goals?.length)) {
      return unknown(
        ['actions'],
        'Bij geen enkele actie staat aan welk doel zij bijdraagt.',
        'No action says which goal it serves.',
      )
    }
    const served = withGoalsAbove(
      goals,
      actions.filter(({ status }) => status !== 'stopped').flatMap((action) => action.goals ?? []),
    )
    const idle = goals.filter(({ id }) => !served.has(id)).map(called)
    const good = goals.length - idle.length
    const sentence = (language: 'nl' | 'en', not: string) =>
      `${outOf(good, goals.length, goalForms, language)} ${form(good, haveAction, language)}${idle.length === 0 ? '' : `; ${not}: ${listed(idle, language)}`}.`
    return judged(idle.length > 0, [['goals']], sentence('nl', 'zonder'), sentence('en', 'without'))
  },
} as const satisfies Record<string, SignalFact>

const noStart = ['Er staat niet wanneer het ecosysteem begon.', 'It does not say when the ecosystem began.'] as const
const noStand = [
  'Bij geen enkele actie of proef staat of die is begonnen.',
  'No action or experiment says whether it has begun.',
] as const
const workForms: Forms = {
  nl: ['actie of proef', 'acties en proeven'],
  en: ['action or experiment', 'actions and experiments'],
}
const areBegun: Forms = { nl: ['is', 'zijn'], en: ['has', 'have'] }
const dayForms: Forms = { nl: ['dag', 'dagen'], en: ['day', 'days'] }
const goalForms: Forms = { nl: ['doel', 'doelen'], en: ['goal', 'goals'] }
const haveAction: Forms = { nl: ['heeft een actie', 'hebben een actie'], en: ['has an action', 'have an action'] }

function begunPaths(ecosystem: Ecosystem, asOf: string): readonly Path[] {
  const begun = ['active', 'paused', 'done']
  const actions = ecosystem.actions.flatMap(({ status = '', progress = 0 }, at): Path[] =>
    begun.includes(status) || progress > 0 ? [['actions', at]] : [],
  )
  const experiments = ecosystem.experiments.flatMap(({ start }, at): Path[] =>
    start && firstDay(start) <= asOf ? [['experiments', at]] : [],
  )
  return [...actions, ...experiments]
}

function saysWhetherBegun({ actions, experiments }: Ecosystem): boolean {
  return (
    actions.some(({ status, progress }) => status !== undefined || progress !== undefined) ||
    experiments.some(({ start }) => start)
  )
}

function daysSinceStart({ ecosystem }: Ecosystem, asOf: string): number | undefined {
  const start = ecosystem?.start
  return start ? Math.max(0, daysBetween(lastDay(start), asOf)) : undefined
}

function hasProposition({ value_proposition, propositions, target_groups }: Ecosystem): boolean {
  return value_proposition !== undefined || propositions.length + target_groups.length > 0
}

import type { Assessment } from '../../assess.ts'
import { type AgendaGoal, agenda } from '../../facts/agenda.ts'
import { calendar } from '../../facts/calendar.ts'
import { waiting } from '../../facts/waiting.ts'
import { nameOf } from '../../graph/ecosystem.ts'
import { formatCount, formatPercentage } from '../../i18n/format.ts'
import type { Action } from '../../model/definition.ts'
import type { Language } from '../../text.ts'
import { clause, filled } from '../start-note/sentences.ts'
import { wording } from '../start-note/wording.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export type Words = typeof nl
export type Noun = keyof Words['nouns']

/** What every chapter of the action plan builds on: the agenda, and how to word things. */
export type Plan = ReturnType<typeof plan>

export function plan(assessment: Assessment, language: Language) {
  const base = wording(assessment, language)
  const words: Words = language === 'nl' ? nl : en
  const { ecosystem, asOf } = assessment
  const party = (id: string | undefined) =>
    id === undefined ? null : (filled(nameOf(ecosystem, ['partners', 'bodies'], id)) ?? id)
  const goals = agenda(ecosystem)
  return {
    ...base,
    base,
    words,
    every: base.words.every,
    goals,
    calendar: calendar(ecosystem, asOf),
    waiting: waiting(ecosystem, asOf),
    party,
    parties: (ids: readonly string[] = []) => base.list([...new Set(ids)].map(party)),
    percentage: (value: number) => formatPercentage(Math.round(value), language),
    count: (number: number, noun: Noun) =>
      formatCount(number, words.nouns[noun][0] ?? '', words.nouns[noun][1] ?? '', language),
    /** A title as part of a sentence, in quotation marks. */
    quote: (item: { readonly id: string; readonly title: string }) => words.quoted(titleOf(item)),
    goalTitle: (goal: AgendaGoal['goal']) => goalTitle(goal, goals, words),
    /** All hours and money of a load in words; null when there are none. */
    effort: (hours: number, budget: number) =>
      base.list([
        hours === 0 ? null : formatCount(hours, words.nouns.hour[0] ?? '', words.nouns.hour[1] ?? '', language),
        budget === 0 ? null : base.money(budget),
      ]),
  }
}

/** A title as typed, without its full stop; its id where nothing was typed. */
export function titleOf({ id, title }: { readonly id: string; readonly title: string }): string {
  return clause(title) ?? id
}

/** With a capital, as at the start of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `“Zadendag” (Gemeente Klei, uiterlijk 1 mei 2027)`; without brackets when nothing is known. */
export function described(action: Action, plan: Plan, ...details: readonly (string | null)[]): string {
  const known = details.filter((detail) => detail !== null)
  return known.length === 0 ? plan.quote(action) : plan.words.detail(plan.quote(action), known.join(', '))
}

/** The number of a goal is its place in this document. The title loses what a heading may not end with. */
function goalTitle(goal: AgendaGoal['goal'], goals: readonly AgendaGoal[], words: Words): string {
  if (goal === undefined) return words.noGoal
  const number = goals.findIndex((other) => other.goal === goal) + 1
  return words.goal(number, titleOf(goal).replace(/[\s.,;:!#。，；：！]+$/u, '') || goal.id)
}

type Sentence = (names: string, count: number) => string

/** One sentence about things by name; none when there are none. */
export function about(names: readonly string[], text: Sentence, { some }: Plan): readonly string[] {
  return names.length === 0 ? [] : [text(some(names, 3) ?? '', names.length)]
}

import type { Assessment } from '../../assess.ts'
import { type AgendaGoal, agenda } from '../../facts/agenda.ts'
import { calendar } from '../../facts/calendar.ts'
import { deliverables } from '../../facts/deliverables.ts'
import { waiting } from '../../facts/waiting.ts'
import { grouped } from '../../grouping.ts'
import { formatCount, formatList, formatPercentage, formatPrice, formatShare } from '../../i18n/format.ts'
import type { Action, Goal } from '../../model/definition.ts'
import type { Language } from '../../text.ts'
import { capital, clause, filled } from '../sentences.ts'
import { wording } from '../wording.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export type Words = typeof nl
export type Noun = keyof Words['nouns']

/** What every chapter of the action plan builds on: the agenda, and how to word things. */
export type Plan = ReturnType<typeof plan>

export function plan(assessment: Assessment, language: Language) {
  const base = wording(assessment, language)
  const words: Words = language === 'nl' ? nl : en
  const { ecosystem, asOf, audience } = assessment
  const party = (id: string | undefined) => base.name(['partners', 'bodies'], id)
  const partyNow = (id: string | undefined) => base.nameNow(['partners', 'bodies'], id)
  const goals = agenda(ecosystem)
  const isTeams = audience === 'internal'
  const naming = goalNames(goals, isTeams ? words.noGoal : words.noGoalHere, words)
  return {
    ...base,
    base,
    words,
    every: base.words.every,
    goals,
    ...naming,
    /** Other readers may not see all there is: that something is missing cannot be said to them. */
    isTeams,
    calendar: calendar(ecosystem, asOf),
    deliverables: deliverables(ecosystem),
    waiting: waiting(ecosystem, asOf),
    party,
    /** For cells that say who does something now. */
    partyNow,
    partiesNow: (ids: readonly string[] = []) => base.list([...new Set(ids)].map(partyNow)),
    euro: (amount: number) => formatPrice(amount, 'EUR', language),
    percentage: (value: number) => formatPercentage(value, language),
    /** The same of what was computed, in whole per cents. */
    shareText: (value: number) => formatShare(value, language, 0),
    /** A number of things in a sentence: `vijf acties`, `31 acties`. */
    count: (number: number, noun: Noun) => `${words.numeral(number)} ${words.nouns[noun][number === 1 ? 0 : 1]}`,
    /** The first few in words and the rest as a number: `a, b en nog vier`. */
    some: (parts: readonly string[], most: number) =>
      parts.length <= most + 1
        ? formatList(parts, language) || null
        : `${parts.slice(0, most).join(', ')} ${words.more(parts.length - most)}`,
    /** A title as part of a sentence, in quotation marks. */
    quote: (item: { readonly id: string; readonly title: string }) => words.quoted(titleOf(item)),
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

/** `‘Zadendag’ (Gemeente Klei, uiterlijk 1 mei 2027)`; without brackets when nothing is known. */
export function described(action: Action, plan: Plan, ...details: readonly (string | null)[]): string {
  const known = details.filter((detail) => detail !== null)
  return known.length === 0 ? plan.quote(action) : plan.words.detail(plan.quote(action), known.join(', '))
}

/** A title without what a heading may not end with. */
export function headingText(text: string): string {
  return text.replace(/[\s.,;:!#。，；：！]+$/u, '')
}

/**
 * Goals by number, in the order of this document. A goal that nobody wrote out in a sentence may be a programme line or
 * a wish: it has no number and goes by its title.
 */
function goalNames(goals: readonly AgendaGoal[], noGoal: string, words: Words) {
  const all = goals.flatMap(({ goal }) => goal ?? [])
  const numbered = all.filter((goal) => filled(goal.statement) !== null)
  const bare = (goal: Goal) => headingText(titleOf(goal)) || goal.id
  const namesakes = grouped(all, bare)
  const name = (goal: Goal) => {
    const isOnly = namesakes.get(bare(goal))?.length === 1
    return isOnly ? bare(goal) : words.detail(bare(goal), goal.id)
  }
  const numbers = new Map(numbered.map((goal, at) => [goal, at + 1]))
  const numberOf = (goal: Goal) => numbers.get(goal) ?? 0
  return {
    goalTitle: (goal: Goal | undefined) => {
      if (goal === undefined) return noGoal
      return numberOf(goal) === 0 ? name(goal) : words.goal(numberOf(goal), bare(goal))
    },
    /** `doel 2`, or the title of a goal without number. */
    goalReference: (goal: Goal | undefined) => {
      if (goal === undefined) return null
      return numberOf(goal) === 0 ? words.quoted(name(goal)) : words.goalNumber(numberOf(goal))
    },
    unnumbered: all.length - numbered.length,
  }
}

/** With a capital, for the start of a sentence; Dutch `één` keeps the accent on its second letter only. */
export function opening(text: string): string {
  return text.startsWith('één') ? `Eén${text.slice(3)}` : capital(text)
}

type Sentence = (names: string, count: number) => string

/** One sentence about things by name; none when there are none. */
export function about(names: readonly string[], text: Sentence, { some }: Plan): readonly string[] {
  return names.length === 0 ? [] : [opening(text(some(names, 3) ?? '', names.length))]
}

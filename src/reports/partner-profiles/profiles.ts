import type { Assessment } from '../../assess.ts'
import { behind } from '../../facts/behind.ts'
import { chainLinks } from '../../facts/chain.ts'
import { compare, statusOf } from '../../facts/progress.ts'
import { reliance, rolesHeld } from '../../facts/reliance.ts'
import { lookup, tiesOf } from '../../facts/ties.ts'
import { isFinished } from '../../facts/work.ts'
import type { Partner } from '../../model/definition.ts'
import type { Language } from '../../text.ts'
import { headingText, plan } from '../action-plan/plan.ts'
import { called, clauses, remarkCell, short } from '../sentences.ts'
import { closeness } from '../start-note/partner-map.ts'
import { wording } from '../wording.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export type Words = typeof nl

/** Who takes part, who does not yet, and who does no longer. */
export type Group = 'present' | 'candidate' | 'gone'

/** What every part of a profile builds on: the facts, looked up by partner, and how to word things. */
export type Profiles = ReturnType<typeof profiles>

export function profiles(assessment: Assessment, language: Language) {
  const { ecosystem, asOf } = assessment
  const own: Words = language === 'nl' ? nl : en
  const open = ecosystem.actions.filter((action) => !isFinished(action))
  return {
    ...wording(assessment, language),
    own,
    plan: plan(assessment, language),
    ties: tiesOf(ecosystem),
    behind: behind(ecosystem, asOf),
    reliance: reliance(ecosystem, asOf),
    leads: lookup(open, ({ owner }) => [owner]),
    helps: lookup(open, ({ contributors = [] }) => contributors),
    done: lookup(
      ecosystem.actions.filter((action) => statusOf(action) === 'done'),
      ({ owner }) => [owner],
    ),
    roles: lookup(rolesHeld(ecosystem, asOf), ({ holder }) => [holder]),
    goals: lookup(ecosystem.goals, ({ owner }) => [owner]),
    links: lookup(chainLinks(ecosystem, asOf), ({ link }) => link.partners ?? []),
    interests: lookup(ecosystem.shared_interests, ({ held_by: holders = [] }) => holders),
    /** A text with behind it what is known of it, and what qualifies it last. */
    noted: (text: string, item: Parameters<typeof remarkCell>[0], ...known: readonly (string | null)[]) => {
      const details = clauses([...known, remarkCell(item)])
      return details === null ? text : own.detail(text, details)
    },
  }
}

/** A partner as the title of its page; it needs no more than so many letters. */
export function titleOf(partner: Partner, own: Words): string {
  return short(headingText(called(partner)), 120) || partner.id || own.unnamed
}

/** The core first, and by name within each ring. */
export function inOrder(partners: readonly Partner[]): readonly Partner[] {
  return [...partners].sort(
    (one, other) =>
      closeness(one) - closeness(other) || compare(called(one).toLowerCase(), called(other).toLowerCase()),
  )
}

import type { Assessment } from '../../assess.ts'
import { lastDay, monthOf, nextMonth } from '../../facts/dates.ts'
import { audienceRhythms, type CommunicationAudience } from '../../facts/messages.ts'
import type { Language } from '../../text.ts'
import { plan } from '../action-plan/plan.ts'
import { clause } from '../sentences.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export type Words = typeof nl

/** What every chapter of the communication plan builds on. */
export type Base = ReturnType<typeof base>

export function base(assessment: Assessment, language: Language) {
  const own: Words = language === 'nl' ? nl : en
  const { ecosystem, asOf } = assessment
  const until = nextMonth(monthOf(asOf), 3)
  return {
    ...plan(assessment, language),
    own,
    /** The last month of the coming quarter: this month and the three after it. */
    until,
    audiences: ecosystem.communication?.audiences ?? [],
    rhythms: audienceRhythms(ecosystem, asOf, lastDay(until)),
  }
}

export function audienceName({ id, group }: CommunicationAudience): string {
  return clause(group) ?? id
}

/** Names of channels in a cell: `nieuwsbrief, LinkedIn`. */
export function channelNames(channels: readonly string[] = [], { label }: Base): string | null {
  const names = [...new Set(channels)].map((channel) => label(['communication', 'channels'], channel) ?? channel)
  return names.length === 0 ? null : names.join(', ')
}

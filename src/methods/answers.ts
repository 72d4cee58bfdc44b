import type { Path } from '../diagnostic.ts'
import { addDays, firstDay, lastDay } from '../facts/dates.ts'
import { placeholderIn } from '../facts/placeholder.ts'
import { remembered } from '../facts/remembered.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import { formatDate } from '../i18n/format.ts'
import type { Item } from '../model/definition.ts'
import { type Language, lazyText, type Text } from '../text.ts'
import type { TextState } from './own-text.ts'

/** How long an attestation stays good, in days: soft things are asked again every year. */
const reviewPeriod = 365

/** What people said about a checklist item in the section `answers`. */
export interface Said {
  /** `weak`: said, but not by whom, when, or too long ago; `void`: it counts for nothing. `facts` says why. */
  readonly verdict: 'stated' | 'waived' | 'weak' | 'void'
  readonly facts: Text
  readonly path: Path
}

/** The best of what was said about an item; a waiver that does not hold counts for nothing. */
export function saidAbout(question: string, { ecosystem, asOf, text }: Asked): Said | undefined {
  const said = answersTo(ecosystem)
    .get(question)
    ?.map(({ answer, path }) => judge(answer, path, asOf, text))
  return (
    said?.find(({ verdict }) => verdict === 'waived') ?? said?.find(({ verdict }) => verdict === 'stated') ?? said?.[0]
  )
}

interface Given {
  readonly answer: Item<'answers'>
  readonly path: Path
}

/** What was said, by the question that it answers. */
const answersTo = remembered(
  ({ answers }): ReadonlyMap<string, readonly Given[]> =>
    grouped(
      answers.map((answer, index) => ({ answer, path: ['answers', index] })),
      ({ answer }) => answer.question,
    ),
)

/** Whether a waiver no longer holds. */
export function isExpired({ kind, until }: Item<'answers'>, asOf: string): boolean {
  return kind === 'waived' && until !== undefined && lastDay(until) < asOf
}

interface Asked {
  readonly ecosystem: Ecosystem
  readonly asOf: string
  readonly text: (text: unknown) => TextState
}

function judge(answer: Item<'answers'>, path: Path, asOf: string, text: Asked['text']): Said {
  if (answer.kind === 'waived') {
    const fault = waiverFault(answer, asOf)
    return fault === undefined
      ? { verdict: 'waived', facts: lazyText((language) => waived(answer, language)), path }
      : { verdict: 'void', facts: fault, path }
  }
  const nothing = emptiness(answer, asOf, text)
  if (nothing !== undefined) return { verdict: 'void', facts: nothing, path }
  const weak = weakness(answer, asOf)
  if (weak !== undefined) return { verdict: 'weak', facts: weak, path }
  return { verdict: 'stated', facts: lazyText((language) => stated(answer, language)), path }
}

function waiverFault(answer: Item<'answers'>, asOf: string): Text | undefined {
  const { reason, by, until } = answer
  if (isExpired(answer, asOf) && until !== undefined)
    return {
      nl: `De vrijstelling is op ${formatDate(until, 'nl')} verlopen.`,
      en: `The waiver ran out on ${formatDate(until, 'en')}.`,
    }
  if (!isSaid(reason)) return { nl: 'De vrijstelling mist een reden.', en: 'The waiver lacks a reason.' }
  return isSaid(by)
    ? undefined
    : { nl: 'De vrijstelling zegt niet wie dit besloot.', en: 'The waiver does not say who decided it.' }
}

/** Why a statement counts for nothing. */
function emptiness(
  { kind, answer, date, evidence }: Item<'answers'>,
  asOf: string,
  text: Asked['text'],
): Text | undefined {
  if (date !== undefined && firstDay(date) > asOf)
    return { nl: 'De datum van de verklaring ligt in de toekomst.', en: 'The statement is dated in the future.' }
  if (kind === 'written' && text(answer) !== 'answered')
    return {
      nl: 'Het antwoord is korter dan acht woorden of nog niet af.',
      en: 'The answer is shorter than eight words or unfinished.',
    }
  return kind === 'written' || isSaid(answer) || isSaid(evidence)
    ? undefined
    : {
        nl: 'De verklaring zegt niet wat, of waaruit het blijkt.',
        en: 'The statement does not say what, or what shows it.',
      }
}

/** Why a statement counts in part only. */
function weakness({ by, date }: Item<'answers'>, asOf: string): Text | undefined {
  if (!isSaid(by) || date === undefined)
    return { nl: 'De verklaring mist wie het zei of wanneer.', en: 'The statement lacks who said it or when.' }
  return lastDay(date) >= addDays(asOf, -reviewPeriod)
    ? undefined
    : {
        nl: `De verklaring is van ${formatDate(date, 'nl')}; vraag het opnieuw.`,
        en: `The statement dates from ${formatDate(date, 'en')}; ask again.`,
      }
}

/** Something was written, and it is more than a placeholder. */
function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && placeholderIn(text) === undefined
}

function waived({ by = '', until, reason = '' }: Item<'answers'>, language: Language): string {
  const term = until === undefined ? '' : `, ${language === 'nl' ? 'tot' : 'until'} ${formatDate(until, language)}`
  return `${language === 'nl' ? 'Vrijgesteld door' : 'Waived by'} ${by}${term}: ${ended(reason)}`
}

function stated({ by = '', date = '', answer, evidence = '' }: Item<'answers'>, language: Language): string {
  const when = formatDate(date, language)
  return `${language === 'nl' ? `Verklaard door ${by} op` : `Stated by ${by} on`} ${when}: ${ended(answer ?? evidence)}`
}

function ended(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}

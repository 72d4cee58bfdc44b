import type { Path } from '../diagnostic.ts'
import { addDays, lastDay } from '../facts/dates.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import { formatDate } from '../i18n/format.ts'
import type { Item } from '../model/definition.ts'
import type { Text } from '../text.ts'

/** How long an attestation stays good, in days: soft things are asked again every year. */
const reviewPeriod = 365

/** What people said about a checklist item in the section `answers`. */
export interface Said {
  readonly verdict: 'stated' | 'waived' | 'partial'
  readonly facts: Text
  readonly path: Path
}

/** The best of what was said about an item; a waiver or attestation that has run out counts no longer in full. */
export function saidAbout(question: string, ecosystem: Ecosystem, asOf: string): Said | undefined {
  const said = ecosystem.answers.flatMap((answer, index) =>
    answer.question === question ? [judge(answer, ['answers', index], asOf)] : [],
  )
  return said.find(({ verdict }) => verdict === 'waived') ?? said.find(({ verdict }) => verdict === 'stated') ?? said[0]
}

/** Whether a waiver no longer holds. */
export function isExpired({ kind, until }: Item<'answers'>, asOf: string): boolean {
  return kind === 'waived' && until !== undefined && lastDay(until) < asOf
}

function judge(answer: Item<'answers'>, path: Path, asOf: string): Said {
  return answer.kind === 'waived' ? waiver(answer, path, asOf) : statement(answer, path, asOf)
}

function waiver(answer: Item<'answers'>, path: Path, asOf: string): Said {
  const { reason, by, until } = answer
  const holds = reason !== undefined && by !== undefined && !isExpired(answer, asOf)
  const term = (language: 'nl' | 'en') =>
    until === undefined
      ? ''
      : language === 'nl'
        ? `, tot ${formatDate(until, 'nl')}`
        : `, until ${formatDate(until, 'en')}`
  return {
    verdict: holds ? 'waived' : 'partial',
    facts: holds
      ? { nl: `Vrijgesteld door ${by}${term('nl')}: ${reason}`, en: `Waived by ${by}${term('en')}: ${reason}` }
      : {
          nl: 'De vrijstelling geldt niet (meer): zij mist een reden of een naam, of is verlopen.',
          en: 'The waiver does not hold: it lacks a reason or a name, or has run out.',
        },
    path,
  }
}

function statement({ answer, by, date, evidence }: Item<'answers'>, path: Path, asOf: string): Said {
  const isStale = date !== undefined && lastDay(date) < addDays(asOf, -reviewPeriod)
  const holds = by !== undefined && date !== undefined && (answer !== undefined || evidence !== undefined) && !isStale
  const said = answer ?? evidence ?? ''
  if (holds) {
    return {
      verdict: 'stated',
      facts: {
        nl: `Verklaard door ${by} op ${formatDate(date, 'nl')}: ${said}`,
        en: `Stated by ${by} on ${formatDate(date, 'en')}: ${said}`,
      },
      path,
    }
  }
  return {
    verdict: 'partial',
    facts: isStale
      ? {
          nl: `De verklaring is van ${formatDate(date, 'nl')}; vraag het opnieuw.`,
          en: `The statement dates from ${formatDate(date, 'en')}; ask again.`,
        }
      : {
          nl: 'De verklaring mist wie het zei, wanneer, of waaruit het blijkt.',
          en: 'The statement lacks who said it, when, or what shows it.',
        },
    path,
  }
}

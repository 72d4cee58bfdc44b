import { firstDay, type LooseDate, lastDay } from '../../facts/dates.ts'
import type { Partner } from '../../model/definition.ts'
import { clause } from './sentences.ts'
import type { Wording } from './wording.ts'

type Contribution = Exclude<NonNullable<Partner['brings']>[number], string>

/** What a partner brings now or later, with what it is worth: `Twee adviseurs (€ 24.000 per jaar)`. */
export function brought({ brings = [] }: Partner, wording: Wording): readonly (string | null)[] {
  return brings
    .filter((item) => typeof item === 'string' || !isOver(item, wording.asOf))
    .map((item) => {
      const details = typeof item === 'string' ? [] : [moneyPer(item, wording), later(item, wording)]
      const present = details.filter((detail) => detail !== null)
      return present.length === 0 ? whatOf(item) : `${whatOf(item)} (${present.join(', ')})`
    })
}

export function isOver({ to }: Contribution, asOf: string): boolean {
  return to !== undefined && lastDay(to) < asOf
}

/** `€ 24.000 per jaar`. */
export function moneyPer(
  { amount, per }: { readonly amount?: number | undefined; readonly per?: 'year' | 'month' | 'once' | undefined },
  { money, words }: Wording,
): string | null {
  const worth = money(amount)
  return worth === null || per === undefined ? worth : `${worth} ${words.per[per]}`
}

/** A text, or the text of what says more. */
export function whatOf(item: string | { readonly what: string }): string | null {
  return clause(typeof item === 'string' ? item : item.what)
}

function later({ from }: { readonly from?: LooseDate | undefined }, { asOf, words, date }: Wording): string | null {
  return from !== undefined && firstDay(from) > asOf ? words.period(date(from), null) : null
}

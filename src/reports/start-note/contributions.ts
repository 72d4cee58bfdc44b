import { beginOf, broughtBy, type Contribution, endOf } from '../../facts/contributions.ts'
import type { Partner } from '../../model/definition.ts'
import { clause } from '../sentences.ts'
import type { Wording } from '../wording.ts'

/**
 * What a partner brings, with what it is worth and how long: `Twee adviseurs (€ 24.000 per jaar, tot en met 2027)`. What
 * is over is left out; what has yet to begin comes last and says so, and what is only possible says so as well.
 */
export function brought(partner: Partner, wording: Wording): readonly (string | null)[] {
  const { now, later } = broughtBy(partner, wording.asOf)
  return [
    ...now.map((item) => described(item, partner, wording)),
    ...later.map((item) => {
      const text = described(item, partner, wording)
      return text === null ? null : wording.words.later(text)
    }),
  ]
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

/** What is brought where the rest stands in columns: `Zaal (mogelijk)` for what nobody has promised. */
export function statedWhat(item: Contribution, wording: Wording): string | null {
  return withDetails(item, [doubt(item, wording)])
}

function described(item: Contribution, partner: Partner, wording: Wording): string | null {
  const { words, date } = wording
  const [from, until] = [date(beginOf(item, partner, wording.asOf)), date(endOf(item, partner))]
  return withDetails(item, [moneyPer(item, wording), words.period(from, until) || null, doubt(item, wording)])
}

/** That it is only possible: without this word it reads as promised. */
function doubt({ state }: Contribution, { label }: Wording): string | null {
  return state === 'possible' ? label(['partners', 'brings', 'state'], state) : null
}

function withDetails(item: Contribution, parts: readonly (string | null)[]): string | null {
  const details = parts.filter((part) => part !== null)
  return details.length === 0 ? whatOf(item) : `${whatOf(item)} (${details.join(', ')})`
}

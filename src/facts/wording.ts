import { withoutStop } from '../full-stop.ts'
import { type Ecosystem, unnamed } from '../graph/ecosystem.ts'
import { formatDate, formatMoney } from '../i18n/format.ts'
import type { Partner } from '../model/definition.ts'
import type { Language } from '../text.ts'
import { shown } from '../visible.ts'
import type { LooseDate } from './dates.ts'
import { isLeftOpen } from './placeholder.ts'

interface Nameable {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly name?: string | undefined
  readonly what?: string | undefined
}

/**
 * What a person calls an item that is at hand, in a message: its title, name or description, else its id or its place. What
 * `eco init` left to be filled in (`[[nog invullen: …]]`) calls it nothing.
 */
export function called(item: Nameable): string {
  const own = item.title || item.name || item.what
  const name = own && isLeftOpen(own) ? item.id || own : own || item.id
  return name ? shown(withoutStop(name) || name) : numbered(item)
}

/** `actions 4`, as the file says it, for what has no name and no id that can be read. */
function numbered(item: Nameable): string {
  const place = unnamed.get(item)
  return place === undefined ? '?' : `${place.index} ${place.position}`
}

/** An amount in the ecosystem's currency as people write it. */
export function money(ecosystem: Ecosystem, amount: number, language: Language): string {
  return formatMoney(amount, ecosystem.ecosystem?.currency || 'EUR', language)
}

/** `op 1 mei 2026 vertrokken`, `left on 1 May 2026`; without the day where that is not known. */
export function departed({ left }: Partner, language: Language): string {
  const moment = left ? when(left, language) : ''
  return (language === 'nl' ? `${moment} vertrokken` : `left ${moment}`).trim()
}

/** When something happens, with its preposition: `op 1 mei 2026`, `in mei 2026`; English `on 1 May 2026`. */
export function when(date: LooseDate, language: Language): string {
  const day = language === 'nl' ? 'op' : 'on'
  return `${String(date).length === 10 ? day : 'in'} ${formatDate(date, language)}`
}

import type { Path } from '../../diagnostic.ts'
import type { Ecosystem } from '../../graph/ecosystem.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Partner } from '../../model/definition.ts'
import type { Language } from '../../text.ts'
import { takesPart } from '../party.ts'
import type { Signal } from '../signal.ts'

/** A word for one and for more, in each language: `partner`, `partners`; `heeft`, `hebben`. */
export type Forms = Readonly<Record<Language, readonly [one: string, many: string]>>

export const partnerForms: Forms = { nl: ['partner', 'partners'], en: ['partner', 'partners'] }

export interface Participant {
  readonly partner: Partner
  readonly path: Path
}

/** The partners that take part on this day: not left, not inactive, and they said yes. */
export function participants(ecosystem: Ecosystem, asOf: string): readonly Participant[] {
  return ecosystem.partners
    .map((partner, position) => ({ partner, path: ['partners', position] }))
    .filter(({ partner }) => takesPart(partner, asOf))
}

/** The data do not say; `path` is where they would. */
export function unknown(path: Path, nl: string, en: string): Signal {
  return { state: 'unknown', facts: { nl, en }, paths: [path] }
}

export function judged(isDanger: boolean, paths: readonly Path[], nl: string, en: string): Signal {
  return { state: isDanger ? 'signal' : 'clear', facts: { nl, en }, paths }
}

export function form(count: number, forms: Forms, language: Language): string {
  return forms[language][count === 1 ? 0 : 1]
}

/** `3 partners`, `1 partner`. */
export function some(count: number, forms: Forms, language: Language): string {
  return `${formatNumber(count, language)} ${form(count, forms, language)}`
}

/** `2 van de 6 partners`; English `2 of the 6 partners`. The noun stays plural: it is the total that is counted out of. */
export function outOf(count: number, total: number, forms: Forms, language: Language): string {
  return `${formatNumber(count, language)} ${language === 'nl' ? 'van de' : 'of the'} ${formatNumber(total, language)} ${forms[language][1]}`
}

/** At most five names, then how many more there are. */
export function listed(names: readonly string[], language: Language): string {
  const shown = names.slice(0, 5).join(', ')
  const more = names.length - 5
  if (more <= 0) return shown
  return language === 'nl' ? `${shown} en nog ${more}` : `${shown} and ${more} more`
}

/** The end of a sentence: the names behind a colon, or only the full stop. */
export function naming(names: readonly string[], language: Language): string {
  return names.length === 0 ? '.' : `: ${listed(names, language)}.`
}

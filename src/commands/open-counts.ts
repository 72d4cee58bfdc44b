import type { Assessment } from '../assess.ts'
import { type OpenPlace, openPlaces } from '../facts/open-places.ts'
import { placeholderIn } from '../facts/placeholder.ts'
import { nameOf } from '../graph/ecosystem.ts'
import { formatNumber } from '../i18n/format.ts'
import { sectionNames } from '../i18n/section-names.ts'
import { sectionTitle } from '../model/look-up.ts'
import type { Language } from '../text.ts'
import { shown } from '../visible.ts'

/** How much is still open (`[[nog invullen: …]]`, TODO): in each section, and for each party that it is up to. */
export interface OpenCounts {
  readonly total: number
  readonly sections: readonly { readonly section: string; readonly count: number }[]
  /** `owner` is null for what nobody was named for. */
  readonly owners: readonly { readonly owner: string | null; readonly count: number }[]
}

/** Most first; what is equal by its name, and nobody last. */
export function openCounts({ ecosystem }: Assessment): OpenCounts {
  const places = openPlaces(ecosystem)
  return {
    total: places.length,
    sections: counted(places, ({ path }) => String(path[0])).map(([section, count]) => ({ section, count })),
    owners: counted(places, ({ owner }) => owner ?? null).map(([owner, count]) => ({ owner, count })),
  }
}

/** `14: partners 6, doelen 8` and `Roc De Vaart 3, zonder trekker 11`; undefined when nothing is open. */
export function openTexts(
  assessment: Assessment,
  language: Language,
): { readonly sections: string; readonly owners: string } | undefined {
  const { total, sections, owners } = openCounts(assessment)
  if (total === 0) return undefined
  const number = (value: number) => formatNumber(value, language)
  const parts = sections.map(({ section, count }) => `${titled(section, language)} ${number(count)}`)
  const names = owners.map(({ owner, count }) => `${party(owner, assessment, language)} ${number(count)}`)
  return { sections: `${number(total)}: ${parts.join(', ')}`, owners: names.join(', ') }
}

function counted<K extends string | null>(
  places: readonly OpenPlace[],
  keyOf: (place: OpenPlace) => K,
): readonly (readonly [K, number])[] {
  const counts = new Map<K, number>()
  for (const place of places) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1)
  return [...counts].sort(([a, one], [b, other]) => other - one || (a === null || (b !== null && a > b) ? 1 : -1))
}

function titled(section: string, language: Language): string {
  const title = sectionNames[section]?.[language] ?? sectionTitle(section, language)
  return title.charAt(0).toLowerCase() + title.slice(1)
}

/** By its name, and by its id as long as that name is open itself. */
function party(owner: string | null, { ecosystem }: Assessment, language: Language): string {
  if (owner === null) return { nl: 'zonder trekker', en: 'without an owner' }[language]
  const name = nameOf(ecosystem, ['partners', 'bodies'], owner)
  return name === undefined || placeholderIn(name) !== undefined ? shown(owner) : shown(name)
}

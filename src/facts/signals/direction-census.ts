import type { Path } from '../../diagnostic.ts'
import type { Ecosystem } from '../../graph/ecosystem.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import type { Partner } from '../../model/definition.ts'
import { type Language, lazyText, type Text } from '../../text.ts'
import { takesPart } from '../party.ts'
import { placed } from '../placed.ts'
import type { Signal } from '../signal.ts'
import { called } from '../wording.ts'

/** Words for one and for more of something, in each language. */
export type Words = Readonly<Record<Language, readonly [one: string, many: string]>>

/** Something that falls short: what people call it, and where it stands. */
export interface Named {
  readonly name: string
  readonly path: Path
}

interface Census {
  readonly total: number
  readonly lacking: readonly Named[]
  /** What is counted, with `the only` for one: de enige partner, partners. */
  readonly what: Words
  /** What is said of them when none falls short: has a risk, have a risk. */
  readonly fine: Words
  /** What is said of those that fall short. */
  readonly short: Words
  /** Which percentage may fall short before that is a signal. */
  readonly tolerated?: number
}

/** So many of so many fall short, by name: clear when none does, or no more than is tolerated. */
export function census({ total, lacking, what, fine, short, tolerated = 0 }: Census): Signal {
  const [count, words] = lacking.length === 0 ? [total, fine] : [lacking.length, short]
  const say = (language: Language) =>
    `${share(count, total, what, language)} ${words[language][count === 1 ? 0 : 1]}${namesOf(lacking, language)}.`
  return {
    state: lacking.length * 100 > total * tolerated ? 'signal' : 'clear',
    facts: lazyText(say),
    paths: lacking.map(({ path }) => path),
  }
}

/** The partners taking part, by what some of them lack. */
export function partnersLacking(
  ecosystem: Ecosystem,
  asOf: string,
  lacks: (partner: Partner) => boolean,
  words: Pick<Census, 'fine' | 'short'>,
): Signal {
  const total = ecosystem.partners.filter((partner) => takesPart(partner, asOf)).length
  if (total === 0)
    return unknown(['partners'], { nl: 'Er doen nog geen partners mee.', en: 'No partners take part yet.' })
  const lacking = lackingIn(['partners'], ecosystem.partners, (one) => takesPart(one, asOf) && lacks(one))
  return census({ total, lacking, what: partnerWords, ...words })
}

export const partnerWords: Words = { nl: ['De enige partner', 'partners'], en: ['The only partner', 'partners'] }

/** The items of a list that fall short, with the place where they stand. */
export function lackingIn<T extends Parameters<typeof called>[0]>(
  path: Path,
  items: readonly T[],
  lacks: (item: T, position: number) => boolean,
): readonly Named[] {
  const lacking: Named[] = []
  placed(path, items).forEach(({ item, path: place }, position) => {
    if (lacks(item, position)) lacking.push({ name: called(item), path: place })
  })
  return lacking
}

/** The data do not say. */
export function unknown(path: Path, facts: Text): Signal {
  return { state: 'unknown', facts, paths: [path] }
}

/** `: a, b en c`, and from the sixth on `: a, b, c, d, e en nog 3`; nothing when there is none. */
export function namesOf(items: readonly Pick<Named, 'name'>[], language: Language): string {
  if (items.length === 0) return ''
  const names = items.slice(0, 5).map(({ name }) => name)
  const more = items.length - names.length
  if (more === 0) return `: ${formatList(names, language)}`
  return `: ${names.join(', ')} ${language === 'nl' ? `en nog ${more}` : `and ${more} more`}`
}

function share(count: number, total: number, what: Words, language: Language): string {
  const [one, many] = what[language]
  const [some, whole] = [count, total].map((value) => formatNumber(value, language))
  if (total === 1) return one
  if (count === total && total === 2) return `${language === 'nl' ? 'Beide' : 'Both'} ${many}`
  if (count === total) return `${language === 'nl' ? 'Alle' : 'All'} ${whole} ${many}`
  return `${some} ${language === 'nl' ? 'van de' : 'of the'} ${whole} ${many}`
}

import type { Assessment } from '../../assess.ts'
import type { LooseDate } from '../../facts/dates.ts'
import { money } from '../../facts/wording.ts'
import { type Ecosystem, nameOf } from '../../graph/ecosystem.ts'
import { formatDate, formatList } from '../../i18n/format.ts'
import { type StatusWords, statusWords } from '../../i18n/status-words.ts'
import type { Language } from '../../text.ts'
import { shown } from '../../visible.ts'

/** How the rows of `eco status` word what they tell. */
export interface Telling {
  readonly ecosystem: Ecosystem
  readonly asOf: string
  readonly language: Language
  readonly words: StatusWords
  readonly date: (date: LooseDate) => string
  readonly amount: (amount: number) => string
  /** The name of a partner or body. */
  readonly party: (id: string) => string
  readonly list: (words: readonly string[]) => string
  /** A title between quotes. */
  readonly quote: (text: string) => string
  /** The first few, and how many more there are. */
  readonly some: (names: readonly string[], most: number) => string
}

export function tellingOf({ ecosystem, asOf }: Assessment, language: Language): Telling {
  const words = statusWords[language]
  const list = (names: readonly string[]) => formatList(names, language)
  return {
    ecosystem,
    asOf,
    language,
    words,
    list,
    date: (date) => formatDate(date, language),
    amount: (amount) => money(ecosystem, amount, language),
    party: (id) => shown(nameOf(ecosystem, ['partners', 'bodies'], id)),
    quote: (text) => words.quoted(shown(text)),
    some: (names, most) =>
      list(names.length > most ? [...names.slice(0, most), words.more(names.length - most)] : names),
  }
}

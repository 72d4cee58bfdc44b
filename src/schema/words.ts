import { formatList } from '../i18n/format.ts'
import { sectionNames } from '../i18n/section-names.ts'
import { listNamed } from '../model/look-up.ts'
import type { Language } from '../text.ts'

/** What a schema says around the words of the model, in an editor. */
export interface SchemaWords {
  readonly wrongId: string
  readonly wrongDay: string
  readonly wrongDate: string
  /** By kind of field: how to write it. */
  readonly notation: Readonly<Record<string, string>>
  /** `Id van iets uit Partners of Organen`, from the names of those lists. */
  readonly reference: (lists: readonly string[]) => string
  readonly index: (name: string) => string
  /** What the file is, by the word behind `eco schema`. */
  readonly title: Readonly<Record<'ecosystem' | 'config' | 'checklist', string>>
}

export const schemaWords: Readonly<Record<Language, SchemaWords>> = {
  nl: {
    wrongId: 'Een id bestaat uit kleine letters en cijfers met streepjes ertussen, zoals talent-2027.',
    wrongDay: 'Schrijf jaar-maand-dag, zoals 2026-05-01.',
    wrongDate: 'Schrijf jaar-maand-dag (2026-05-01), of alleen een maand (2026-05) of een jaar (2026).',
    notation: {
      day: 'Een hele datum: 2026-05-01',
      date: 'Een datum: 2026-05-01, of 2026-05 of 2026 als je het preciezer niet weet',
      amount: 'Een bedrag: alleen cijfers, zoals 12500',
      percentage: 'Een percentage: alleen het getal, zoals 60',
      count: 'Een geheel getal vanaf 0',
      number: 'Een getal, met een punt voor de decimalen',
      flag: 'true (ja) of false (nee)',
      either: 'Een zin, of meer velden met de zin bij what',
    },
    reference: (lists) => `Het id van iets uit ${formatList(lists, 'nl').replace(/ en ([^ ].*)$/, ' of $1')}`,
    index: (name) => nameOfIndex(name, 'nl'),
    title: {
      ecosystem: 'Een bestand van een ecosysteem',
      config: 'Instellingen van eco (eco.config.yaml)',
      checklist: 'Een eigen vragenlijst voor eco',
    },
  },
  en: {
    wrongId: 'An id is made of lower-case letters and digits joined by hyphens, such as talent-2027.',
    wrongDay: 'Write year-month-day, such as 2026-05-01.',
    wrongDate: 'Write year-month-day (2026-05-01), or just a month (2026-05) or a year (2026).',
    notation: {
      day: 'A full date: 2026-05-01',
      date: 'A date: 2026-05-01, or 2026-05 or 2026 when you do not know more precisely',
      amount: 'An amount: digits only, such as 12500',
      percentage: 'A percentage: just the number, such as 60',
      count: 'A whole number from 0',
      number: 'A number, with a point before the decimals',
      flag: 'true or false',
      either: 'A sentence, or more fields with the sentence at what',
    },
    reference: (lists) => `The id of something in ${formatList(lists, 'en').replace(/ and ([^ ].*)$/, ' or $1')}`,
    index: (name) => nameOfIndex(name, 'en'),
    title: {
      ecosystem: 'A file of an ecosystem',
      config: 'Settings of eco (eco.config.yaml)',
      checklist: 'A checklist of your own for eco',
    },
  },
}

/** Also of a list within a section: `Organen (bodies)`. */
function nameOfIndex(name: string, language: Language): string {
  const title = sectionNames[name]?.[language] ?? listNamed(name)?.doc[language] ?? name
  return title === name ? name : `${title} (${name})`
}

import type { Path } from '../diagnostic.ts'
import { type Ecosystem, find } from '../graph/ecosystem.ts'
import type { Partner } from '../model/definition.ts'
import type { Text } from '../text.ts'
import { leavesOf } from './leaves.ts'
import { personalDataIn } from './personal-data.ts'
import type { Finding, Rule } from './rule.ts'
import { called } from './wording.ts'

const personalData: Rule = {
  id: 'personal-data',
  severity: 'error',
  check: (ecosystem) =>
    leavesOf(ecosystem, (value) => typeof value === 'string' && personalDataIn(value) !== undefined).flatMap(
      ({ value, path }) => {
        const kind = personalDataIn(String(value))
        return kind === undefined ? [] : { path, ...personalWords(kind) }
      },
    ),
}

/** What to say of personal data in a value or anywhere else in a file. */
export function personalWords(kind: Text): Pick<Finding, 'message'> & { readonly hint: Text } {
  return {
    message: {
      nl: `Hier staat ${kind.nl}; gegevens van personen horen niet in dit bestand.`,
      en: `This holds ${kind.en}; personal data do not belong in this file.`,
    },
    hint: {
      nl: 'Noem de organisatie of de rol; personen horen in contacts.local.yaml, buiten git.',
      en: 'Name the organisation or the role; people belong in contacts.local.yaml, outside git.',
    },
  }
}

const illustrativeFigures: Rule = {
  id: 'illustrative-figures',
  severity: 'warning',
  check: (ecosystem) =>
    ecosystem.ecosystem?.illustrative === true
      ? []
      : inventions(ecosystem).flatMap(({ of, path }) => {
          const partner = find(ecosystem, 'partners', of)
          return partner === undefined || partner.illustrative === true ? [] : [invented(partner, path)]
        }),
}

export const privacyRules = [personalData, illustrativeFigures] as const

/** A made-up figure and the partner that it is about. */
interface Invention {
  readonly of: string | undefined
  readonly path: Path
}

function inventions(ecosystem: Ecosystem): readonly Invention[] {
  const { partners, value_flows, indicators, finance } = ecosystem
  return [
    ...partners.flatMap((partner, position) => [
      ...among(['partners', position, 'brings'], partner.brings, () => [partner.id], 'amount'),
      ...among(['partners', position, 'pulse'], partner.pulse, () => [partner.id], 'score'),
    ]),
    ...among(['value_flows'], value_flows, ({ from, to }) => [from, to], 'amount'),
    ...indicators.flatMap((indicator, position) =>
      among(['indicators', position, 'measurements'], indicator.measurements, () => [indicator.measured_by], 'value'),
    ),
    ...among(['finance', 'funding'], finance?.funding, ({ from }) => [from], 'amount'),
    ...among(['finance', 'de_minimis'], finance?.de_minimis, ({ partner }) => [partner], 'amount'),
  ]
}

interface Markable {
  readonly illustrative?: boolean | undefined
}

function among<T extends Markable>(
  path: Path,
  items: readonly (T | string)[] | undefined,
  about: (item: T) => readonly (string | undefined)[],
  figure: keyof T & string,
): readonly Invention[] {
  return (items ?? []).flatMap((item, position) => {
    if (typeof item === 'string' || item.illustrative !== true || typeof item[figure] !== 'number') return []
    return [...new Set(about(item))].map((of) => ({ of, path: [...path, position, 'illustrative'] }))
  })
}

function invented(partner: Partner, path: Path): Finding {
  return {
    path,
    message: {
      nl: `Dit getal is verzonnen, maar "${called(partner)}" is een bestaande organisatie.`,
      en: `This figure is made up, but "${called(partner)}" is a real organisation.`,
    },
    hint: {
      nl: 'Laat het getal weg, geef een bron (source), of verzin ook de partner (illustrative: true).',
      en: 'Leave the figure out, give a source (source), or make the partner up as well (illustrative: true).',
    },
  }
}

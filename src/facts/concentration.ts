import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped, groupedByEach } from '../grouping.ts'
import type { Partner } from '../model/definition.ts'
import { capabilityCoverage } from './coverage.ts'
import { yearOf } from './dates.ts'
import { sum } from './money.ts'
import { openActions } from './ownership.ts'
import { takesPart } from './party.ts'
import { amountOf, type FundingLine } from './payers.ts'
import { rolesHeld } from './reliance.ts'

/** Of what one partner carries more than half. */
export type Carried = 'funding' | 'secured' | 'roles' | 'actions' | 'capabilities'

export interface Concentration {
  readonly of: Carried
  readonly partner: Partner
  /** How much of it the partner carries, and how much there is: amounts of money, or numbers. */
  readonly part: number
  readonly whole: number
  /** The part of the whole as a percentage. */
  readonly share: number
}

/** Of fewer things than this, more than half says nothing. */
const fewest = 3

/**
 * Partners that take part and carry more than half: of all funding from this year on or of what is secured of it, of the
 * roles held now, of the open actions, or of the capabilities that anyone provides. Nothing where one partner takes part.
 */
export function concentrations(ecosystem: Ecosystem, asOf: string): readonly Concentration[] {
  const partners = new Map(
    ecosystem.partners.filter((one) => one.id !== '' && takesPart(one, asOf)).map((one) => [one.id, one]),
  )
  if (partners.size < 2) return []
  const coming = paidLines(ecosystem).filter(({ year }) => year >= yearOf(asOf))
  const provided = capabilityCoverage(ecosystem, asOf).filter(({ strength }) => strength !== 'none')
  const halves = [
    ...halvesOfMoney('funding', coming),
    ...halvesOfMoney(
      'secured',
      coming.filter(({ secured }) => secured === true),
    ),
    ...halvesOf('roles', rolesHeld(ecosystem, asOf), ({ holder }) => [holder]),
    ...halvesOf('actions', openActions(ecosystem), ({ owner }) => [owner]),
    ...halvesOf('capabilities', provided, ({ providers }) => providers.map(({ id }) => id)),
  ]
  return halves.flatMap(({ party, ...half }) => {
    const partner = partners.get(party)
    return partner === undefined ? [] : [{ ...half, partner, share: (half.part / half.whole) * 100 }]
  })
}

/** Someone who pays more than half of the funding of years that are still to come. */
export interface OnePayer {
  /** A partner or a subsidy, by its id. */
  readonly from: string
  /** In order of year, the part that it pays as a percentage. */
  readonly years: readonly { readonly year: number; readonly share: number }[]
  /** Its first line in the first of those years. */
  readonly line: FundingLine
}

/** The payers by name of more than half of the funding of a year after this one, in the order in which the years come. */
export function onePayers(ecosystem: Ecosystem, asOf: string): readonly OnePayer[] {
  const later = paidLines(ecosystem).filter(({ year }) => year > yearOf(asOf))
  const perYear = [...grouped(later, ({ year }) => year)].sort(([one], [other]) => one - other)
  const found = perYear.flatMap(([year, lines]) =>
    halvesOfMoney('funding', lines).map(({ party, part, whole }) => ({
      from: party,
      year: { year, share: (part / whole) * 100 },
      lines,
    })),
  )
  return [...grouped(found, ({ from }) => from)].flatMap(([from, years]) => {
    const line = years[0]?.lines.find((one) => one.from === from)
    return line === undefined ? [] : [{ from, years: years.map(({ year }) => year), line }]
  })
}

interface Half extends Pick<Concentration, 'of' | 'part' | 'whole'> {
  readonly party: string
}

/** An amount below nought is a mistake, and would make the rest too large a part. */
function paidLines({ finance }: Ecosystem): readonly FundingLine[] {
  return (finance?.funding ?? []).filter(({ amount }) => amount > 0)
}

function halvesOfMoney(of: Carried, lines: readonly FundingLine[]): readonly Half[] {
  const whole = amountOf(lines)
  return [...grouped(lines, ({ from }) => from)].flatMap(([party, own]) => {
    const part = amountOf(own)
    return party !== undefined && sum([part, part]) > whole ? [{ of, party, part, whole }] : []
  })
}

function halvesOf<T>(
  of: Carried,
  items: readonly T[],
  partiesOf: (item: T) => readonly (string | undefined)[],
): readonly Half[] {
  const whole = items.length
  if (whole < fewest) return []
  return [...groupedByEach(items, partiesOf)].flatMap(([party, { length: part }]) =>
    party !== undefined && part * 2 > whole ? [{ of, party, part, whole }] : [],
  )
}

import { type Concentration, concentrations, type OnePayer, onePayers } from '../../facts/concentration.ts'
import { yearOf } from '../../facts/dates.ts'
import { network } from '../../facts/network.ts'
import { grouped } from '../../grouping.ts'
import { formatShare } from '../../i18n/format.ts'
import { called } from '../sentences.ts'
import type { Risks } from './base.ts'

/** So many partners and years in one sentence. */
const most = 4

/** What leans on one party for more than half, and who holds others together, in sentences. */
export function singlePoints(risks: Risks): readonly string[] {
  const { ecosystem, asOf, terms, some } = risks
  const found = concentrations(ecosystem, asOf)
  const heavy = grouped(found, ({ partner }) => partner)
  const payers = new Set(found.flatMap(({ of, partner }) => (of === 'funding' ? [partner.id] : [])))
  const { bridges } = network(ecosystem, asOf)
  const holders = some(bridges.map(called), most)
  return [
    ...[...heavy].map(([partner, all]) => heavyText(called(partner), all, risks)),
    ...onePayers(ecosystem, asOf)
      .filter(({ from }) => !payers.has(from))
      .map((payer) => payerText(payer, risks)),
    ...(holders === null ? [] : [terms.points.bridges(holders, bridges.length === 1)]),
  ]
}

function heavyText(name: string, all: readonly Concentration[], risks: Risks): string {
  const { terms, list } = risks
  return terms.points.heavy(name, list(all.map((one) => carried(one, risks))) ?? '')
}

/** Money as a percentage, other things as so many of so many. */
function carried({ of, part, whole, share }: Concentration, { terms, asOf, inWords, language }: Risks): string {
  const said = terms.points
  const count = said.outOf(inWords(part), inWords(whole))
  switch (of) {
    case 'funding':
    case 'secured':
      return said[of](String(yearOf(asOf)), formatShare(share, language))
    default:
      return said[of](count)
  }
}

function payerText({ from, years }: OnePayer, { terms, name, some, language }: Risks): string {
  const shares = years.map(({ year, share }) => `${year} (${formatShare(share, language)})`)
  return terms.points.payer(name(['partners', 'subsidies'], from) ?? from, some(shares, most) ?? '')
}

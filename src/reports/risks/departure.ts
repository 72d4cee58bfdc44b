import { capabilityCoverage, chainCoverage } from '../../facts/coverage.ts'
import { type Departure, laterFunding } from '../../facts/departure.ts'
import { called, sentence } from '../sentences.ts'
import { table } from '../table.ts'
import type { Risks } from './base.ts'
import { fundingTable, laterYears } from './departure-funding.ts'
import { profile } from './departure-profile.ts'
import { roleNames } from './naming.ts'

/** More partners than this and the chapter shows those with whom most falls. */
const most = 10

/** What falls when a partner leaves: the heaviest in the chapter, each partner in full in the annex. */
export function departure(risks: Risks) {
  const { departures: all, ecosystem, terms, some, inWords } = risks
  const heavy = all.filter(hasLoss)
  const light = all.filter((one) => !hasLoss(one))
  const shown = heavy.length > most ? heavy.slice(0, most - 2) : heavy
  const nothing = some(
    light.map(({ partner }) => called(partner)),
    8,
  )
  return {
    any: heavy.length > 0,
    table: departureTable(shown, risks),
    shown: shown.length === heavy.length ? null : inWords(shown.length),
    nothing: heavy.length === 0 || nothing === null ? null : terms.departure.nothing(nothing, light.length === 1),
    sound: isSound(risks) ? terms.departure.sound : null,
    rules: (ecosystem.governance?.exit_rules ?? []).map(sentence).filter((rule) => rule !== null),
    profiles: heavy.map((one, at) => profile(one, at + 1, risks)),
    funding: fundingTable(risks),
    /** Whether the table has amounts. */
    later: shown.some(({ funding }) => laterFunding(funding).amount > 0),
  }
}

/** Whether everything that is covered at all is covered by more than one partner. */
function isSound({ ecosystem, asOf }: Risks): boolean {
  const covers = [...capabilityCoverage(ecosystem, asOf), ...chainCoverage(ecosystem, asOf)]
  return covers.length > 0 && covers.every(({ strength }) => strength === 'several')
}

/** The three partners at most with whom more falls than with any other. */
export function heaviestDepartures({ departures: all }: Risks): readonly string[] {
  const [next = 0] = all.slice(3).map(({ weight }) => weight)
  return next === 0 ? [] : all.filter(({ weight }) => weight > next).map(({ partner }) => called(partner))
}

function hasLoss({ weight, dependants, chairs, steers, functions, propositions, thinned }: Departure): boolean {
  return weight > 0 || [dependants, chairs, steers, functions, propositions, thinned].some((list) => list.length > 0)
}

function departureTable(shown: readonly Departure[], risks: Risks) {
  const { columns, essential } = risks.terms
  const years = laterYears(risks)
  const amount = (value: number) => (value > 0 ? risks.money(value) : null)
  return table(shown, [
    {
      title: columns.partner,
      cell: ({ partner }) => (partner.essential === true ? essential(called(partner)) : called(partner)),
    },
    { title: columns.leads, cell: (one) => led(one, risks) },
    { title: columns.roles, cell: (one) => roleNames(one, risks) },
    { title: columns.alone, cell: (one) => risks.some(soleNames(one), 3) },
    {
      title: columns.funding(years ?? ''),
      cell: ({ funding }) => (years === null ? null : amount(laterFunding(funding).amount)),
      right: true,
    },
    { title: columns.secured, cell: ({ funding }) => amount(laterFunding(funding).secured), right: true },
    { title: columns.dependants, cell: (one) => dependantNames(one, risks) },
  ])
}

/** `twee doelen en tien open acties`. */
function led({ goals, actions }: Departure, { counted, list }: Risks): string | null {
  return list([
    goals.length === 0 ? null : counted(goals.length, 'goal'),
    actions.length === 0 ? null : counted(actions.length, 'action'),
  ])
}

function soleNames({ capabilities, links }: Departure): readonly string[] {
  return [...capabilities, ...links].map(({ item }) => called(item))
}

function dependantNames({ dependants }: Departure, { name, some }: Risks): string | null {
  return some([...new Set(dependants.map(({ from }) => name(['partners'], from) ?? from))], 3)
}

import type { CapabilityCover, LinkCover } from '../../facts/coverage.ts'
import type { Departure } from '../../facts/departure.ts'
import type { Partner } from '../../model/definition.ts'
import { headingText } from '../action-plan/plan.ts'
import { partnerNames } from '../coverage/covers.ts'
import { called, capital, clauses, quoted } from '../sentences.ts'
import type { Risks } from './base.ts'
import { roleNames, whatOr } from './naming.ts'

/** So many things by name in one line. */
const mostNames = 15

/** Everything that falls with one partner, a line for each kind. */
export function profile(one: Departure, number: number, risks: Risks) {
  const { partner } = one
  return {
    number: String(number),
    partner: headingText(called(partner)) || partner.id,
    goals: risks.quotedNames(one.goals.map(called), mostNames),
    actions: risks.quotedNames(one.actions.map(called), mostNames),
    roles: roleNames(one, risks),
    functions: risks.quotedNames(one.functions.map(whatOr), mostNames),
    alone: clauses([...one.capabilities, ...one.links].map((cover) => soleText(cover, risks))),
    thinned: clauses(one.thinned.map((cover) => thinnedText(cover, partner, risks))),
    propositions: risks.quotedNames(one.propositions.map(called), mostNames),
    dependants: clauses(one.dependants.map((dependant) => dependantText(dependant, risks))),
  }
}

function soleText(cover: CapabilityCover | LinkCover, risks: Risks): string {
  const { departure } = risks.terms
  const names = partnerNames(cover.fallback, risks)
  const what = quoted(called(cover.item))
  return names === null ? departure.noFallback(what) : departure.fallback(what, names)
}

function thinnedText({ item, providers }: CapabilityCover | LinkCover, partner: Partner, { terms }: Risks): string {
  const other = providers.find(({ id }) => id !== partner.id)
  return terms.departure.left(quoted(called(item)), other === undefined ? '…' : called(other))
}

function dependantText(dependant: Departure['dependants'][number], { terms, name, label }: Risks): string {
  const who = capital(name(['partners'], dependant.from) ?? dependant.from)
  const level = label(['dependencies', 'criticality'], dependant.criticality)
  const what = whatOr(dependant)
  return level === null ? terms.departure.dependant(who, what) : terms.departure.dependantLevel(who, what, level)
}

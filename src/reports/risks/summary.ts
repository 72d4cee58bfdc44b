import { capabilityCoverage, chainCoverage, isFragile, restsOnLeavers } from '../../facts/coverage.ts'
import type { Risk } from '../../model/definition.ts'
import { opening } from '../action-plan/plan.ts'
import { isAbsent } from '../coverage/covers.ts'
import { called, filled } from '../sentences.ts'
import { failedAssumptions, withoutPlanB } from './assumptions.ts'
import type { Risks } from './base.ts'
import { heaviestDepartures } from './departure.ts'
import { absentProviders } from './dependencies.ts'
import { singlePoints } from './single-points.ts'
import { undiscussed } from './tensions.ts'

/** How many risks there are and what asks for attention, the most serious first. */
export function summary(risks: Risks) {
  return { counts: countsOf(risks), attention: attention(risks) }
}

function countsOf({ whole, perPartner, ecosystem, terms, counted, inWords, list }: Risks): string | null {
  const total = whole.length + perPartner.length
  const closed = ecosystem.risks.length - total
  if (ecosystem.risks.length === 0) return null
  const { short } = terms
  const countOf = ({ length }: readonly Risk[]) => (total === 1 ? null : inWords(length))
  const parts = list([
    whole.length === 0 ? null : short.whole(countOf(whole)),
    perPartner.length === 0
      ? null
      : short.perPartner(countOf(perPartner), new Set(perPartner.map(({ partner }) => partner)).size === 1),
  ])
  const opened = total === 0 ? null : short.counts(counted(total, 'openRisk'), total !== 1, parts)
  const shut = closed === 0 ? null : opening(short.closed(inWords(closed), closed === 1))
  return [opened, shut].filter((part) => part !== null).join(' ')
}

function attention(risks: Risks): readonly string[] {
  const { ecosystem, asOf, numbered, terms, quotedNames, list } = risks
  const said = terms.short
  const silent = undiscussed(risks)
  const about = (text: (names: string) => string, names: string | null) => (names === null ? [] : [text(names)])
  const those = (which: (risk: Risk) => boolean) => quotedNames(numbered.filter(which).map(called))
  const resting = [...capabilityCoverage(ecosystem, asOf), ...chainCoverage(ecosystem, asOf)]
  const isEnding = (cover: (typeof resting)[number]) => restsOnLeavers(cover, ecosystem, asOf)
  const named = (covers: typeof resting) => quotedNames(covers.map(({ item }) => called(item)))
  return [
    ...about(
      said.severe,
      those(({ likelihood, impact }) => likelihood === 'high' && impact === 'high'),
    ),
    ...about(
      said.noMitigation,
      those(({ mitigation }) => filled(mitigation) === null),
    ),
    ...about(
      said.noWatcher,
      those(({ owner }) => owner === undefined),
    ),
    ...about(
      said.absentWatcher,
      those(({ owner }) => isAbsent(owner, risks)),
    ),
    ...about(said.nobody, named(resting.filter(({ strength }) => strength === 'none'))),
    ...about(
      said.alone,
      named(resting.filter((cover) => cover.strength === 'single' && isFragile(cover) && !isEnding(cover))),
    ),
    ...about(said.leaving, named(resting.filter(isEnding))),
    ...singlePoints(risks),
    ...about(said.absent, quotedNames(absentProviders(risks))),
    ...about(said.departures, list(heaviestDepartures(risks))),
    ...about(said.failed, quotedNames(failedAssumptions(risks))),
    ...about(said.noPlanB, quotedNames(withoutPlanB(risks))),
    ...about((names) => said.undiscussed(names, silent.length === 1), quotedNames(silent)),
  ]
}

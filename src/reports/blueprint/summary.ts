import {
  type CapabilityCover,
  capabilityCoverage,
  chainCoverage,
  isFragile,
  minimumEcosystem,
} from '../../facts/coverage.ts'
import { needsPerGroup } from '../../facts/needs.ts'
import { called, filled, remark, sentence } from '../sentences.ts'
import { silentPartners } from './autonomy.ts'
import type { Blueprint } from './base.ts'
import { linksThat } from './chain.ts'
import { unfilledRoles, unledFunctions } from './leading.ts'
import { unsurePartners } from './minimum.ts'
import { openMoney } from './money.ts'
import { unanswered } from './needs.ts'
import { openDirections } from './offer.ts'
import { openComponents } from './propositions.ts'

type Chapter = keyof Blueprint['terms']['short']['asks']

/** What the ecosystem offers, what one agrees to, how large it is and what is not settled yet. */
export function summary(blueprint: Blueprint, present: Readonly<Record<Chapter, boolean>>) {
  const { ecosystem, terms, list } = blueprint
  const asks = terms.short.asks
  const asked = list((Object.keys(asks) as Chapter[]).filter((key) => present[key]).map((key) => asks[key]))
  const open = openEnds(blueprint)
  const scale = scaleOf(blueprint)
  return {
    statement: sentence(ecosystem.ecosystem?.summary),
    remark: ecosystem.ecosystem === undefined ? null : remark(ecosystem.ecosystem),
    ask: asked === null ? null : terms.short.ask(asked),
    scale: scale === null ? null : terms.short.scale(scale),
    open,
    sound: open.length === 0 && scale !== null ? terms.short.sound : null,
  }
}

function scaleOf({ ecosystem, counted, list }: Blueprint): string | null {
  const needs = needsPerGroup(ecosystem).flatMap((group) => group.needs).length
  const components = ecosystem.propositions.flatMap((one) => one.components ?? []).length
  const sizes = [
    [needs, 'need'],
    [ecosystem.propositions.length, 'proposition'],
    [components, 'component'],
    [ecosystem.capabilities.length, 'capability'],
    [ecosystem.chain.length, 'link'],
    [ecosystem.joint_functions.length, 'function'],
  ] as const
  return list(sizes.filter(([size]) => size > 0).map(([size, noun]) => counted(size, noun)))
}

/** What the data say is missing or weak, the most basic first. */
function openEnds(blueprint: Blueprint): readonly string[] {
  const { ecosystem, asOf, terms, quotedNames, counted, some } = blueprint
  const all = capabilityCoverage(ecosystem, asOf)
  const { capabilities: marked } = minimumEcosystem(ecosystem, asOf)
  const capabilities = marked.length > 0 ? marked : all
  const links = chainCoverage(ecosystem, asOf)
  const silent = silentPartners(blueprint)
  const said = terms.short
  const about = (text: (names: string, one: boolean) => string, names: readonly string[], quote = true) => {
    const all = quote ? quotedNames(names) : some([...new Set(names)], 6)
    return all === null ? [] : [text(all, names.length === 1)]
  }
  const named = (which: (cover: CapabilityCover) => boolean, of = capabilities) =>
    of.filter(which).map(({ item }) => called(item))
  return [
    ...about(said.directions, openDirections(blueprint)),
    ...about(said.needs, unanswered(blueprint)),
    ...about(said.components, openComponents(blueprint)),
    ...about(said.unsure, unsurePartners(blueprint), false),
    ...about(
      said.uncovered,
      named(({ strength }) => strength === 'none', all),
    ),
    ...about(
      said.fragile,
      named((cover) => cover.strength === 'single' && isFragile(cover)),
    ),
    ...about(
      said.gaps,
      named(({ item, strength }) => strength !== 'none' && filled(item.gap) !== null),
    ),
    ...about(said.linksEmpty, linksThat(links, 'none')),
    ...about(said.linksAlone, linksThat(links, 'single')),
    ...about(said.roles, unfilledRoles(blueprint), false),
    ...about(said.functions, unledFunctions(blueprint)),
    ...(silent === 0 ? [] : [said.autonomy(counted(silent, 'partner'), silent === 1)]),
    ...openMoney(blueprint),
  ]
}

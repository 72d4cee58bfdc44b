import type { Path } from '../../diagnostic.ts'
import type { Ecosystem } from '../../graph/ecosystem.ts'
import { grouped } from '../../grouping.ts'
import type { Item, Partner } from '../../model/definition.ts'
import { capabilityCoverage, isFragile } from '../coverage.ts'
import type { SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { type Forms, form, judged, listed, naming, outOf, participants, unknown } from './basis-counting.ts'

/** What runs between the parties. */
export const basisRelationSignals = {
  'basis-competing-pairs': (ecosystem, { asOf }) => {
    const pairs = pairsOf(ecosystem, asOf).filter(({ links }) => links.some(({ relation }) => relation.kind))
    if (pairs.length === 0) return unknown(['relations'], ...noRelations)
    const rivals = pairs.filter(({ links }) => links.some(({ relation }) => relation.kind === 'competition'))
    const names = rivals.map(({ one, other }) => `${called(one)} – ${called(other)}`)
    const sentence = (language: 'nl' | 'en') =>
      `${outOf(rivals.length, pairs.length, pairForms, language)} ${form(rivals.length, compete, language)}${naming(names, language)}`
    const paths = rivals.flatMap(({ links }) => links.map(({ path }) => path))
    return judged(rivals.length > pairs.length * 0.2, paths, sentence('nl'), sentence('en'))
  },
  'basis-cross-sector-relations': (ecosystem, { asOf }) => {
    const pairs = pairsOf(ecosystem, asOf).filter(({ one, other }) => one.sector && other.sector)
    if (pairs.length === 0) {
      return unknown(
        ['relations'],
        'Er staat geen relatie tussen twee partners waarvan de sector bekend is.',
        'There is no relation between two partners whose sector is known.',
      )
    }
    const crossing = pairs.filter(({ one, other }) => sectorOf(one) !== sectorOf(other))
    const sentence = (language: 'nl' | 'en', verb: Forms) =>
      `${outOf(crossing.length, pairs.length, pairForms, language)} ${form(crossing.length, verb, language)}.`
    const verb: Forms = {
      nl: ['verbindt twee sectoren', 'verbinden twee sectoren'],
      en: ['connects two sectors', 'connect two sectors'],
    }
    return judged(crossing.length < 3, [['relations']], sentence('nl', verb), sentence('en', verb))
  },
  'basis-flow-to-target-group': (ecosystem) => {
    const groups = ecosystem.target_groups
    if (groups.length === 0)
      return unknown(['target_groups'], 'Er zijn geen doelgroepen.', 'There are no target groups.')
    if (ecosystem.value_flows.length === 0) {
      return unknown(['value_flows'], 'Er zijn geen waardestromen.', 'There are no value flows.')
    }
    const reached = new Set(ecosystem.value_flows.map(({ to }) => to))
    const without = groups.filter(({ id }) => !reached.has(id)).map(called)
    const good = groups.length - without.length
    const sentence = (language: 'nl' | 'en', notYet: string) =>
      `${outOf(good, groups.length, groupForms, language)} ${form(good, receive, language)}${without.length === 0 ? '' : `; ${notYet}: ${listed(without, language)}`}.`
    return judged(good === 0, [['value_flows']], sentence('nl', 'niet'), sentence('en', 'not'))
  },
  'basis-single-provider': (ecosystem, { asOf }) => {
    const provided = capabilityCoverage(ecosystem, asOf)
      .map((cover, position) => ({ cover, path: ['capabilities', position, 'fallback'] as Path }))
      .filter(({ cover }) => cover.item.provided_by?.length)
    if (provided.length === 0) {
      return unknown(['capabilities'], 'Er staat niet wie wat levert.', 'It does not say who provides what.')
    }
    const alone = provided.filter(({ cover }) => isFragile(cover))
    const names = alone.map(({ cover }) => called(cover.item))
    const sentence = (language: 'nl' | 'en') =>
      `${outOf(alone.length, provided.length, capabilityForms, language)} ${form(alone.length, lean, language)}${naming(names, language)}`
    return judged(
      alone.length > 0,
      alone.map(({ path }) => path),
      sentence('nl'),
      sentence('en'),
    )
  },
} as const satisfies Record<string, SignalFact>

const noRelations = [
  'Er staan geen relaties tussen partners met hun soort (kind).',
  'There are no relations between partners with their kind.',
] as const
const pairForms: Forms = { nl: ['partnerpaar', 'partnerparen'], en: ['pair of partners', 'pairs of partners'] }
const compete: Forms = { nl: ['concurreert', 'concurreren'], en: ['competes', 'compete'] }
const groupForms: Forms = { nl: ['doelgroep', 'doelgroepen'], en: ['target group', 'target groups'] }
const receive: Forms = {
  nl: ['ontvangt een waardestroom', 'ontvangen een waardestroom'],
  en: ['receives a value flow', 'receive a value flow'],
}
const capabilityForms: Forms = { nl: ['bekwaamheid', 'bekwaamheden'], en: ['capability', 'capabilities'] }
const lean: Forms = {
  nl: ['heeft hooguit één leverancier en geen vervanger', 'hebben hooguit één leverancier en geen vervanger'],
  en: ['has at most one provider and no stand-in', 'have at most one provider and no stand-in'],
}

interface Pair {
  readonly one: Partner
  readonly other: Partner
  readonly links: readonly { readonly relation: Item<'relations'>; readonly path: Path }[]
}

/** The pairs of partners taking part that have a relation now, each once, with all their relations. */
function pairsOf(ecosystem: Ecosystem, asOf: string): readonly Pair[] {
  const present = new Map(participants(ecosystem, asOf).map(({ partner }) => [partner.id, partner]))
  const links = ecosystem.relations.flatMap((relation, position) => {
    const [one, other] = [present.get(relation.from), present.get(relation.to)]
    if (one === undefined || other === undefined || one === other || relation.state === 'desired') return []
    return [{ one, other, relation, path: ['relations', position] }]
  })
  const perPair = grouped(links, ({ one, other }) => [one.id, other.id].sort().join(' '))
  return [...perPair.values()].flatMap((all) => (all[0] === undefined ? [] : [{ ...all[0], links: all }]))
}

function sectorOf({ sector = '' }: Partner): string {
  return sector.trim().toLowerCase()
}

import { called, clauses, sentence } from '../sentences.ts'
import type { Wording } from '../wording.ts'
import { brought } from './contributions.ts'
import { byHelix, candidates, participants } from './parties.ts'

/** Who is not there yet: parties, partners in view, and what nobody provides. */
export function missing(wording: Wording) {
  const { ecosystem, names } = wording
  const present = new Set(participants(wording).map(({ id }) => id))
  const unprovided = (providers: readonly string[] = []) => !providers.some((id) => present.has(id))
  const worlds = missingWorlds(wording)
  const view = {
    parties: ecosystem.stakeholders.flatMap(({ missing: gap, ...party }) =>
      gap === undefined ? [] : [{ name: called(party), why: sentence(gap.why), next: sentence(gap.next_step) }],
    ),
    candidates: candidates(wording).map((partner) => ({
      name: called(partner),
      status: wording.label(['partners', 'status'], partner.status),
      reason: sentence(partner.reason_to_join),
      brings: clauses(brought(partner, wording)),
    })),
    capabilities: ecosystem.capabilities
      .filter(({ provided_by }) => unprovided(provided_by))
      .map((capability) => ({
        name: called(capability),
        needed: names(['goals', 'propositions'], capability.required_for),
        gap: sentence(capability.gap),
        thoughtOf: names(['partners'], capability.provided_by),
        fallback: names(['partners'], capability.fallback),
      })),
    chain: ecosystem.chain
      .filter(({ partners }) => unprovided(partners))
      .map((link) => ({
        name: called(link),
        description: sentence(link.description),
        thoughtOf: names(['partners'], link.partners),
      })),
    worlds: clauses(worlds),
  }
  return {
    ...view,
    oneWorld: worlds.length === 1,
    any: Object.values(view).some((found) => found !== null && found.length > 0),
  }
}

/** The worlds of the triple helix without a partner; none while there are no partners at all. */
export function missingWorlds(wording: Wording): readonly string[] {
  const present = byHelix(participants(wording)).map(({ helix }) => helix)
  if (present.length === 0) return []
  const absent = (['company', 'knowledge', 'government'] as const).filter((helix) => !present.includes(helix))
  return absent.map((helix) => wording.words.worlds[helix])
}

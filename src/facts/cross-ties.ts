import type { Partner } from '../model/definition.ts'
import type { PartnerTies } from './partner-ties.ts'

/** A world that partners come from. */
export type World = NonNullable<Partner['helix']>

/** In the order in which documents show them. */
export const worlds = [
  'company',
  'knowledge',
  'government',
  'society',
  'intermediary',
] as const satisfies readonly World[]

/** How the worlds that partners come from are tied. */
export interface CrossTies {
  /** Ties between two partners of which the world is known, and how many of them run between different worlds. */
  readonly known: number
  readonly crossing: number
  /** The worlds from which a partner takes part, two by two, between which there is no tie at all. */
  readonly untied: readonly (readonly [World, World])[]
}

export function crossTies({ partners, ties }: PartnerTies): CrossTies {
  const worldOf = new Map(partners.map(({ id, helix }) => [id, helix]))
  const sides = ties.flatMap(({ between: [one, other] }): (readonly [World, World])[] => {
    const [from, to] = [worldOf.get(one), worldOf.get(other)]
    return from === undefined || to === undefined ? [] : [[from, to]]
  })
  const tied = new Set(sides.flatMap(([from, to]) => [`${from} ${to}`, `${to} ${from}`]))
  const present = worlds.filter((world) => partners.some(({ helix }) => helix === world))
  return {
    known: sides.length,
    crossing: sides.filter(([from, to]) => from !== to).length,
    untied: present
      .flatMap((one, at) => present.slice(at + 1).map((other) => [one, other] as const))
      .filter((pair) => !tied.has(pair.join(' '))),
  }
}

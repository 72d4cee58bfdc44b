import type { Cover } from '../../facts/coverage.ts'
import type { Partner } from '../../model/definition.ts'
import { called, short } from '../sentences.ts'

/** More boxes than this and nobody can follow the lines. */
const most = 10
const mostPartners = 5

type Named = Cover<{ readonly id: string; readonly name: string }>

/**
 * What rests on whom: a box for each capability or link and lines to the partners that do it. Of many, those that rest
 * on the fewest. Null while no partner does any of them.
 */
export function coverMap(covers: readonly Named[]) {
  if (covers.every(({ providers }) => providers.length === 0)) return null
  const shown = covers.length <= most ? covers : covers.toSorted(byFewest).slice(0, most)
  const partners = [...new Set(shown.flatMap(drawnProviders))]
  const keys = new Map(partners.map((partner, at) => [partner, `p${at + 1}`]))
  return {
    things: shown.map(({ item, strength }, at) => ({
      key: `k${at + 1}`,
      name: short(called(item), 60) || '…',
      nobody: strength === 'none',
      alone: strength === 'single',
    })),
    partners: partners.map((partner) => ({ key: keys.get(partner) ?? '', name: short(called(partner)) || '…' })),
    lines: shown.flatMap((cover, at) =>
      drawnProviders(cover).map((partner) => ({ from: `k${at + 1}`, to: keys.get(partner) ?? '' })),
    ),
    nobody: shown.some(({ strength }) => strength === 'none'),
    alone: shown.some(({ strength }) => strength === 'single'),
    left: covers.length - shown.length,
    thinned: shown.some(({ providers }) => providers.length > mostPartners),
  }
}

function drawnProviders({ providers }: Named): readonly Partner[] {
  return providers.slice(0, mostPartners)
}

function byFewest(one: Named, other: Named): number {
  return one.providers.length - other.providers.length
}

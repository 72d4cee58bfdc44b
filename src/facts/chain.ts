import { type Ecosystem, find } from '../graph/ecosystem.ts'
import type { Item } from '../model/definition.ts'
import { takesPart } from './party.ts'

/** One link of the chain, in order: who fills it now, and who was named for it but does not take part. */
export interface ChainLink {
  readonly link: Item<'chain'>
  readonly fillers: readonly string[]
  readonly others: readonly string[]
}

export function chainLinks(ecosystem: Ecosystem, asOf: string): readonly ChainLink[] {
  const fills = (id: string) => {
    const partner = find(ecosystem, 'partners', id)
    return partner !== undefined && takesPart(partner, asOf)
  }
  return ecosystem.chain.map((link) => {
    const named = [...new Set(link.partners)]
    return { link, fillers: named.filter(fills), others: named.filter((id) => !fills(id)) }
  })
}

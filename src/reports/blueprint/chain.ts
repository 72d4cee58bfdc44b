import { chainCoverage, type LinkCover } from '../../facts/coverage.ts'
import { coverAttention, providersCell } from '../coverage/covers.ts'
import { coverMap } from '../coverage/map.ts'
import { called, clause, remarkCell } from '../sentences.ts'
import { table } from '../table.ts'
import { type Blueprint, fewRows } from './base.ts'

/** Who fills each link of the chain; with a map where no capabilities are there to draw. Null without a chain. */
export function chain(blueprint: Blueprint, isDrawn: boolean) {
  const { ecosystem, asOf, terms, counted, quotedNames } = blueprint
  const links = chainCoverage(ecosystem, asOf)
  if (links.length === 0) return null
  const map = isDrawn ? coverMap(links) : null
  const size = counted(links.length, 'link')
  const [nobody, alone] = [quotedNames(linksThat(links, 'none')), quotedNames(linksThat(links, 'single'))]
  return {
    lead: nobody === null && alone === null ? terms.chain.sound(size) : terms.chain.weak(size, nobody, alone),
    table: linkTable(links, blueprint),
    annexed: links.length > fewRows,
    map,
    left: map === null || map.left === 0 ? null : terms.map.left(map.left),
  }
}

/** The links that nobody fills, or one partner. */
export function linksThat(links: readonly LinkCover[], strength: LinkCover['strength']): readonly string[] {
  return links.filter((link) => link.strength === strength).map(({ item }) => called(item))
}

function linkTable(links: readonly LinkCover[], blueprint: Blueprint) {
  const { columns } = blueprint.terms
  return table(links, [
    { title: columns.link, cell: ({ item }) => called(item) },
    { title: columns.description, cell: ({ item }) => clause(item.description) },
    { title: columns.who, cell: (cover) => providersCell(cover, blueprint) },
    { title: columns.attention, cell: (cover) => coverAttention(cover, blueprint) },
    { title: columns.remark, cell: ({ item }) => remarkCell(item) },
  ])
}

import { type ChainLink, chainLinks } from '../../facts/chain.ts'
import { called, clause, remarkCell, short } from '../sentences.ts'
import { table } from '../table.ts'
import { type EcosystemMap, most } from './map.ts'

/** So many links are drawn, and so many in a row. */
const mostDrawn = 12
const inRow = 4

/** The links of the chain in order, and who fills each; null while the data hold no chain. */
export function chain(map: EcosystemMap) {
  const { ecosystem, asOf, own, present, some } = map
  const links = chainLinks(ecosystem, asOf)
  if (links.length === 0) return null
  const drawn = links.length > mostDrawn ? links.slice(0, mostDrawn) : links
  const filling = new Set(links.flatMap(({ fillers }) => fillers))
  return {
    ...rowsOf(drawn, map),
    hasEmpty: drawn.some(({ fillers }) => fillers.length === 0),
    hidden: drawn.length === links.length ? null : own.notDrawn(links.length - drawn.length),
    table: chainTable(links, map),
    annexed: links.length > most,
    outside: some(present.filter(({ id }) => !filling.has(id)).map(called), 8),
  }
}

/** The links in rows, read from left to right and on to the row below. */
function rowsOf(drawn: readonly ChainLink[], map: EcosystemMap) {
  const boxes = drawn.map((link, at) => boxOf(link, at, map))
  const count = Math.ceil(boxes.length / inRow)
  const rows = Array.from({ length: count }, (_, row) => {
    const own = boxes.slice(row * inRow, (row + 1) * inRow)
    return { node: `r${row + 1}`, boxes: own, arrows: arrowsBetween(own.map(({ node }) => node)) }
  })
  return { rows, turns: arrowsBetween(rows.map(({ node }) => node)) }
}

function arrowsBetween(nodes: readonly string[]) {
  return nodes.slice(1).map((to, at) => ({ from: nodes[at] ?? '', to }))
}

function boxOf(found: ChainLink, at: number, { own, name, some }: EcosystemMap) {
  const names = found.fillers.map((id) => short(name(['partners'], id) ?? id, 30))
  return {
    node: `c${at + 1}`,
    title: `${at + 1}. ${short(called(found.link), 40)}`,
    fillers: some(names, 3) ?? own.empty,
    empty: names.length === 0,
  }
}

function chainTable(links: readonly ChainLink[], { own, words, names }: EcosystemMap) {
  const numbers = new Map(links.map((link, at) => [link, at + 1]))
  return table(links, [
    { title: own.columns.link, cell: (found) => `${numbers.get(found)}. ${called(found.link)}` },
    {
      title: own.columns.fillers,
      cell: ({ fillers, others }) => {
        const thoughtOf = names(['partners'], others)
        return names(['partners'], fillers) ?? (thoughtOf === null ? own.empty : own.thoughtOf(thoughtOf))
      },
    },
    { title: own.columns.content, cell: ({ link }) => clause(link.description) },
    { title: words.columns.remark, cell: ({ link }) => remarkCell(link) },
  ])
}

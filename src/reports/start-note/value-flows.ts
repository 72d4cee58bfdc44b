import { type Balance, giveAndGet } from '../../facts/give-and-get.ts'
import { find } from '../../graph/ecosystem.ts'
import { grouped } from '../../grouping.ts'
import type { Item } from '../../model/definition.ts'
import { called, clause, short } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'
import { moneyPer } from './contributions.ts'
import { helixOf } from './parties.ts'

type Flow = Item<'value_flows'>

/** More arrows than this and the map shows groups of parties. */
const mostArrows = 16
const party = ['partners', 'stakeholders', 'target_groups']

/** Who gives what to whom: a map, and a table that says the same in full. */
export function valueFlows(wording: Wording) {
  const flows = wording.ecosystem.value_flows
  if (flows.length === 0) return null
  const isGrouped = new Set(flows.map(({ from, to }) => `${from} ${to}`)).size > mostArrows
  const place = (id: string) => (isGrouped ? groupOf(id, wording) : (wording.nameNow(party, id) ?? id))
  const arrows = arrowsBetween(flows, place, wording)
  const between = flows.filter(({ from, to }) => place(from) !== place(to)).length
  const nodes = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))]
  const node = (name: string) => `n${nodes.indexOf(name) + 1}`
  return {
    count: wording.spoken(flows.length, 'flow'),
    grouped: isGrouped,
    shown: between === flows.length ? null : wording.number(between),
    total: wording.number(flows.length),
    hidden: between === flows.length ? null : wording.inWords(flows.length - between),
    oneHidden: flows.length - between === 1,
    nodes: nodes.map((name) => ({ node: node(name), name: short(name) })),
    arrows: arrows.map(({ from, to, label }) => ({ from: node(from), to: node(to), label })),
    table: flowTable(flows, wording),
    ...balance(wording),
  }
}

function arrowsBetween(flows: readonly Flow[], place: (id: string) => string, { list, label }: Wording) {
  const arrows = new Map<string, { from: string; to: string; kinds: Set<string> }>()
  for (const flow of flows) {
    const [from, to] = [place(flow.from), place(flow.to)]
    if (from === to) continue
    const key = JSON.stringify([from, to])
    const arrow = arrows.get(key) ?? { from, to, kinds: new Set() }
    arrow.kinds.add(label(['value_flows', 'kind'], flow.kind) ?? short(clause(flow.what) ?? flow.id, 30))
    arrows.set(key, arrow)
  }
  return [...arrows.values()].map(({ from, to, kinds }) => ({ from, to, label: list([...kinds]) ?? '' }))
}

function groupOf(id: string, { ecosystem, words }: Wording): string {
  const partner = find(ecosystem, 'partners', id)
  if (partner !== undefined) return words.helix[helixOf(partner)]
  return find(ecosystem, 'target_groups', id) === undefined ? words.environment : words.targetGroups
}

/** A row for each flow, what one party gives together. */
function flowTable(flows: readonly Flow[], wording: Wording) {
  const { words, nameNow } = wording
  const perGiver = [...grouped(flows, ({ from }) => from).values()].flat()
  return table(perGiver, [
    { title: words.columns.flowFrom, cell: ({ from }) => nameNow(party, from) ?? from },
    { title: words.columns.flowTo, cell: ({ to }) => nameNow(party, to) ?? to },
    { title: words.columns.what, cell: ({ what, id }) => clause(what) ?? id },
    { title: words.columns.value, cell: (flow) => moneyPer(flow, wording), right: true },
  ])
}

/** The partners that only give, only receive, or stand outside every flow. */
function balance({ ecosystem, asOf, some }: Wording) {
  const all = giveAndGet(ecosystem, asOf)
  const named = (wanted: Balance) =>
    some(
      all.filter(({ flows }) => flows === wanted).map(({ partner }) => called(partner)),
      5,
    )
  return { onlyGive: named('only-gives'), onlyGet: named('only-gets'), outside: named('neither') }
}

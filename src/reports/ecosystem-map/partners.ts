import { compare } from '../../facts/progress.ts'
import type { Partner } from '../../model/definition.ts'
import { called, capital, short } from '../sentences.ts'
import { byHelix, candidates, type Helix } from '../start-note/parties.ts'
import { partnerMap } from '../start-note/partner-map.ts'
import { partnerRemark, partnerSentence } from '../start-note/who.ts'
import { table } from '../table.ts'
import type { EcosystemMap } from './map.ts'

const rings = ['core', 'ring', 'following', 'outside'] as const

/** So many names stand in a cell, and so many boxes in a row of the picture. */
const mostNames = 8
const boxesInRow = 4
const mostStakeholders = 7

interface World {
  readonly helix: Helix
  readonly members: readonly Partner[]
}

/** The partners by world and by how close they stand, as a picture and a table; null while there are none. */
export function partners(map: EcosystemMap) {
  const { present, label, list } = map
  if (present.length === 0) return null
  return {
    sentence: partnerSentence(map),
    remark: partnerRemark(map),
    picture: picture(map),
    table: worldTable(map),
    candidates: list(
      candidates(map).map((partner) => `${called(partner)} (${label(['partners', 'status'], partner.status)})`),
    ),
  }
}

/** A row for each world, a column for each ring in which anybody stands. */
function worldTable({ present, own, words, some }: EcosystemMap) {
  const isPlaced = present.some(({ involvement }) => involvement !== undefined)
  const names = (members: readonly Partner[], ring: Partner['involvement']) =>
    some(
      members
        .filter(({ involvement }) => involvement === ring)
        .map(called)
        .sort(compare),
      mostNames,
    )
  return table<World>(byHelix(present), [
    { title: own.columns.world, cell: ({ helix }) => words.helix[helix] },
    ...rings.map((ring) => ({
      title: capital(words.involvement[ring]),
      cell: ({ members }: World) => names(members, ring),
    })),
    {
      title: isPlaced ? own.columns.unplaced : own.columns.partners,
      cell: ({ members }) => names(members, undefined),
    },
  ])
}

/** The partner map with its boxes in short rows, and the weightiest stakeholders around it. */
function picture(map: EcosystemMap) {
  const drawn = partnerMap(map.present, map)
  if (drawn === null) return null
  const around = stakeholderGroup(map)
  const groups = [...drawn.groups, ...(around === null ? [] : [around])].map((group) => ({
    ...group,
    stacks: stacked([...group.boxes, ...(group.rest === null ? [] : [group.rest])].map(({ node }) => node)),
  }))
  return {
    ...drawn,
    groups,
    around: around !== null,
    weightiest: around?.rest != null,
    hidden: groups.some(({ rest }) => rest !== null),
  }
}

/** The boxes of which the second stands below the first. */
function stacked(nodes: readonly string[]) {
  return nodes.slice(boxesInRow).map((below, at) => ({ above: nodes[at] ?? '', below }))
}

function stakeholderGroup({ ecosystem, own, words }: EcosystemMap) {
  const weight = { high: 0, medium: 1, low: 2 }
  const rank = ({ interest, influence }: (typeof ecosystem.stakeholders)[number]) =>
    (influence === undefined ? 3 : weight[influence]) * 4 + (interest === undefined ? 3 : weight[interest])
  const all = [...ecosystem.stakeholders].sort((one, other) => rank(one) - rank(other))
  if (all.length === 0) return null
  const shown = all.length > mostStakeholders + 1 ? all.slice(0, mostStakeholders) : all
  const hidden = all.length - shown.length
  return {
    node: 'around',
    title: own.environment,
    boxes: shown.map((stakeholder, at) => ({ node: `s${at + 1}`, name: short(called(stakeholder)), core: false })),
    rest: hidden === 0 ? null : { node: 'srest', name: words.more(String(hidden)) },
  }
}

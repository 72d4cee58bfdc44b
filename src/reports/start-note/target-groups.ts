import type { Item } from '../../model/definition.ts'
import { called, clause, remarkCell, sentence, sentences } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'

type TargetGroup = Item<'target_groups'>

/** A row for each group in the main text, and what drives and hinders it for the annex. */
export function targetGroups(wording: Wording) {
  const groups = wording.ecosystem.target_groups
  const details = groups.map((group) => groupView(group, wording))
  const says = ({ name: _, size: __, ...rest }: (typeof details)[number]) =>
    Object.values(rest).some((text) => text !== null)
  return { table: groupTable(groups, wording), details: details.some(says) ? details : [] }
}

/** `ongeveer 3.400`. */
export function aboutSize({ size }: TargetGroup, { words, number }: Wording): string | null {
  const figure = number(size)
  return figure === null ? null : words.about(figure)
}

function groupTable(groups: readonly TargetGroup[], wording: Wording) {
  const { columns } = wording.words
  return table(groups, [
    { title: columns.targetGroup, cell: called },
    { title: columns.size, cell: (group) => aboutSize(group, wording) },
    { title: columns.pain, cell: ({ pains = [] }) => clause(pains[0]?.what) },
    { title: columns.aim, cell: (group) => aim(group, wording) },
    { title: columns.remark, cell: remarkCell },
  ])
}

function groupView(group: TargetGroup, wording: Wording) {
  const barriers = (group.barriers ?? []).map(
    ({ what, kind }) => `${clause(what)} (${wording.label(['target_groups', 'barriers', 'kind'], kind)})`,
  )
  return {
    name: called(group),
    size: aboutSize(group, wording),
    profile: sentence(group.profile),
    pains: sentences((group.pains ?? []).map(({ what }) => what)),
    gains: sentences((group.gains ?? []).map(({ what }) => what)),
    drivers: sentences(group.drivers ?? []),
    barriers: sentences(barriers),
  }
}

function aim(group: TargetGroup, { words, count, date }: Wording): string | null {
  if (group.goal_new === undefined) return null
  const by = date(group.by)
  return `${count(group.goal_new, 'newcomer')}${by === null ? '' : `, ${words.by(by)}`}`
}

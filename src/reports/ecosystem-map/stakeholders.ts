import { type Level, levels, type Stakeholder, stakeholderField } from '../../facts/stakeholder-field.ts'
import { grouped } from '../../grouping.ts'
import { called, clause, remarkCell, sentence } from '../sentences.ts'
import { table } from '../table.ts'
import { type EcosystemMap, most } from './map.ts'

/** With so many in one cell, the picture no longer keeps them apart. */
const mostInCell = 9
const mostNames = 8

/** Who stands around the ecosystem, by interest and influence; null while the data name nobody. */
export function stakeholders(map: EcosystemMap) {
  const { ecosystem, some } = map
  if (ecosystem.stakeholders.length === 0) return null
  const field = stakeholderField(ecosystem)
  const ordered = [
    ...levels.flatMap((influence) => levels.flatMap((interest) => field.at(interest, influence))),
    ...field.unplaced,
  ]
  const numbers: Numbers = new Map(field.placed.length === 0 ? [] : ordered.map((one, at) => [one, at + 1]))
  return {
    matrix: field.placed.length === 0 ? null : matrix(field.at, numbers, map),
    points: points(field.placed, numbers),
    unplaced: field.placed.length === 0 ? null : some(field.unplaced.map(called), 8),
    table: stakeholderTable(ordered, numbers, map),
    annexed: ordered.length > most,
    missing: ecosystem.stakeholders.flatMap(({ missing: gap, ...party }) =>
      gap === undefined ? [] : [{ name: called(party), why: sentence(gap.why), next: sentence(gap.next_step) }],
    ),
  }
}

type Numbers = ReadonlyMap<Stakeholder, number>

/** Influence downwards and interest to the right, so that who has much of both stands at the top right. */
function matrix(
  at: (interest: Level, influence: Level) => readonly Stakeholder[],
  numbers: Numbers,
  map: EcosystemMap,
) {
  const { own, some } = map
  return table(levels, [
    { title: own.columns.influence, cell: (influence) => own.influence[influence] },
    ...levels.toReversed().map((interest) => ({
      title: own.interest[interest],
      cell: (influence: Level) =>
        some(
          at(interest, influence).map((one) => `${numbers.get(one)} ${called(one)}`),
          mostNames,
        ) ?? '',
    })),
  ])
}

/** Each at its place in the square, those of one cell next to each other; null where that cannot be read. */
function points(placed: readonly Stakeholder[], numbers: Numbers) {
  const cells = [...grouped(placed, ({ interest, influence }) => `${interest} ${influence}`).values()]
  if (placed.length < 3 || cells.some((cell) => cell.length > mostInCell)) return null
  return cells.flatMap((cell) =>
    cell.map((one, at) => ({
      number: String(numbers.get(one)),
      x: place(one.interest, (at % 3) - (Math.min(cell.length, 3) - 1) / 2),
      y: place(one.influence, Math.floor((cell.length - 1) / 3) / 2 - Math.floor(at / 3)),
    })),
  )
}

/** The middle of a third of the side, and so many steps from there. */
function place(level: Level | undefined, steps: number): string {
  const middle = { low: 1 / 6, medium: 1 / 2, high: 5 / 6 }[level ?? 'medium']
  return (middle + steps * 0.1).toFixed(2)
}

function stakeholderTable(ordered: readonly Stakeholder[], numbers: Numbers, { own, words, label }: EcosystemMap) {
  return table(ordered, [
    ...(numbers.size === 0
      ? []
      : [{ title: own.columns.number, cell: (one: Stakeholder) => String(numbers.get(one)), right: true }]),
    {
      title: own.columns.stakeholder,
      cell: (one) =>
        one.kind === undefined ? called(one) : `${called(one)} (${label(['stakeholders', 'kind'], one.kind)})`,
    },
    { title: own.columns.position, cell: ({ position }) => label(['stakeholders', 'position'], position) },
    { title: own.columns.wants, cell: ({ wants }) => clause(wants) },
    { title: own.columns.involve, cell: ({ involvement }) => clause(involvement) },
    { title: words.columns.remark, cell: remarkCell },
  ])
}

import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Item } from '../model/definition.ts'

export type Stakeholder = Item<'stakeholders'>
export type Level = NonNullable<Stakeholder['interest']>

/** From much to little: the order in which a reader looks. */
export const levels = ['high', 'medium', 'low'] as const satisfies readonly Level[]

/** The stakeholders by how much it matters to them and how much they can do about it. */
export interface StakeholderField {
  readonly at: (interest: Level, influence: Level) => readonly Stakeholder[]
  readonly placed: readonly Stakeholder[]
  /** Their interest or their influence is not in the data. */
  readonly unplaced: readonly Stakeholder[]
}

export function stakeholderField({ stakeholders }: Ecosystem): StakeholderField {
  const isPlaced = ({ interest, influence }: Stakeholder) => interest !== undefined && influence !== undefined
  const placed = stakeholders.filter(isPlaced)
  const cells = grouped(placed, ({ interest, influence }) => `${interest} ${influence}`)
  return {
    at: (interest, influence) => cells.get(`${interest} ${influence}`) ?? [],
    placed,
    unplaced: stakeholders.filter((one) => !isPlaced(one)),
  }
}

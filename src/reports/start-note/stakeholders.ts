import type { Item } from '../../model/definition.ts'
import { called, clause, clauses, remarkCell } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'

type Stakeholder = Item<'stakeholders'>

/** So many stakeholders are shown in the chapter itself; of more it names those that matter most. */
const fewStakeholders = 4

/** Who stands around the ecosystem; null while the data name nobody. */
export function stakeholders(wording: Wording) {
  const all = wording.ecosystem.stakeholders
  if (all.length === 0) return null
  return {
    few: all.length <= fewStakeholders,
    count: wording.spoken(all.length, 'stakeholder'),
    strongest: clauses(
      all.filter(({ interest, influence }) => interest === 'high' && influence === 'high').map(called),
    ),
    against: clauses(all.filter(({ position }) => position === 'opponent').map(called)),
    table: stakeholderTable(all, wording),
  }
}

function stakeholderTable(stakeholders: readonly Stakeholder[], { words, label }: Wording) {
  return table(stakeholders, [
    {
      title: words.columns.stakeholder,
      cell: (stakeholder) =>
        stakeholder.kind === undefined
          ? called(stakeholder)
          : `${called(stakeholder)} (${label(['stakeholders', 'kind'], stakeholder.kind)})`,
    },
    { title: words.columns.wants, cell: ({ wants }) => clause(wants) },
    { title: words.columns.interest, cell: ({ interest }) => label(['stakeholders', 'interest'], interest) },
    { title: words.columns.influence, cell: ({ influence }) => label(['stakeholders', 'influence'], influence) },
    { title: words.columns.position, cell: ({ position }) => label(['stakeholders', 'position'], position) },
    { title: words.columns.involve, cell: ({ involvement }) => clause(involvement) },
    { title: words.columns.remark, cell: remarkCell },
  ])
}

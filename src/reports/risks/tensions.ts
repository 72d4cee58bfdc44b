import type { Item } from '../../model/definition.ts'
import { opening } from '../action-plan/plan.ts'
import { partyName } from '../coverage/covers.ts'
import { clause, remarkCell } from '../sentences.ts'
import { table } from '../table.ts'
import type { Risks } from './base.ts'
import { whatOr } from './naming.ts'

type Tension = Item<'tensions'>

/** The tensions that are not settled, those not yet discussed first. Null when there are none at all. */
export function tensions(risks: Risks) {
  const { ecosystem, terms, counted, inWords } = risks
  const all = ecosystem.tensions
  const open = openTensions(risks)
  const settled = all.length - open.length
  if (all.length === 0) return null
  const text = terms.tensions
  return {
    lead: opening(
      open.length === 0
        ? text.allSettled(counted(all.length, 'tension'), all.length === 1)
        : text.open(counted(open.length, 'tension'), open.length === 1),
    ),
    table: tensionTable(open, risks),
    settled: open.length === 0 || settled === 0 ? null : opening(text.settled(inWords(settled), settled === 1)),
  }
}

/** The tensions about which nobody has spoken yet. */
export function undiscussed(risks: Risks): readonly string[] {
  return openTensions(risks)
    .filter(({ status, discussed_on: day }) => status !== 'discussed' && day === undefined)
    .map(whatOr)
}

function openTensions({ ecosystem }: Risks): readonly Tension[] {
  const rank = ({ status }: Tension) => Number(status === 'discussed')
  return ecosystem.tensions.filter(({ status }) => status !== 'settled').sort((one, other) => rank(one) - rank(other))
}

function tensionTable(open: readonly Tension[], risks: Risks) {
  const { columns } = risks.terms
  return table(open, [
    { title: columns.tension, cell: whatOr },
    {
      title: columns.between,
      cell: ({ parties = [] }) => risks.list([...new Set(parties)].map((id) => partyName(id, risks))),
    },
    { title: columns.state, cell: ({ status }) => risks.label(['tensions', 'status'], status) },
    { title: columns.discussed, cell: ({ discussed_on: day }) => risks.date(day) },
    { title: columns.outcome, cell: ({ outcome }) => clause(outcome) },
    { title: columns.remark, cell: remarkCell },
  ])
}

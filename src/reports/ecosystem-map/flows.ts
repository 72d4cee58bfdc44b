import { perYear } from '../../facts/contributions.ts'
import { grouped } from '../../grouping.ts'
import { capital } from '../sentences.ts'
import { valueFlows } from '../start-note/value-flows.ts'
import { table } from '../table.ts'
import { type EcosystemMap, most } from './map.ts'

/** Who gives what to whom: the picture and table of the start note, and how much there is of each kind. */
export function flows(map: EcosystemMap) {
  const drawn = valueFlows(map)
  if (drawn === null) return null
  return { ...drawn, kinds: kindTable(map), annexed: map.ecosystem.value_flows.length > most }
}

function kindTable({ ecosystem, own, label, money }: EcosystemMap) {
  const kinds = [...grouped(ecosystem.value_flows, ({ kind }) => kind)].sort(
    (one, other) => other[1].length - one[1].length,
  )
  return table(kinds, [
    {
      title: own.columns.kind,
      cell: ([kind]) => capital(label(['value_flows', 'kind'], kind) ?? own.kindUnknown),
    },
    { title: own.columns.flows, cell: ([, items]) => String(items.length), right: true },
    {
      title: own.columns.perYear,
      cell: ([, items]) => {
        const amount = perYear(items.map(({ what, amount, per }) => ({ what, amount, per })))
        return amount === 0 ? null : money(amount)
      },
      right: true,
    },
  ])
}

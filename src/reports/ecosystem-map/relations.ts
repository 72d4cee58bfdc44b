import type { Relation } from '../../facts/ties.ts'
import { grouped } from '../../grouping.ts'
import { capital, clause, remarkCell } from '../sentences.ts'
import { table } from '../table.ts'
import { type EcosystemMap, most } from './map.ts'

const party = ['partners', 'stakeholders', 'target_groups']
const strengths = ['strong', 'medium', 'weak', undefined] as const

/** Who is tied to whom: how many of each kind, what is still desired, and all that exist; null while there are none. */
export function relations(map: EcosystemMap) {
  const all = map.ecosystem.relations
  if (all.length === 0) return null
  const desired = all.filter(({ state }) => state === 'desired')
  const existing = all.filter(({ state }) => state !== 'desired').sort((one, other) => rank(one) - rank(other))
  return {
    kinds: kindTable(all, map),
    desired: relationTable(desired, map),
    existing: relationTable(existing, map),
    annexed: existing.length > most,
  }
}

/** A row for each kind: how many existing relations of each strength, and how many desired. */
function kindTable(all: readonly Relation[], { own, label }: EcosystemMap) {
  const kinds = [...grouped(all, ({ kind }) => kind)].sort((one, other) => other[1].length - one[1].length)
  const count = (items: readonly Relation[], holds: (item: Relation) => boolean) => {
    const found = items.filter(holds).length
    return found === 0 ? null : String(found)
  }
  return table(kinds, [
    {
      title: own.columns.kind,
      cell: ([kind]) => capital(label(['relations', 'kind'], kind) ?? own.kindUnknown),
    },
    ...strengths.map((strength) => ({
      title: own.columns[strength ?? 'unknown'],
      cell: ([, items]: (typeof kinds)[number]) =>
        count(items, (item) => item.state !== 'desired' && item.strength === strength),
      right: true,
    })),
    {
      title: own.columns.desired,
      cell: ([, items]) => count(items, ({ state }) => state === 'desired'),
      right: true,
    },
  ])
}

function relationTable(items: readonly Relation[], { own, label, nameNow, words }: EcosystemMap) {
  return table(items, [
    { title: own.columns.from, cell: ({ from }) => nameNow(party, from) },
    { title: own.columns.to, cell: ({ to }) => nameNow(party, to) },
    { title: own.columns.kind, cell: ({ kind }) => label(['relations', 'kind'], kind) },
    { title: own.columns.strength, cell: ({ strength }) => label(['relations', 'strength'], strength) },
    { title: own.columns.what, cell: ({ description }) => clause(description) },
    { title: words.columns.remark, cell: remarkCell },
  ])
}

/** The strongest first, in the order written. */
function rank({ strength }: Relation): number {
  return strengths.indexOf(strength)
}

import { compare } from '../../facts/progress.ts'
import { type Theme, themes as themesOf } from '../../facts/themes.ts'
import type { Partner } from '../../model/definition.ts'
import { called, clauses, short } from '../sentences.ts'
import { byHelix } from '../start-note/parties.ts'
import { table } from '../table.ts'
import { type EcosystemMap, most } from './map.ts'

/** So many themes are columns of the table. */
const mostColumns = 8

/** Who works on what: the most shared themes first; null while no partner names a theme. */
export function themes(map: EcosystemMap) {
  const { ecosystem, asOf, own, present, some } = map
  const all = [...themesOf(ecosystem, asOf)].sort(
    (one, other) => other.partners.size - one.partners.size || compare(one.key, other.key),
  )
  if (all.length === 0) return null
  const shared = all.filter(({ partners }) => partners.size > 1)
  const columns = shared.slice(0, mostColumns)
  const [shownTo, known] = [workersOn(columns), workersOn(all)]
  const rows = byHelix(present).flatMap(({ members }) => members.filter((one) => shownTo.has(one)))
  const text = ({ name, partners }: Theme) => own.themeTitle(short(name), partners.size)
  return {
    table: columns.length === 0 ? null : heatmap(rows, columns, map),
    annexed: rows.length > most,
    /** In figures, for where the table itself stands in the annex. */
    shown: clauses(columns.map(text)),
    others: clauses(shared.slice(mostColumns).map(text)),
    single: clauses(
      all
        .filter(({ partners }) => partners.size === 1)
        .flatMap(({ name, partners: [partner] }) =>
          partner === undefined ? [] : [`${short(name)} (${called(partner)})`],
        ),
    ),
    without: some(present.filter((partner) => !known.has(partner)).map(called), 5),
  }
}

function heatmap(partners: readonly Partner[], columns: readonly Theme[], { own }: EcosystemMap) {
  return table(partners, [
    { title: own.columns.partner, cell: called },
    ...columns.map((theme) => ({
      title: own.themeTitle(short(theme.name), theme.partners.size),
      cell: (partner: Partner) => (theme.partners.has(partner) ? own.mark : ''),
    })),
  ])
}

function workersOn(all: readonly Theme[]): ReadonlySet<Partner> {
  return new Set(all.flatMap(({ partners }) => [...partners]))
}

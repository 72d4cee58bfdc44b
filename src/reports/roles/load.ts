import { loadPerParty, type PartyLoad } from '../../facts/party-load.ts'
import { short } from '../sentences.ts'
import { table } from '../table.ts'
import type { Cast } from './cast.ts'

const mostRows = 10
const mostBars = 8

/** Who carries how much: those who carry most here, the others in an annex. */
export function load(cast: Cast) {
  const all = loadPerParty(cast.ecosystem, cast.asOf)
  const shown = all.length > mostRows + 2 ? all.slice(0, mostRows) : all
  const rest = all.slice(shown.length)
  return {
    table: loadTable(shown, cast),
    rest: loadTable(rest, cast),
    others: rest.length,
    picture: picture(all, cast),
  }
}

function loadTable(loads: readonly PartyLoad[], { own, partyNow, number, role, list }: Cast) {
  const figure = (value: number) => (value === 0 ? null : number(value))
  return table(loads, [
    { title: own.columns.party, cell: (load) => partyNow(load.party) },
    { title: own.columns.roles, cell: ({ roles }) => list(roles.map(role)) },
    { title: own.columns.chairs, cell: ({ chairs }) => figure(chairs), right: true },
    { title: own.columns.goals, cell: ({ goals }) => figure(goals), right: true },
    { title: own.columns.leads, cell: ({ leads }) => figure(leads), right: true },
    { title: own.columns.total, cell: ({ total }) => figure(total), right: true },
    { title: own.columns.helps, cell: ({ helps }) => figure(helps), right: true },
  ])
}

/** A bar for each of the parties that answer for most, dark as far as it is roles; null where there is little to compare. */
function picture(all: readonly PartyLoad[], { own, party }: Cast) {
  const bars = all.filter(({ total }) => total > 0).slice(0, mostBars)
  if (bars.length < 3) return null
  return {
    axis: own.axis,
    height: String(70 + bars.length * 34),
    top: String(Math.max(...bars.map(({ total }) => total)) + 1),
    names: distinct(bars.map((load) => short(party(load.party) ?? load.party, 40))),
    totals: bars.map(({ total }) => String(total)),
    roles: bars.map(({ roles }) => String(roles.length)),
  }
}

/** Bars with the same name would fall on top of each other. */
function distinct(names: readonly string[]): readonly string[] {
  return names.map((name, position) => {
    const before = names.slice(0, position).filter((other) => other === name).length
    return before === 0 ? name : `${name} (${before + 1})`
  })
}

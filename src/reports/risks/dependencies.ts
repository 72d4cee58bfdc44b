import type { Item } from '../../model/definition.ts'
import { isAbsent, partyName } from '../coverage/covers.ts'
import { remarkCell, short } from '../sentences.ts'
import { type Column, table } from '../table.ts'
import { fewRows, type Risks } from './base.ts'
import { whatOr } from './naming.ts'

type Dependency = Item<'dependencies'>

/** A drawing with more arrows than this is a knot. */
const drawable = 12

/** Which partner counts on whom, the most critical first. Null when there are none. */
export function dependencies(risks: Risks) {
  const all = inOrder(risks)
  if (all.length === 0) return null
  const shown = all.length > fewRows ? all.slice(0, fewRows - 10) : all
  const rest = all.slice(shown.length)
  const drawn = drawable >= all.length ? all : mostCritical(all)
  return {
    table: table(shown, columnsOf(risks)),
    rest: table(rest, columnsOf(risks)),
    more: rest.length === 0 ? null : risks.terms.dependencies.more(risks.counted(rest.length, 'dependency')),
    map: drawing(drawn, risks),
    drawn:
      drawn.length === all.length ? null : risks.terms.dependencies.drawn(risks.counted(drawn.length, 'dependency')),
  }
}

/** Those who count on a partner that does not take part. */
export function absentProviders(risks: Risks): readonly string[] {
  return inOrder(risks)
    .filter(({ to }) => isAbsent(to, risks))
    .map(whatOr)
}

/** Of partners that take part: what another counts on binds them; what one that left counted on binds nobody. */
function inOrder(risks: Risks): readonly Dependency[] {
  return risks.ecosystem.dependencies
    .filter(({ from, to }) => from !== to && !isAbsent(from, risks))
    .sort((one, other) => rank(one) - rank(other))
}

function rank({ criticality }: Dependency): number {
  return criticality === undefined ? 3 : ['high', 'medium', 'low'].indexOf(criticality)
}

/** The critical ones alone where they fit, else the first so many. */
function mostCritical(all: readonly Dependency[]): readonly Dependency[] {
  const high = all.filter(({ criticality }) => criticality === 'high')
  return high.length > 0 && high.length <= drawable ? high : all.slice(0, drawable)
}

function drawing(drawn: readonly Dependency[], { name }: Risks) {
  const ids = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))]
  const keys = new Map(ids.map((id, at) => [id, `n${at + 1}`]))
  return {
    boxes: ids.map((id) => ({
      key: keys.get(id) ?? '',
      name: short(name(['partners', 'stakeholders'], id) ?? id) || '…',
    })),
    arrows: drawn.map((one) => ({
      from: keys.get(one.from) ?? '',
      to: keys.get(one.to) ?? '',
      label: short(whatOr(one), 40) || '…',
    })),
  }
}

function columnsOf(risks: Risks): readonly Column<Dependency>[] {
  const { columns } = risks.terms
  return [
    { title: columns.who, cell: ({ from }) => risks.name(['partners'], from) },
    { title: columns.countsOn, cell: ({ to }) => partyName(to, risks) },
    { title: columns.what, cell: whatOr },
    {
      title: columns.criticality,
      cell: ({ criticality }) => risks.label(['dependencies', 'criticality'], criticality),
    },
    { title: columns.remark, cell: remarkCell },
  ]
}

import type { Risk } from '../../model/definition.ts'
import { partyName } from '../coverage/covers.ts'
import { called, clause, clauses, remarkCell } from '../sentences.ts'
import { participants } from '../start-note/parties.ts'
import { type Column, table } from '../table.ts'
import { fewRows, type Risks } from './base.ts'

/** The risks of the whole; of many the heaviest, the rest in an annex. Null when there are none. */
export function wholeRisks(risks: Risks) {
  return risks.whole.length === 0 ? null : split(risks.whole, wholeColumns(risks), risks)
}

/** The risks of single partners, and the partners of which none is known. Null when there are none. */
export function partnerRisks(risks: Risks) {
  const { perPartner, terms, some } = risks
  if (perPartner.length === 0) return null
  const known = new Set(perPartner.map(({ partner }) => partner))
  const unknown = participants(risks).filter(({ id }) => !known.has(id))
  const without = some(unknown.map(called), 8)
  const isOwn = perPartner.every(({ partner, owner }) => owner !== undefined && owner === partner)
  return {
    ...split(perPartner, partnerColumns(risks, isOwn), risks),
    itself: isOwn ? terms.partners.itself : null,
    without: without === null ? null : terms.partners.without(without, unknown.length === 1),
  }
}

function split(all: readonly Risk[], columns: readonly Column<Risk>[], { terms, counted }: Risks) {
  const shown = all.length > fewRows ? all.slice(0, fewRows - 10) : all
  const rest = all.slice(shown.length)
  return {
    table: table(shown, columns),
    rest: table(rest, columns),
    more: rest.length === 0 ? null : terms.partners.more(counted(rest.length, 'risk')),
  }
}

function wholeColumns(risks: Risks): readonly Column<Risk>[] {
  const { columns } = risks.terms
  return [
    ...start(risks),
    ...middle(risks),
    { title: columns.watches, cell: ({ owner }) => partyName(owner, risks) },
    { title: columns.touches, cell: (risk) => touched(risk, risks) },
    { title: columns.remark, cell: remarkCell },
  ]
}

function partnerColumns(risks: Risks, isOwn: boolean): readonly Column<Risk>[] {
  const { columns, itself } = risks.terms
  const watcher = ({ owner, partner }: Risk) =>
    owner !== undefined && owner === partner ? itself : partyName(owner, risks)
  return [
    start(risks)[0] as Column<Risk>,
    { title: columns.partner, cell: ({ partner }) => partyName(partner, risks) },
    ...start(risks).slice(1),
    ...middle(risks),
    { title: columns.watches, cell: (risk) => (isOwn ? null : watcher(risk)) },
    { title: columns.touches, cell: (risk) => touched(risk, risks) },
    { title: columns.remark, cell: remarkCell },
  ]
}

/** Titles of goals in a row: they may hold commas. */
function touched({ goals }: Risk, { name }: Risks): string | null {
  return clauses([...new Set(goals)].map((id) => name(['goals'], id)))
}

function start({ terms, numberOf }: Risks): readonly Column<Risk>[] {
  return [
    { title: terms.columns.number, cell: (risk) => String(numberOf(risk)), right: true },
    { title: terms.columns.risk, cell: called },
  ]
}

function middle({ terms, label }: Risks): readonly Column<Risk>[] {
  const { columns } = terms
  return [
    { title: columns.likelihood, cell: ({ likelihood }) => label(['risks', 'likelihood'], likelihood) },
    { title: columns.impact, cell: ({ impact }) => label(['risks', 'impact'], impact) },
    { title: columns.mitigation, cell: ({ mitigation }) => clause(mitigation) },
  ]
}

import type { Risk } from '../../model/definition.ts'
import { called, clause, quoted, sentence } from './sentences.ts'
import { table } from './table.ts'
import type { Wording } from './wording.ts'

/** So many rows; lighter risks follow by name. */
const most = 12

/** Open risks, the most serious first, and tensions that are not settled. */
export function risks(wording: Wording) {
  const open = openRisks(wording)
  const shown = open.length > most + 3 ? open.slice(0, most) : open
  const severe = open.filter(({ likelihood, impact }) => likelihood === 'high' && impact === 'high')
  return {
    count: open.length === 0 ? null : wording.count(open.length, 'openRisk'),
    severe: severe.length === 0 ? null : wording.count(severe.length, 'risk'),
    table: riskTable(shown, wording),
    lighter: wording.list(open.slice(shown.length).map((risk) => quoted(called(risk)))),
    tensions: wording.ecosystem.tensions.filter(({ status }) => status !== 'settled').map(({ what }) => sentence(what)),
  }
}

/** By likelihood times impact; what was not judged comes last, and equals keep the order of the file. */
export function openRisks({ ecosystem }: Wording): readonly Risk[] {
  return ecosystem.risks.filter(({ status }) => status !== 'closed').sort((a, b) => weight(b) - weight(a))
}

const weights = { low: 1, medium: 2, high: 3 }

function weight({ likelihood, impact }: Risk): number {
  const [chance, harm] = [likelihood && weights[likelihood], impact && weights[impact]]
  return (chance ?? 0) * (harm ?? 0) + (chance ?? harm ?? 0) / 10
}

function riskTable(open: readonly Risk[], { words, label, name }: Wording) {
  return table(open, [
    { title: words.columns.risk, cell: called },
    { title: words.columns.likelihood, cell: ({ likelihood }) => label(['risks', 'likelihood'], likelihood) },
    { title: words.columns.impact, cell: ({ impact }) => label(['risks', 'impact'], impact) },
    { title: words.columns.mitigation, cell: ({ mitigation }) => clause(mitigation) },
    { title: words.columns.watches, cell: ({ owner }) => name(['partners', 'bodies'], owner) },
  ])
}

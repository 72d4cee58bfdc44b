import type { Risk } from '../../model/definition.ts'
import { called, clause, remarkCell, sentence } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'

/** So many rows in the chapter, or two more where that leaves nothing out; an annex holds the others. */
const most = 6
const mostAndTwo = most + 2

/** Open risks, the most serious first, and tensions that are not settled. */
export function risks(wording: Wording) {
  const open = openRisks(wording)
  const shown = heaviest(open)
  const tied = tiedWith(shown, open)
  const severe = open.filter(({ likelihood, impact }) => likelihood === 'high' && impact === 'high')
  return {
    count: open.length === 0 ? null : wording.spoken(open.length, 'openRisk'),
    many: open.length > 1,
    severe: severe.length === 0 ? null : wording.spoken(severe.length, 'risk'),
    table: riskTable(shown, wording),
    shown: shown.length === open.length ? null : wording.inWords(shown.length),
    tied: tied === null || tied === open.length ? null : wording.inWords(tied),
    even: tied === open.length,
    annex: shown.length === open.length ? null : riskTable(open, wording),
    tensions: wording.ecosystem.tensions.filter(({ status }) => status !== 'settled').map(({ what }) => sentence(what)),
  }
}

/** The one order of risks: likelihood times impact, then impact; equals keep the order of the file. */
export function openRisks({ ecosystem }: Pick<Wording, 'ecosystem'>): readonly Risk[] {
  return ecosystem.risks
    .filter(({ status }) => status !== 'closed')
    .sort((a, b) => weight(b) - weight(a) || impactOf(b) - impactOf(a))
}

/** The risks that a chapter shows: all of them when there are few, and those as heavy as the last one where they fit. */
export function heaviest(open: readonly Risk[]): readonly Risk[] {
  if (open.length <= mostAndTwo) return open
  const first = open.slice(0, most)
  const count = atLeastAsHeavy(first, open)
  return count <= mostAndTwo ? open.slice(0, count) : first
}

/** How many are at least as heavy as the last one shown; null when all of those are shown. */
export function tiedWith(shown: readonly Risk[], open: readonly Risk[]): number | null {
  const count = atLeastAsHeavy(shown, open)
  return count === shown.length ? null : count
}

function atLeastAsHeavy(shown: readonly Risk[], open: readonly Risk[]): number {
  const least = Math.min(...shown.map(product))
  return open.filter((risk) => product(risk) >= least).length
}

/** Likelihood times impact; 0 while one of them was not judged. */
function product({ likelihood, impact }: Risk): number {
  return likelihood === undefined || impact === undefined ? 0 : weights[likelihood] * weights[impact]
}

/** Likelihood or impact is high, and the other at least medium. */
export function isHeavy(risk: Risk): boolean {
  return product(risk) >= 6
}

const weights = { low: 1, medium: 2, high: 3 }

function impactOf({ impact }: Risk): number {
  return impact === undefined ? 0 : weights[impact]
}

/** What was judged on one of the two comes after what was judged on both, and what was not judged comes last. */
function weight(risk: Risk): number {
  const one = risk.likelihood ?? risk.impact
  return product(risk) || (one === undefined ? 0 : weights[one] / 10)
}

function riskTable(open: readonly Risk[], { words, label, nameNow }: Wording) {
  return table(open, [
    { title: words.columns.risk, cell: called },
    { title: words.columns.likelihood, cell: ({ likelihood }) => label(['risks', 'likelihood'], likelihood) },
    { title: words.columns.impact, cell: ({ impact }) => label(['risks', 'impact'], impact) },
    { title: words.columns.mitigation, cell: ({ mitigation }) => clause(mitigation) },
    { title: words.columns.remark, cell: remarkCell },
    { title: words.columns.watches, cell: ({ owner }) => nameNow(['partners', 'bodies'], owner) },
  ])
}

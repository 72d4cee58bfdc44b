import { isOver } from '../../facts/date-order.ts'
import {
  pausedRecurring,
  postponedDecisions,
  type Unplanned,
  undatedDecisions,
  unplanned,
} from '../../facts/unplanned.ts'
import type { Item } from '../../model/definition.ts'
import { called, clause, quoted } from '../sentences.ts'
import { table } from '../table.ts'
import type { Days } from './days.ts'

/** So many names in one sentence. */
const most = 8

/** What comes back by agreement but has no date, and what has no date at all. */
export function notPlanned(days: Days) {
  const { ecosystem, asOf, text, date, partyNow, every, quote } = days
  const actions = (all: readonly { readonly id: string; readonly title: string }[]) => days.some(all.map(quote), most)
  const decisions = (all: readonly Item<'decisions'>[]) =>
    days.some(
      all.map((one) => quoted(called(one))),
      most,
    )
  const [dateless, postponed] = [decisions(undatedDecisions(ecosystem)), decisions(postponedDecisions(ecosystem, asOf))]
  const [unplaced, paused] = [actions(days.planner.unplaced), actions(pausedRecurring(ecosystem))]
  const undated = actions(days.chart.undated)
  const all = unplanned(ecosystem, asOf)
  const rhythms = table(all, [
    { title: text.columns.what, cell: (item) => whatText(item, days) },
    { title: text.columns.arranges, cell: ({ who }) => partyNow(who) },
    { title: text.columns.every, cell: (item) => every[item.every] },
    { title: text.columns.last, cell: ({ last }) => date(last) },
    {
      title: text.columns.expected,
      cell: ({ expected }) => {
        const day = date(expected)
        return day !== null && isOver(expected, asOf) ? days.words.detail(day, text.passed) : day
      },
    },
  ])
  const texts = [
    dateless && text.undated.decisions(dateless),
    postponed && text.undated.postponed(postponed),
    undated && text.undated.actions(undated),
    unplaced && text.undated.unplaced(unplaced),
    paused && text.undated.paused(paused),
  ].filter((line) => line !== null)
  return {
    table: rhythms,
    texts,
    any: rhythms !== null || texts.length > 0,
    passed: all.some(({ expected }) => isOver(expected, asOf)),
  }
}

function whatText({ kind, what }: Unplanned, { text }: Days): string {
  return text.unplanned[kind](clause(what) ?? '')
}

import { latestMeasurement } from '../../facts/measuring.ts'
import type { Goal, Indicator } from '../../model/definition.ts'
import { called, clause, clauses } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'

/** How a goal is measured, and what its deadline already says left out: `Groen dak: van 12 naar 40 km, nu 18 km`. */
export function indicatorText(indicator: Indicator, goal: Goal, wording: Wording): string {
  const details = [aimOf(indicator, goal, wording), latestOf(indicator, wording)]
    .filter((part) => part !== null)
    .join(', ')
  const name = called(indicator)
  return details === '' ? name : name === called(goal) ? details : `${name}: ${details}`
}

/** Every measure with where it began, where it must go and where it stands. */
export function indicatorTable(wording: Wording) {
  const { ecosystem, words, date } = wording
  return table(ecosystem.indicators, [
    { title: words.columns.indicator, cell: called },
    {
      title: words.columns.goal,
      cell: ({ id }) => clauses(ecosystem.goals.filter(({ indicators = [] }) => indicators.includes(id)).map(called)),
    },
    { title: words.columns.baseline, cell: (item) => quantity(item.baseline, item, wording) },
    { title: words.columns.target, cell: (item) => quantity(item.target, item, wording) },
    { title: words.columns.deadline, cell: ({ by }) => date(by) },
    {
      title: words.columns.latest,
      cell: (item) => {
        const latest = latestMeasurement(item, wording.asOf)
        return latest === undefined ? null : `${quantity(latest.value, item, wording)} (${date(latest.date)})`
      },
    },
  ])
}

function aimOf(indicator: Indicator, { deadline }: Goal, wording: Wording): string | null {
  const { words, date, number } = wording
  const unit = unitOf(indicator, wording)
  const [from, to, by] = [number(indicator.baseline), number(indicator.target), date(indicator.by)]
  if (to === null) return from === null ? null : words.fromBaseline(from, unit)
  const aim =
    from === null
      ? words.toTarget(to, unit)
      : isMark(indicator, wording)
        ? words.marks.fromTo(from, to)
        : words.fromTo(from, to, unit)
  return by === null || by === date(deadline) ? aim : `${aim}, ${words.by(by)}`
}

function latestOf(indicator: Indicator, wording: Wording): string | null {
  const latest = latestMeasurement(indicator, wording.asOf)
  const value = quantity(latest?.value, indicator, wording)
  return latest === undefined || value === null ? null : wording.words.latest(value, wording.date(latest.date) ?? '')
}

function quantity(value: number | undefined, indicator: Indicator, wording: Wording): string | null {
  const figure = wording.number(value)
  return figure === null ? null : [figure, unitOf(indicator, wording)].filter((part) => part !== null).join(' ')
}

/** Nobody says `8 cijfer`: a mark stands without its unit. */
function unitOf(indicator: Indicator, wording: Wording): string | null {
  return isMark(indicator, wording) ? null : clause(indicator.unit)
}

function isMark({ unit }: Indicator, { words }: Wording): boolean {
  return words.marks.is.test(clause(unit) ?? '')
}

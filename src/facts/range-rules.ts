import { formatNumber } from '../i18n/format.ts'
import type { Indicator } from '../model/definition.ts'
import { leavesOf } from './leaves.ts'
import type { Finding, Rule } from './rule.ts'
import { called } from './wording.ts'

const [firstYear, lastYear] = [1900, 2200]

const yearOutOfRange: Rule = {
  id: 'year-out-of-range',
  severity: 'error',
  check: (ecosystem) =>
    leavesOf(
      ecosystem,
      (value, field) => field === 'year' && typeof value === 'number' && (value < firstYear || value > lastYear),
    ).map(({ value, path }) => ({
      path,
      message: { nl: `${value} is geen jaar waarin dit kan spelen.`, en: `${value} is no year in which this can be.` },
      hint: yearHint(Number(value)),
    })),
}

const indicatorPercentage: Rule = {
  id: 'indicator-percentage',
  severity: 'warning',
  check: (ecosystem) =>
    ecosystem.indicators.flatMap((indicator, position) =>
      isPercentage(indicator) ? outsidePercentages(indicator, ['indicators', position]) : [],
    ),
}

export const rangeRules = [yearOutOfRange, indicatorPercentage] as const

/** `26` can only be meant as 2026. */
function yearHint(year: number): NonNullable<Finding['hint']> {
  return year >= 10 && year < 100
    ? { nl: `Schrijf het jaar voluit: year: 20${year}`, en: `Write the year in full: year: 20${year}` }
    : {
        nl: `Schrijf een jaar van vier cijfers, van ${firstYear} tot ${lastYear}: year: 2027`,
        en: `Write a year of four digits, from ${firstYear} to ${lastYear}: year: 2027`,
      }
}

function isPercentage({ unit = '' }: Indicator): boolean {
  return /^(?:%|procent|percent|percentage)$/i.test(unit.trim())
}

function outsidePercentages(indicator: Indicator, path: Finding['path']): readonly Finding[] {
  const measured = (indicator.measurements ?? []).map(({ value }, at) => ({ value, at: ['measurements', at, 'value'] }))
  return [{ value: indicator.target, at: ['target'] }, ...measured].flatMap(({ value, at }) =>
    value === undefined || (value >= 0 && value <= 100)
      ? []
      : {
          path: [...path, ...at],
          message: {
            nl: `${formatNumber(value, 'nl')} procent ligt niet tussen 0 en 100 ("${called(indicator)}").`,
            en: `${formatNumber(value, 'en')} per cent is not between 0 and 100 ("${called(indicator)}").`,
          },
          hint: {
            nl: 'Schrijf een getal van 0 tot 100 (geen 0,4 voor 40%); kan het meer worden, noem dan de eenheid anders (unit: groei in %).',
            en: 'Write a number from 0 to 100 (40, not 0.4, for 40%); if it can be more, call the unit otherwise (unit: growth in %).',
          },
        },
  )
}

import type { Path } from '../diagnostic.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Indicator } from '../model/definition.ts'
import { firstYear, isPlausible, lastYear } from '../model/notation.ts'
import { definitionShape, type Shape } from '../model/shape.ts'
import type { Finding, Rule } from './rule.ts'
import { called } from './wording.ts'

const yearOutOfRange: Rule = {
  id: 'year-out-of-range',
  severity: 'error',
  check: (ecosystem) => datesOutOfRange(ecosystem).map(outOfRange),
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

interface Dated {
  readonly value: string | number
  readonly path: Path
}

/** The dates and years of an ecosystem (what the model says is one) that cannot be. */
function datesOutOfRange(ecosystem: Ecosystem): readonly Dated[] {
  const found: Dated[] = []
  collectDates(ecosystem, definitionShape, [], found)
  return found
}

/** `path` is where the walk is; it is copied for what is found only. */
function collectDates(value: unknown, shape: Shape, path: (string | number)[], found: Dated[]): void {
  if (shape.kind === 'list') {
    if (!Array.isArray(value)) return
    for (let at = 0; at < value.length; at++) step(at, value[at], shape.of, path, found)
  } else if (shape.kind === 'either') collectDates(value, shape.group, path, found)
  else if (shape.kind !== 'group') {
    if (value !== '' && (typeof value === 'string' || typeof value === 'number') && !isPlausible(value))
      found.push({ value, path: [...path] })
  } else if (typeof value === 'object' && value !== null) {
    for (const key of shape.dated) {
      const held = (value as Readonly<Record<string, unknown>>)[key]
      if (held !== undefined) step(key, held, shape.fields[key] as Shape, path, found)
    }
  }
}

function step(key: string | number, value: unknown, shape: Shape, path: (string | number)[], found: Dated[]): void {
  path.push(key)
  collectDates(value, shape, path, found)
  path.pop()
}

function outOfRange({ value, path }: Dated): Finding {
  const field = String(path.findLast((step) => typeof step === 'string') ?? '')
  if (field === 'year' && typeof value === 'number')
    return {
      path,
      message: { nl: `${value} is geen jaar waarin dit kan spelen.`, en: `${value} is no year in which this can be.` },
      hint: yearHint(value),
    }
  return {
    path,
    message: {
      nl: `"${value}" ligt in een jaar waarin dit niet kan spelen ("${field}").`,
      en: `"${value}" lies in a year in which this cannot be ("${field}").`,
    },
    hint: {
      nl: `Kijk het jaar na: het ligt van ${firstYear} tot ${lastYear}, zoals ${field}: 2027-05-01`,
      en: `Check the year: it lies from ${firstYear} to ${lastYear}, such as ${field}: 2027-05-01`,
    },
  }
}

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

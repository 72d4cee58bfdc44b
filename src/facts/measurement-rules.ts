import { formatDate } from '../i18n/format.ts'
import type { Indicator } from '../model/definition.ts'
import type { Text } from '../text.ts'
import { isOver } from './date-order.ts'
import type { LooseDate } from './dates.ts'
import { each } from './each.ts'
import { latestMeasurement, measurementDue } from './measuring.ts'
import type { Finding, Rule } from './rule.ts'
import { called, when } from './wording.ts'

/** By its own rhythm, or where that asks for none by the day of the target; what was measured at its target may rest. */
const measurementOverdue: Rule = {
  id: 'measurement-overdue',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    each(['indicators'], ecosystem.indicators, (indicator, path) => {
      const told = overdue(indicator, asOf)
      return told && { path: [...path, 'measurements'], ...told }
    }),
}

export const measurementRules = [measurementOverdue] as const

function overdue(indicator: Indicator, asOf: string): Omit<Finding, 'path'> | undefined {
  const { by } = indicator
  const due = measurementDue(indicator, asOf)
  if (due === undefined || !isOver(due, asOf)) return undefined
  return by !== undefined && String(due) === String(by)
    ? atTarget(called(indicator), by)
    : byRhythm(indicator, due, asOf)
}

function byRhythm(indicator: Indicator, due: LooseDate, asOf: string): Omit<Finding, 'path'> {
  return {
    message: rhythmText(called(indicator), due, latestMeasurement(indicator, asOf)?.date),
    hint: {
      nl: 'Zet de meting erbij (measurements), of kies een ritme dat jullie volhouden (every).',
      en: 'Add the measurement (measurements), or choose a rhythm that you can keep up (every).',
    },
  }
}

function rhythmText(name: string, due: LooseDate, last: LooseDate | undefined): Text {
  return last === undefined
    ? {
        nl: `"${name}" had ${when(due, 'nl')} voor het eerst gemeten moeten zijn.`,
        en: `"${name}" should have been measured for the first time ${when(due, 'en')}.`,
      }
    : {
        nl: `"${name}" had ${when(due, 'nl')} weer gemeten moeten zijn; de laatste meting is van ${formatDate(last, 'nl')}.`,
        en: `"${name}" should have been measured again ${when(due, 'en')}; the last measurement is of ${formatDate(last, 'en')}.`,
      }
}

function atTarget(name: string, by: LooseDate): Omit<Finding, 'path'> {
  return {
    message: {
      nl: `De streefdatum van "${name}" (${formatDate(by, 'nl')}) is voorbij, en of het streven is gehaald, is niet gemeten.`,
      en: `The date of the target of "${name}" (${formatDate(by, 'en')}) has passed, and whether it was reached was not measured.`,
    },
    hint: {
      nl: 'Zet de meting erbij (measurements), of spreek een andere datum af (by).',
      en: 'Add the measurement (measurements), or agree on another date (by).',
    },
  }
}

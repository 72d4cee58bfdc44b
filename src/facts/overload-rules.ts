import { nameOf } from '../graph/ecosystem.ts'
import { formatDate, formatNumber } from '../i18n/format.ts'
import type { Language } from '../text.ts'
import { shown } from '../visible.ts'
import { type Overload, overloads } from './overload.ts'
import type { Rule } from './rule.ts'

const moreWorkThanHours: Rule = {
  id: 'more-work-than-hours',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    overloads(ecosystem, asOf).map((overload) => {
      const name = shown(nameOf(ecosystem, ['partners', 'bodies'], overload.party))
      return {
        path: overload.path,
        message: { nl: dutch(name, overload), en: english(name, overload) },
        hint: {
          nl: 'Laat een ander een actie trekken, schuif met de datums, noem wie meewerkt (contributors), of verbeter de uren.',
          en: 'Let someone else lead an action, move the dates, say who helps (contributors), or correct the hours.',
        },
      }
    }),
}

export const overloadRules = [moreWorkThanHours] as const

function dutch(name: string, { month, hours, promised, months }: Overload): string {
  const others = months === 1 ? '' : ` Dat speelt in ${months} van de komende twaalf maanden.`
  return `Het deel van "${name}" in de acties vraagt in ${formatDate(month, 'nl')} ongeveer ${whole(hours, 'nl')} uur; voor de regie is er dan ${whole(promised, 'nl')} uur.${others}`
}

function english(name: string, { month, hours, promised, months }: Overload): string {
  const others = months === 1 ? '' : ` That is so in ${months} of the coming twelve months.`
  return `The part of "${name}" in the actions takes about ${whole(hours, 'en')} hours in ${formatDate(month, 'en')}; there are then ${whole(promised, 'en')} hours for the orchestration.${others}`
}

function whole(hours: number, language: Language): string {
  return formatNumber(Math.round(hours), language)
}

import { nameOf } from '../graph/ecosystem.ts'
import { formatList, formatShare } from '../i18n/format.ts'
import type { Language } from '../text.ts'
import { shown } from '../visible.ts'
import { type OnePayer, onePayers } from './concentration.ts'
import { isIncomplete } from './incomplete.ts'
import type { Rule } from './rule.ts'

const fundingFromOnePayer: Rule = {
  id: 'funding-from-one-payer',
  severity: 'info',
  check: (ecosystem, { asOf }) => {
    if (isIncomplete(ecosystem, 'funding')) return []
    const position = new Map((ecosystem.finance?.funding ?? []).map((line, at) => [line, at]))
    return onePayers(ecosystem, asOf).map(({ from, years, line }) => {
      const name = shown(nameOf(ecosystem, ['partners', 'subsidies'], from))
      return {
        path: ['finance', 'funding', position.get(line) ?? 0, 'from'],
        message: {
          nl: `Meer dan de helft van de dekking komt van "${name}": ${shares(years, 'nl')}.`,
          en: `More than half of the funding comes from "${name}": ${shares(years, 'en')}.`,
        },
        hint: {
          nl: 'Zoek een tweede die betaalt, of spreek af wat er gebeurt als deze wegvalt.',
          en: 'Find a second payer, or agree on what happens when this one drops out.',
        },
      }
    })
  },
}

/** Rules about what rests on one party for too large a part. */
export const concentrationRules = [fundingFromOnePayer] as const

/** `2027 (62,5%) en 2028 (70%)`. */
function shares(years: OnePayer['years'], language: Language): string {
  const shownYears = years.slice(0, 4).map(({ year, share }) => `${year} (${formatShare(share, language)})`)
  const rest = years.length - shownYears.length
  const more =
    rest === 0 ? [] : [language === 'nl' ? `nog ${rest} jaar` : `${rest} more ${rest === 1 ? 'year' : 'years'}`]
  return formatList([...shownYears, ...more], language)
}

import { nameOf } from '../graph/ecosystem.ts'
import { formatList, formatShare } from '../i18n/format.ts'
import type { Language } from '../text.ts'
import { shown } from '../visible.ts'
import { type OnePayer, onePayers } from './concentration.ts'
import { isIncomplete } from './incomplete.ts'
import { fundingOfLeft } from './left-payers.ts'
import { successorOf } from './party.ts'
import { securedWhilePossible } from './pledges.ts'
import type { Rule } from './rule.ts'
import { called, departed, money } from './wording.ts'

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

const payerLeft: Rule = {
  id: 'payer-left',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    fundingOfLeft(ecosystem, asOf).map(({ partner, line, position }) => {
      const next = successorOf(ecosystem, partner, asOf)
      const amount = (language: Language) => money(ecosystem, line.amount, language)
      return {
        path: ['finance', 'funding', position, 'from'],
        message: {
          nl: `De dekking van ${line.year} rekent op ${amount('nl')} van "${called(partner)}", maar die is ${departed(partner, 'nl')}.`,
          en: `The funding of ${line.year} counts on ${amount('en')} from "${called(partner)}", which ${departed(partner, 'en')}.`,
        },
        hint: {
          nl: `Komt de bijdrage niet meer, haal de regel weg of zet bij "from" wie het overneemt${next === undefined ? '' : ` (${next.id})`}; komt die wel, zeg dat dan met "caveat".`,
          en: `If the contribution no longer comes, take the line away or put at "from" who takes over${next === undefined ? '' : ` (${next.id})`}; if it does, say so with "caveat".`,
        },
      }
    }),
}

const securedOnlyPossible: Rule = {
  id: 'secured-only-possible',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    securedWhilePossible(ecosystem, asOf).map(({ partner, line, position }) => {
      const amount = (language: Language) => money(ecosystem, line.amount, language)
      return {
        path: ['finance', 'funding', position, 'secured'],
        message: {
          nl: `Bij de dekking van ${line.year} is ${amount('nl')} van "${called(partner)}" zeker gesteld, maar wat die partner dan ${line.kind === 'cash' ? 'in geld' : 'in natura'} inbrengt, staat er als mogelijk.`,
          en: `The funding of ${line.year} has ${amount('en')} from "${called(partner)}" as secured, but what that partner brings then ${line.kind === 'cash' ? 'in cash' : 'in kind'} stands as possible.`,
        },
        hint: {
          nl: 'Is het toegezegd, zet dan bij "brings" van de partner "state: committed"; anders hier "secured: false".',
          en: 'If it was promised, set "state: committed" at "brings" of the partner; if not, "secured: false" here.',
        },
      }
    }),
}

/** Rules about who the funding rests on. */
export const concentrationRules = [fundingFromOnePayer, payerLeft, securedOnlyPossible] as const

/** `2027 (62,5%) en 2028 (70%)`. */
function shares(years: OnePayer['years'], language: Language): string {
  const shownYears = years.slice(0, 4).map(({ year, share }) => `${year} (${formatShare(share, language)})`)
  const rest = years.length - shownYears.length
  const more =
    rest === 0 ? [] : [language === 'nl' ? `nog ${rest} jaar` : `${rest} more ${rest === 1 ? 'year' : 'years'}`]
  return formatList([...shownYears, ...more], language)
}

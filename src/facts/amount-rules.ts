import type { Ecosystem } from '../graph/ecosystem.ts'
import { formatNumber, formatPercentage } from '../i18n/format.ts'
import type { Text } from '../text.ts'
import { shown } from '../visible.ts'
import { each } from './each.ts'
import { leavesOf } from './leaves.ts'
import type { Finding, Rule } from './rule.ts'
import { called, money } from './wording.ts'

/** Every field of the model that holds money; a test compares them with the model. */
export const amountFields: ReadonlySet<string> = new Set(['amount', 'actual', 'granted', 'settled', 'budget', 'cost'])

/** Every field of the model that holds a percentage; a test compares them with the model. */
export const percentageFields: ReadonlySet<string> = new Set([
  'progress',
  'rate',
  'intensity',
  'maximum',
  'share',
  'off_budget',
])

const negativeAmount: Rule = {
  id: 'negative-amount',
  severity: 'error',
  check: (ecosystem) =>
    leavesOf(ecosystem, (value, field) => amountFields.has(field) && Number(value) < 0).map(
      ({ value, path, holder }) => ({
        path,
        message: {
          nl: `Een bedrag kan niet negatief zijn: ${money(ecosystem, Number(value), 'nl')}${bracketed(holder)}.`,
          en: `An amount cannot be negative: ${money(ecosystem, Number(value), 'en')}${bracketed(holder)}.`,
        },
        hint: {
          nl: 'Haal het minteken weg; geld dat terugkomt, is een dekkingsregel (finance.funding).',
          en: 'Remove the minus sign; money that comes back is a line of funding (finance.funding).',
        },
      }),
    ),
}

const percentageOutOfRange: Rule = {
  id: 'percentage-out-of-range',
  severity: 'error',
  check: (ecosystem) =>
    leavesOf(
      ecosystem,
      (value, field) => percentageFields.has(field) && (Number(value) < 0 || Number(value) > 100),
    ).map(({ value, path, holder }) => ({
      path,
      message: {
        nl: `${formatPercentage(Number(value), 'nl')} ligt niet tussen 0% en 100%${bracketed(holder)}.`,
        en: `${formatPercentage(Number(value), 'en')} is not between 0% and 100%${bracketed(holder)}.`,
      },
      hint: { nl: 'Schrijf een getal van 0 tot 100: 40', en: 'Write a number from 0 to 100: 40' },
    })),
}

const contributionWithoutAmount: Rule = {
  id: 'contribution-without-amount',
  severity: 'warning',
  check: (ecosystem) =>
    ecosystem.partners.flatMap((partner, position) =>
      each(['partners', position, 'brings'], partner.brings, (brought, path) => {
        if (typeof brought === 'string' || brought.amount !== undefined) return undefined
        if (brought.kind !== 'cash' && brought.kind !== 'in-kind') return undefined
        return {
          path: [...path, 'amount'],
          message: {
            nl: `Er staat niet hoeveel "${called(brought)}" van "${called(partner)}" waard is.`,
            en: `It does not say what "${called(brought)}" of "${called(partner)}" is worth.`,
          },
          hint: {
            nl: 'Zet het bedrag erbij, ook als het een schatting is: amount: 24000 en per: year',
            en: 'Add the amount, even if it is an estimate: amount: 24000 and per: year',
          },
        }
      }),
    ),
}

const amountWithoutPeriod: Rule = {
  id: 'amount-without-period',
  severity: 'warning',
  check: (ecosystem) => [
    ...ecosystem.partners.flatMap((partner, position) =>
      each(['partners', position, 'brings'], partner.brings, (brought, path) =>
        typeof brought === 'string' ? undefined : withoutPeriod(ecosystem, brought, [...path, 'amount']),
      ),
    ),
    ...each(['value_flows'], ecosystem.value_flows, (flow, path) =>
      withoutPeriod(ecosystem, flow, [...path, 'amount']),
    ),
  ],
}

const pulseOutOfRange: Rule = {
  id: 'pulse-out-of-range',
  severity: 'error',
  check: (ecosystem) =>
    ecosystem.partners.flatMap((partner, position) =>
      each(['partners', position, 'pulse'], partner.pulse, ({ score }, path) =>
        outside(score, 10, [...path, 'score'], {
          nl: `${formatNumber(Number(score), 'nl')} is geen cijfer van 1 tot 10 ("${called(partner)}").`,
          en: `${formatNumber(Number(score), 'en')} is no score from 1 to 10 ("${called(partner)}").`,
        }),
      ),
    ),
}

const trlOutOfRange: Rule = {
  id: 'trl-out-of-range',
  severity: 'error',
  check: (ecosystem) =>
    (['trl', 'trl_target'] as const).flatMap((field) =>
      each(['technologies'], ecosystem.technologies, (technology, path) =>
        outside(technology[field], 9, [...path, field], {
          nl: `TRL ${technology[field]} bestaat niet: de schaal loopt van 1 tot 9 ("${called(technology)}").`,
          en: `There is no TRL ${technology[field]}: the scale runs from 1 to 9 ("${called(technology)}").`,
        }),
      ),
    ),
}

export const amountRules = [
  negativeAmount,
  percentageOutOfRange,
  contributionWithoutAmount,
  amountWithoutPeriod,
  pulseOutOfRange,
  trlOutOfRange,
] as const

function bracketed(holder: string): string {
  return holder === '' ? '' : ` ("${shown(holder)}")`
}

function withoutPeriod(
  ecosystem: Ecosystem,
  item: { readonly what: string; readonly amount?: number | undefined; readonly per?: string | undefined },
  path: Finding['path'],
): Finding | undefined {
  if (item.amount === undefined || item.per !== undefined) return undefined
  return {
    path,
    message: {
      nl: `${money(ecosystem, item.amount, 'nl')} voor "${called(item)}": per jaar, per maand of eenmalig?`,
      en: `${money(ecosystem, item.amount, 'en')} for "${called(item)}": per year, per month or once?`,
    },
    hint: { nl: 'Zet erbij: per: year (of month, once)', en: 'Add: per: year (or month, once)' },
  }
}

function outside(
  value: number | undefined,
  highest: number,
  path: Finding['path'],
  message: Text,
): Finding | undefined {
  if (typeof value !== 'number' || (value >= 1 && value <= highest)) return undefined
  return {
    path,
    message,
    hint: { nl: `Kies een getal van 1 tot ${highest}.`, en: `Choose a number from 1 to ${highest}.` },
  }
}

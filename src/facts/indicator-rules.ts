import { formatDate, formatNumber } from '../i18n/format.ts'
import { isAfter } from './date-order.ts'
import { each } from './each.ts'
import type { Rule } from './rule.ts'
import { called, when } from './wording.ts'

const indicatorWithoutTarget: Rule = {
  id: 'indicator-without-target',
  severity: 'warning',
  check: (ecosystem) =>
    each(['indicators'], ecosystem.indicators, (indicator, path) =>
      indicator.target !== undefined
        ? undefined
        : {
            path: [...path, 'target'],
            message: {
              nl: `"${called(indicator)}" heeft geen streefwaarde.`,
              en: `"${called(indicator)}" has no target.`,
            },
            hint: {
              nl: 'Spreek af waar je heen wilt en wanneer, bijvoorbeeld: target: 20 en by: 2028',
              en: 'Agree where you want to go and when, such as: target: 20 and by: 2028',
            },
          },
    ),
}

const targetEqualsBaseline: Rule = {
  id: 'target-equals-baseline',
  severity: 'warning',
  check: (ecosystem) =>
    each(['indicators'], ecosystem.indicators, (indicator, path) => {
      const { target, baseline } = indicator
      if (target === undefined || target !== baseline) return undefined
      return {
        path: [...path, 'target'],
        message: {
          nl: `De streefwaarde van "${called(indicator)}" is gelijk aan de beginwaarde: ${formatNumber(target, 'nl')}.`,
          en: `The target of "${called(indicator)}" equals its baseline: ${formatNumber(target, 'en')}.`,
        },
        hint: {
          nl: 'Kies een waarde die verandering laat zien.',
          en: 'Choose a value that shows change.',
        },
        related: [
          { path: [...path, 'baseline'], message: { nl: 'Dit is de beginwaarde.', en: 'This is the baseline.' } },
        ],
      }
    }),
}

const measurementOutsidePeriod: Rule = {
  id: 'measurement-outside-period',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    ecosystem.indicators.flatMap((indicator, position) =>
      each(['indicators', position, 'measurements'], indicator.measurements, ({ date }, path) => {
        const start = indicator.baseline_date
        const tooLate = isAfter(date, asOf)
        if (!tooLate && !isAfter(start, date)) return undefined
        const reason = tooLate
          ? { nl: `en het is nu pas ${formatDate(asOf, 'nl')}`, en: `and today is only ${formatDate(asOf, 'en')}` }
          : {
              nl: `vóór de beginwaarde van ${formatDate(start ?? '', 'nl')}`,
              en: `before the baseline of ${formatDate(start ?? '', 'en')}`,
            }
        return {
          path: [...path, 'date'],
          message: {
            nl: `"${called(indicator)}" is ${when(date, 'nl')} gemeten, ${reason.nl}.`,
            en: `"${called(indicator)}" was measured ${when(date, 'en')}, ${reason.en}.`,
          },
          hint: tooLate
            ? { nl: 'Een verwachting hoort bij "target" en "by".', en: 'What you expect belongs in "target" and "by".' }
            : {
                nl: 'Neem de vroegste meting als beginwaarde (baseline, baseline_date).',
                en: 'Take the earliest measurement as the baseline (baseline, baseline_date).',
              },
        }
      }),
    ),
}

export const indicatorRules = [indicatorWithoutTarget, targetEqualsBaseline, measurementOutsidePeriod] as const

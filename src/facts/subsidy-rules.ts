import { formatDate, formatPercentage, formatShare } from '../i18n/format.ts'
import { isUnwatched, subsidyConditions } from './conditions.ts'
import { yearOf } from './dates.ts'
import { each } from './each.ts'
import { isIncomplete } from './incomplete.ts'
import { amountOf, overSecured } from './payers.ts'
import type { Rule } from './rule.ts'
import { isAbovePlan, subsidyAfterEnd, subsidyShares } from './subsidy-share.ts'
import { called, money } from './wording.ts'

const conditionOverdue: Rule = {
  id: 'condition-overdue',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    subsidyConditions(ecosystem, asOf).flatMap(({ path, state, condition, subsidy }) =>
      state !== 'overdue' || condition.due === undefined
        ? []
        : [
            {
              path: [...path, 'due'],
              message: {
                nl: `Aan "${called(condition)}" (${called(subsidy)}) moest uiterlijk ${formatDate(condition.due, 'nl')} zijn voldaan; of dat zo is, staat er niet.`,
                en: `"${called(condition)}" (${called(subsidy)}) had to be met by ${formatDate(condition.due, 'en')}; whether it was is not there.`,
              },
              hint: {
                nl: 'Is eraan voldaan, zet dan "met_on"; komt de voorwaarde terug, zet dan bij "due" de volgende datum.',
                en: 'If it was met, set "met_on"; if the condition comes back, set "due" to its next date.',
              },
            },
          ],
    ),
}

const conditionUnwatched: Rule = {
  id: 'condition-unwatched',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    subsidyConditions(ecosystem, asOf)
      .filter(isUnwatched)
      .map(({ path, watcher, condition, subsidy }) => ({
        path: [...path, 'owner'],
        message:
          watcher === 'left'
            ? {
                nl: `Wie op "${called(condition)}" (${called(subsidy)}) let, is vertrokken.`,
                en: `Whoever watches "${called(condition)}" (${called(subsidy)}) has left.`,
              }
            : {
                nl: `Niemand let op "${called(condition)}" (${called(subsidy)}).`,
                en: `Nobody watches "${called(condition)}" (${called(subsidy)}).`,
              },
        hint: {
          nl: 'Noem één partner of orgaan: owner: naam-van-de-partner',
          en: 'Give one partner or body: owner: id-of-the-partner',
        },
      })),
}

const securedMoreThanGranted: Rule = {
  id: 'secured-more-than-granted',
  severity: 'warning',
  check: (ecosystem) =>
    overSecured(ecosystem).map(({ position, field, limit, secured, first }) => ({
      path: ['finance', 'subsidies', position, field],
      message: {
        nl: `De dekking noemt ${money(ecosystem, secured, 'nl')} van deze subsidie zeker, meer dan de ${money(ecosystem, limit, 'nl')} die is ${field === 'granted' ? 'toegekend' : 'vastgesteld'}.`,
        en: `The funding calls ${money(ecosystem, secured, 'en')} of this subsidy secured, more than the ${money(ecosystem, limit, 'en')} that was ${field}.`,
      },
      hint: {
        nl: 'Verlaag de dekking die op deze subsidie rekent, of zet wat nog moet worden aangevraagd op "secured: false".',
        en: 'Lower the funding that counts on this subsidy, or set what is still to be applied for to "secured: false".',
      },
      related: [
        {
          path: ['finance', 'funding', first, 'amount'],
          message: { nl: 'Deze dekking rekent erop.', en: 'This funding counts on it.' },
        },
      ],
    })),
}

const subsidyShareAbovePlan: Rule = {
  id: 'subsidy-share-above-plan',
  severity: 'warning',
  check: (ecosystem, { asOf }) => {
    const plan = ecosystem.finance?.self_sustaining?.subsidy_share
    if (plan === undefined || isIncomplete(ecosystem, 'funding')) return []
    const above = new Map(
      subsidyShares(ecosystem)
        .filter((line) => isAbovePlan(line) && line.year <= yearOf(asOf))
        .map(({ year, computed = 0 }) => [year, computed]),
    )
    return each(['finance', 'self_sustaining', 'subsidy_share'], plan, ({ year, share, caveat }, path) => {
      const computed = above.get(year)
      if (computed === undefined || caveat !== undefined) return undefined
      return {
        path: [...path, 'share'],
        message: {
          nl: `In ${year} is ${formatShare(computed, 'nl')} van de dekking subsidie, meer dan de ${formatPercentage(share, 'nl')} die was gepland.`,
          en: `In ${year}, ${formatShare(computed, 'en')} of the funding is subsidy, more than the ${formatPercentage(share, 'en')} that was planned.`,
        },
        hint: {
          nl: 'Stel het pad voor de jaren hierna bij en zeg hier met "caveat" hoe het komt.',
          en: 'Adjust the path for the years after it and say here with "caveat" how it came about.',
        },
      }
    })
  },
}

const subsidyAfterSelfSustaining: Rule = {
  id: 'subsidy-after-self-sustaining',
  severity: 'warning',
  check: (ecosystem) => {
    const by = ecosystem.finance?.self_sustaining?.by
    const after = subsidyAfterEnd(ecosystem)
    const [first] = after
    if (first === undefined || by === undefined) return []
    const amount = (language: 'nl' | 'en') => money(ecosystem, amountOf(after), language)
    return [
      {
        path: ['finance', 'self_sustaining', 'by'],
        message: {
          nl: `Het moet uiterlijk ${formatDate(by, 'nl')} zonder subsidie kunnen, maar de dekking rekent daarna nog op ${amount('nl')} subsidie.`,
          en: `It must do without subsidy by ${formatDate(by, 'en')}, but the funding after it still counts on ${amount('en')} of subsidy.`,
        },
        hint: {
          nl: 'Spreek een latere datum af of zoek voor die jaren andere dekking.',
          en: 'Agree on a later date or find other funding for those years.',
        },
        related: [
          {
            path: ['finance', 'funding', first.position, 'year'],
            message: { nl: 'Dit is subsidie van na die datum.', en: 'This is subsidy of after that date.' },
          },
        ],
      },
    ]
  },
}

export const subsidyRules = [
  conditionOverdue,
  conditionUnwatched,
  securedMoreThanGranted,
  subsidyShareAbovePlan,
  subsidyAfterSelfSustaining,
] as const

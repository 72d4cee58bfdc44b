import { nameOf } from '../graph/ecosystem.ts'
import { formatNumber, formatPercentage } from '../i18n/format.ts'
import { shown } from '../visible.ts'
import { each } from './each.ts'
import type { Finding, Rule } from './rule.ts'
import { type AboveCeiling, aidAboveCeiling } from './small-aid.ts'
import { isAboveMaximum, isBeforeItsAnswers, openQuestions } from './state-aid.ts'
import { money, when } from './wording.ts'

const aidAboveMaximum: Rule = {
  id: 'aid-above-maximum',
  severity: 'warning',
  check: (ecosystem) =>
    each(['finance', 'state_aid', 'basis'], ecosystem.finance?.state_aid?.basis, (basis, path) => {
      const { article, intensity, maximum } = basis
      if (!isAboveMaximum(basis)) return undefined
      return {
        path: [...path, 'intensity'],
        message: {
          nl: `De steunintensiteit van ${formatPercentage(intensity, 'nl')} ligt boven de opgegeven grens van ${formatPercentage(maximum, 'nl')} ("${shown(article)}"), te toetsen.`,
          en: `The aid intensity of ${formatPercentage(intensity, 'en')} is above the stated maximum of ${formatPercentage(maximum, 'en')} ("${shown(article)}"), to be reviewed.`,
        },
        hint: {
          nl: 'Leg dit voor aan wie de staatssteun toetst, en zet de uitkomst in "conclusion".',
          en: 'Put this to whoever reviews state aid, and write the outcome in "conclusion".',
        },
        related: [
          {
            path: [...path, 'maximum'],
            message: { nl: 'Dit is de opgegeven grens.', en: 'This is the stated maximum.' },
          },
        ],
      }
    }),
}

const smallAidAboveCeiling: Rule = {
  id: 'small-aid-above-ceiling',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    aidAboveCeiling(ecosystem, asOf).map((above) => ({
      path: ['finance', 'de_minimis', above.position, 'amount'],
      message: aboveCeiling(above, nameOf(ecosystem, ['partners'], above.partner), (amount, language) =>
        money(ecosystem, amount, language),
      ),
      hint: {
        nl: 'Leg dit voor aan wie de staatssteun toetst, voordat er meer steun wordt gegeven.',
        en: 'Put this to whoever reviews state aid, before more aid is given.',
      },
      related: [
        {
          path: ['finance', 'de_minimis_ceiling', 'amount'],
          message: { nl: 'Dit is de opgegeven grens.', en: 'This is the stated ceiling.' },
        },
      ],
    })),
}

const aidLimitWithoutSource: Rule = {
  id: 'aid-limit-without-source',
  severity: 'warning',
  check: ({ finance }) => [
    ...each(['finance', 'state_aid', 'basis'], finance?.state_aid?.basis, ({ article, maximum, checked_on }, path) =>
      checked_on !== undefined
        ? undefined
        : {
            path: [...path, 'checked_on'],
            message: {
              nl: `Er staat niet wanneer de grens van ${formatPercentage(maximum, 'nl')} is nagekeken ("${shown(article)}").`,
              en: `It does not say when the maximum of ${formatPercentage(maximum, 'en')} was checked ("${shown(article)}").`,
            },
            hint: {
              nl: 'Zet erbij op welke dag iemand de grens in de regeling zelf opzocht (checked_on).',
              en: 'Add the day on which someone looked the limit up in the regulation itself (checked_on).',
            },
          },
    ),
    ...ceilingWithoutSource(finance?.de_minimis_ceiling),
  ],
}

const aidConclusionWithoutAnswers: Rule = {
  id: 'aid-conclusion-without-answers',
  severity: 'warning',
  check: ({ finance }) => {
    const aid = finance?.state_aid
    if (aid === undefined || !isBeforeItsAnswers(aid)) return []
    const open = openQuestions(aid).join(', ')
    return [
      {
        path: ['finance', 'state_aid', 'conclusion'],
        message: {
          nl: `De toets op staatssteun heeft een uitkomst, maar niet op elke vraag een ja of nee: ${open}.`,
          en: `The review of state aid has an outcome, but not a yes or no to each question: ${open}.`,
        },
        hint: {
          nl: 'Vul de antwoorden in waarop de uitkomst rust; eerder is het nog te toetsen.',
          en: 'Fill in the answers that the outcome rests on; until then it is still to be reviewed.',
        },
      },
    ]
  },
}

export const aidRules = [
  aidAboveMaximum,
  smallAidAboveCeiling,
  aidLimitWithoutSource,
  aidConclusionWithoutAnswers,
] as const

function aboveCeiling(
  { ceiling, total, grant }: AboveCeiling,
  name: string,
  amount: (value: number, language: 'nl' | 'en') => string,
): Finding['message'] {
  return {
    nl: `"${shown(name)}" komt ${when(grant.date, 'nl')} op ${amount(total, 'nl')} aan de-minimissteun in ${formatNumber(ceiling.years, 'nl')} jaar, boven de opgegeven grens van ${amount(ceiling.amount, 'nl')}: te toetsen.`,
    en: `"${shown(name)}" reaches ${amount(total, 'en')} of de minimis aid in ${formatNumber(ceiling.years, 'en')} ${ceiling.years === 1 ? 'year' : 'years'} ${when(grant.date, 'en')}, above the stated ceiling of ${amount(ceiling.amount, 'en')}: to be reviewed.`,
  }
}

function ceilingWithoutSource(ceiling: { readonly source?: string | undefined } | undefined): readonly Finding[] {
  if (ceiling === undefined || ceiling.source) return []
  return [
    {
      path: ['finance', 'de_minimis_ceiling', 'source'],
      message: {
        nl: 'Er staat niet waar de opgegeven grens voor de-minimissteun vandaan komt.',
        en: 'It does not say where the stated ceiling for de minimis aid comes from.',
      },
      hint: {
        nl: 'Noem de regeling, met artikel: source: naam van de verordening, artikel',
        en: 'Name the regulation, with the article: source: name of the regulation, article',
      },
    },
  ]
}

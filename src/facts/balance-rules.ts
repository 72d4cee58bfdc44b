import type { Path } from '../diagnostic.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import { each } from './each.ts'
import { isIncomplete } from './incomplete.ts'
import { moneyPerYear, sum, type YearOfMoney } from './money.ts'
import type { Rule } from './rule.ts'
import { called, money } from './wording.ts'

/** The part of a year's costs that funding may differ from them without a word. */
const margin = 0.01

const yearOutOfBalance: Rule = {
  id: 'year-out-of-balance',
  severity: 'warning',
  check: (ecosystem) =>
    completeYears(ecosystem)
      .filter(({ cost, funding }) => cost > 0 && funding > 0 && Math.abs(funding - cost) > cost * margin)
      .map(({ year, cost, funding }) => ({
        path: firstLine(ecosystem.finance?.funding, 'funding', year),
        about: `${year} ${funding < cost ? 'too little' : 'too much'}`,
        message: {
          nl: `In ${year} is er ${money(ecosystem, funding, 'nl')} dekking voor ${money(ecosystem, cost, 'nl')} aan kosten: ${money(ecosystem, Math.abs(funding - cost), 'nl')} te ${funding < cost ? 'weinig' : 'veel'}.`,
          en: `In ${year} there is ${money(ecosystem, funding, 'en')} of funding for ${money(ecosystem, cost, 'en')} of costs: ${money(ecosystem, Math.abs(funding - cost), 'en')} too ${funding < cost ? 'little' : 'much'}.`,
        },
        hint: {
          nl: 'Zoek dekking, schrap kosten of verschuif ze naar een ander jaar.',
          en: 'Find funding, drop costs or move them to another year.',
        },
        related: [
          {
            path: firstLine(ecosystem.finance?.costs, 'costs', year),
            message: { nl: `De kosten van ${year} beginnen hier.`, en: `The costs of ${year} begin here.` },
          },
        ],
      })),
}

const yearWithoutFunding: Rule = {
  id: 'year-without-funding',
  severity: 'warning',
  check: (ecosystem) =>
    completeYears(ecosystem)
      .filter(({ cost, funding }) => cost > 0 && funding === 0)
      .map(({ year, cost }) => ({
        path: firstLine(ecosystem.finance?.costs, 'costs', year),
        about: String(year),
        message: {
          nl: `Voor de ${money(ecosystem, cost, 'nl')} aan kosten in ${year} is geen dekking.`,
          en: `There is no funding for the ${money(ecosystem, cost, 'en')} of costs in ${year}.`,
        },
        hint: {
          nl: `Zet bij "funding" wie betaalt: { id: bijdrage-${year}, kind: cash, year: ${year}, amount: ${cost} }`,
          en: `Say under "funding" who pays: { id: fee-${year}, kind: cash, year: ${year}, amount: ${cost} }`,
        },
      })),
}

const settledMoreThanGranted: Rule = {
  id: 'settled-more-than-granted',
  severity: 'warning',
  check: (ecosystem) =>
    each(['finance', 'subsidies'], ecosystem.finance?.subsidies, (subsidy, path) => {
      const { granted, settled } = subsidy
      if (granted === undefined || settled === undefined || settled <= granted) return undefined
      return {
        path: [...path, 'settled'],
        message: {
          nl: `"${called(subsidy)}" is vastgesteld op ${money(ecosystem, settled, 'nl')}, meer dan de ${money(ecosystem, granted, 'nl')} die is toegekend.`,
          en: `"${called(subsidy)}" was settled at ${money(ecosystem, settled, 'en')}, more than the ${money(ecosystem, granted, 'en')} that was granted.`,
        },
        hint: {
          nl: 'Leg de beschikking en de vaststelling naast elkaar.',
          en: 'Lay the grant decision and the settlement side by side.',
        },
        related: [{ path: [...path, 'granted'], message: { nl: 'Dit is toegekend.', en: 'This was granted.' } }],
      }
    }),
}

const budgetExceedsCosts: Rule = {
  id: 'budget-exceeds-costs',
  severity: 'warning',
  check: (ecosystem) => {
    if (isIncomplete(ecosystem, 'costs')) return []
    const actions = ecosystem.actions.filter((action) => action.status !== 'stopped')
    const budget = sum(actions.map((action) => action.budget ?? 0))
    const costs = sum((ecosystem.finance?.costs ?? []).map((line) => line.amount))
    if (costs <= 0 || budget <= costs) return []
    return [
      {
        path: ['finance', 'costs'],
        message: {
          nl: `De acties zijn samen begroot op ${money(ecosystem, budget, 'nl')}, meer dan de ${money(ecosystem, costs, 'nl')} aan kosten.`,
          en: `The actions are budgeted at ${money(ecosystem, budget, 'en')} together, more than the ${money(ecosystem, costs, 'en')} of costs.`,
        },
        hint: {
          nl: 'Neem het werk op in de kosten per jaar, of verlaag de budgetten (budget) van de acties.',
          en: 'Put the work in the costs per year, or lower the budgets (budget) of the actions.',
        },
      },
    ]
  },
}

export const balanceRules = [yearOutOfBalance, yearWithoutFunding, settledMoreThanGranted, budgetExceedsCosts] as const

/** The years to compare; none while lines of costs or of funding could not be read, because their sums say nothing. */
function completeYears(ecosystem: Ecosystem): readonly YearOfMoney[] {
  return isIncomplete(ecosystem, 'costs') || isIncomplete(ecosystem, 'funding') ? [] : moneyPerYear(ecosystem)
}

function firstLine(lines: readonly { readonly year: number }[] | undefined, section: string, year: number): Path {
  const position = lines?.findIndex((line) => line.year === year) ?? -1
  return position === -1 ? ['finance', section] : ['finance', section, position, 'year']
}

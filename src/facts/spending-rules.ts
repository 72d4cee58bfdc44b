import { grouped } from '../grouping.ts'
import { formatShare } from '../i18n/format.ts'
import { type Books, booksOf, isComplete } from './books.ts'
import { each } from './each.ts'
import { linesOffBudget, type OffBudget } from './forecast.ts'
import type { Rule } from './rule.ts'
import type { CostLine } from './spending.ts'
import { called, money } from './wording.ts'

const actualMissing: Rule = {
  id: 'actual-missing',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    [...withoutActual(ecosystem.finance?.costs ?? [], booksOf(ecosystem, asOf), asOf)].flatMap(([year, lines]) => {
      const first = lines[0]
      if (first === undefined) return []
      const rest = lines.length - 1
      return [
        {
          path: ['finance', 'costs', first.position, 'actual'],
          message: {
            nl: `Wat "${called(first.line)}" in ${year} kostte, staat er niet${rest === 0 ? '' : `, net als bij ${rest} andere ${rest === 1 ? 'kostenregel' : 'kostenregels'} van dat jaar`}.`,
            en: `What "${called(first.line)}" cost in ${year} is not there${rest === 0 ? '' : `, nor is it for ${rest} other cost ${rest === 1 ? 'line' : 'lines'} of that year`}.`,
          },
          hint: {
            nl: 'Zet erbij wat er echt is uitgegeven; was het niets, schrijf dan: actual: 0',
            en: 'Add what was really spent; if it was nothing, write: actual: 0',
          },
        },
      ]
    }),
}

const costOffBudget: Rule = {
  id: 'cost-off-budget',
  severity: 'warning',
  check: (ecosystem, { asOf }) => {
    const books = booksOf(ecosystem, asOf)
    const costs = ecosystem.finance?.costs ?? []
    const off = linesOffBudget(ecosystem, books, (year) => isComplete(year, books, asOf))
    const found = new Map(off.map((one) => [one.line, one]))
    return each(['finance', 'costs'], costs, (line, path) => {
      const one = found.get(line)
      if (one === undefined || line.caveat !== undefined) return undefined
      const said = (language: 'nl' | 'en') => difference(one, money(ecosystem, Math.abs(one.over), language), language)
      return {
        path: [...path, 'actual'],
        message: { nl: said('nl'), en: said('en') },
        hint: {
          nl: 'Klopt het, zeg dan met "caveat" hoe het komt: dat staat er in de documenten bij.',
          en: 'If it is right, say with "caveat" how it came about: documents print that with it.',
        },
      }
    })
  },
}

const unsecuredInPast: Rule = {
  id: 'unsecured-in-past',
  severity: 'warning',
  check: (ecosystem, { asOf }) => {
    const books = booksOf(ecosystem, asOf)
    return each(['finance', 'funding'], ecosystem.finance?.funding, (line, path) => {
      const { kind, secured, year, amount } = line
      if (secured !== false || kind === 'subsidy' || amount <= 0 || !isComplete(year, books, asOf)) return undefined
      return {
        path: [...path, 'secured'],
        message: {
          nl: `${money(ecosystem, amount, 'nl')} dekking van ${year} ("${called(line)}") staat nog op niet zeker, terwijl dat jaar voorbij is.`,
          en: `${money(ecosystem, amount, 'en')} of funding of ${year} ("${called(line)}") still says that it is not secured, while that year is over.`,
        },
        hint: {
          nl: 'Is het er gekomen, zet dan "secured: true"; zo niet, verlaag het bedrag of haal de regel weg.',
          en: 'If it came in, set "secured: true"; if not, lower the amount or remove the line.',
        },
      }
    })
  },
}

export const spendingRules = [actualMissing, costOffBudget, unsecuredInPast] as const

interface Placed {
  readonly line: CostLine
  readonly position: number
}

/** Per complete year the lines that do not say what was spent; none while no line of such a year does. */
function withoutActual(costs: readonly CostLine[], books: Books, asOf: string): ReadonlyMap<number, readonly Placed[]> {
  const placed = costs
    .map((line, position) => ({ line, position }))
    .filter(({ line }) => isComplete(line.year, books, asOf))
  const isKept = placed.some(({ line }) => line.actual !== undefined)
  const missing = isKept ? placed.filter(({ line }) => line.actual === undefined && line.amount > 0) : []
  return grouped(missing, ({ line }) => line.year)
}

function difference({ line, over, budget, isRunning }: OffBudget, amount: string, language: 'nl' | 'en'): string {
  const part = budget > 0 ? ` (${formatShare((Math.abs(over) / budget) * 100, language)})` : ''
  if (language === 'nl')
    return `"${called(line)}" kostte in ${line.year} ${isRunning ? 'nu al ' : ''}${amount} ${over > 0 ? 'meer' : 'minder'} dan begroot${part}, en er staat niet bij waarom.`
  return `"${called(line)}" cost ${amount} ${over > 0 ? 'more' : 'less'} than budgeted in ${line.year}${isRunning ? ' already' : ''}${part}, and it does not say why.`
}

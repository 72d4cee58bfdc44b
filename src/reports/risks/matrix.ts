import type { Risk } from '../../model/definition.ts'
import { capital } from '../sentences.ts'
import type { Table } from '../table.ts'
import type { Risks } from './base.ts'

const levels = ['low', 'medium', 'high'] as const

/** So many numbers in one cell; of more the rest is counted. */
const mostNumbers = 12

/** Likelihood against impact, the risks by number. Null while no risk is judged on both. */
export function matrix(risks: Risks): { readonly table: Table; readonly unjudged: string | null } | null {
  const { numbered, terms } = risks
  const judged = numbered.filter(({ likelihood, impact }) => likelihood !== undefined && impact !== undefined)
  if (judged.length === 0) return null
  const others = numbersOf(
    numbered.filter((risk) => !judged.includes(risk)),
    risks,
  )
  return { table: grid(judged, risks), unjudged: others === null ? null : terms.numbers(others) }
}

function grid(judged: readonly Risk[], risks: Risks): Table {
  const { columns } = risks.terms
  const word = (level: (typeof levels)[number]) => risks.label(['risks', 'impact'], level) ?? level
  const cell = (likelihood: string, impact: string) =>
    numbersOf(
      judged.filter((risk) => risk.likelihood === likelihood && risk.impact === impact),
      risks,
    ) ?? '–'
  return {
    columns: [columns.likelihood, ...levels.map((level) => columns.impactOf(word(level)))].map((title) => ({
      title,
      right: false,
    })),
    rows: levels
      .toReversed()
      .map((likelihood) => [capital(word(likelihood)), ...levels.map((impact) => cell(likelihood, impact))]),
    list: false,
  }
}

function numbersOf(all: readonly Risk[], { numberOf, some }: Risks): string | null {
  return some(
    all.map((risk) => String(numberOf(risk))),
    mostNumbers,
  )
}

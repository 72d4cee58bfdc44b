import { called, clause, remarkCell } from '../sentences.ts'
import { table } from '../table.ts'
import { quote, type Trials } from './trial.ts'

/** Whether the business case holds, and which experiments should have one by now. */
export function businessCases({ ecosystem, says, words, list }: Trials) {
  const { experiments } = ecosystem
  const judged = experiments.flatMap(({ business_case: found, ...rest }) =>
    found === undefined ? [] : [{ ...rest, found }],
  )
  const missing = experiments.filter(
    ({ stage, business_case: found }) => (stage === 'business-case' || stage === 'market') && found === undefined,
  )
  const names = list(missing.map(quote))
  const flag = (value: boolean | undefined) => (value === undefined ? null : value ? says.yes : says.no)
  if (judged.length + missing.length === 0) return null
  return {
    table: table(judged, [
      { title: says.columns.experiment, cell: called },
      { title: says.columns.workable, cell: ({ found }) => flag(found.workable) },
      { title: says.columns.reproducible, cell: ({ found }) => flag(found.reproducible) },
      { title: says.columns.tested, cell: ({ found }) => flag(found.tested) },
      { title: says.columns.evidence, cell: ({ found }) => clause(found.evidence) },
      { title: words.columns.remark, cell: ({ found }) => remarkCell(found) },
    ]),
    missing: names && says.noBusinessCase(names),
  }
}

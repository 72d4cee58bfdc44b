import { sum } from '../../facts/money.ts'
import type { Finance } from '../../model/definition.ts'
import { clause } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'
import { kindNames } from './budget.ts'

/** One row for each payer: what it pays in all, of what kind, and how much of it is secured. */
export function payerTable(wording: Wording) {
  const { words, money, list } = wording
  const parts = ({ lines }: Payer) =>
    kindNames
      .map((kind) => ({ kind, amount: amountOfLines(lines, (line) => line.kind === kind) }))
      .filter(({ amount }) => amount > 0)
      .map(({ kind, amount }) => words.fundingKinds[kind](money(amount) ?? ''))
  return table(payersOf(wording), [
    { title: words.columns.from, cell: ({ name }) => name },
    { title: words.columns.parts, cell: (payer) => list(parts(payer)) },
    { title: words.columns.total, cell: ({ lines }) => money(amountOfLines(lines)), right: true },
    {
      title: words.columns.secured,
      cell: ({ lines }) => {
        const secured = amountOfLines(lines, (line) => line.secured === true)
        return secured > 0 ? money(secured) : null
      },
      right: true,
    },
  ])
}

/** The funding that is not secured yet, by where it must come from; the largest amount first. */
export function unsecuredPayers(wording: Wording) {
  const open = payersOf(wording)
    .map(({ name, lines }) => ({ name, amount: amountOfLines(lines, ({ secured }) => secured !== true) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount)
  return open.map(({ name, amount }) => ({ name, amount: wording.money(amount) }))
}

interface Payer {
  readonly name: string
  readonly lines: NonNullable<Finance['funding']>
}

/** Who pays most comes first; what has no payer is named by what it is for. */
function payersOf({ ecosystem, words, name }: Wording): readonly Payer[] {
  const payers = new Map<string, Payer>()
  for (const line of ecosystem.finance?.funding ?? []) {
    const payer = name(['partners', 'subsidies'], line.from) ?? clause(line.what) ?? words.unknown
    payers.set(payer, { name: payer, lines: [...(payers.get(payer)?.lines ?? []), line] })
  }
  return [...payers.values()].sort((a, b) => amountOfLines(b.lines) - amountOfLines(a.lines))
}

function amountOfLines(lines: Payer['lines'], counts: (line: Payer['lines'][number]) => boolean = () => true): number {
  return sum(lines.filter(counts).map(({ amount }) => amount))
}

import { amountOf, type FundingLine, payersOf } from '../../facts/payers.ts'
import { clause } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'
import { kindNames } from './budget.ts'

/** One row for each payer: what it pays in all, of what kind, and how much of it is secured. */
export function payerTable(wording: Wording) {
  const { words, money, list } = wording
  const parts = ({ lines }: Named) => {
    const kinds = kindNames
      .map((kind) => ({ kind, amount: amountOfLines(lines, (line) => line.kind === kind) }))
      .filter(({ amount }) => amount > 0)
    const [first] = kinds
    // Of one kind the total beside it is the amount already.
    return first !== undefined && first.amount === amountOf(lines)
      ? [words.onlyKind[first.kind]]
      : kinds.map(({ kind, amount }) => words.fundingKinds[kind](money(amount) ?? ''))
  }
  return table(named(wording), [
    { title: words.columns.from, cell: ({ name }) => name },
    { title: words.columns.parts, cell: (payer) => list(parts(payer)) },
    { title: words.columns.total, cell: ({ lines }) => money(amountOfLines(lines)), right: true },
    {
      title: words.columns.secured,
      cell: ({ lines }) => {
        const secured = amountOfLines(lines, (line) => line.secured === true)
        return secured === 0 ? null : money(secured)
      },
      right: true,
    },
  ])
}

/** The funding that is not secured yet, by where it must come from; the largest amount first. */
export function unsecuredPayers(wording: Wording) {
  const open = named(wording)
    .map(({ name, lines }) => ({ name, amount: amountOfLines(lines, ({ secured }) => secured !== true) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount)
  return open.map(({ name, amount }) => ({ name, amount: wording.money(amount) }))
}

interface Named {
  readonly name: string
  readonly lines: readonly FundingLine[]
}

/** What has no payer is named by what it is for. */
function named({ ecosystem, words, nameNow }: Wording): readonly Named[] {
  return payersOf(ecosystem.finance?.funding ?? []).map(({ from, what, lines }) => ({
    name: nameNow(['partners', 'subsidies'], from) ?? clause(what) ?? words.unknown,
    lines,
  }))
}

function amountOfLines(lines: Named['lines'], counts: (line: FundingLine) => boolean = () => true): number {
  return amountOf(lines.filter(counts))
}

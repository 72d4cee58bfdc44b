import type { MoneyGap } from '../../facts/money-gap.ts'
import type { Status } from '../../facts/status.ts'
import type { StatusRow } from '../../format/status.ts'
import type { Telling } from './telling.ts'

/** This year and the next: what it costs, what pays for it, and what is missing. */
export function moneyRows({ money }: Status, telling: Telling): readonly StatusRow[] {
  return money.map((year) => ({
    label: telling.words.label.money(year.year),
    text: moneyText(year, telling),
    lines: 2,
    severity: year.gap > 0 ? 'error' : year.unsecured + year.fromLeft > 0 ? 'warning' : undefined,
  }))
}

function moneyText({ cost, funding, unsecured, gap, fromLeft }: MoneyGap, { words, amount }: Telling): string {
  const { money: says } = words
  const parts = [
    gap > 0 ? says.gap(amount(gap)) : says.covered,
    ...(unsecured > 0 ? [says.unsecured(amount(unsecured))] : funding > 0 ? [says.certain] : []),
    ...(fromLeft > 0 ? [says.fromLeft(amount(fromLeft))] : []),
  ]
  return `${says.cost(amount(cost), amount(funding))}: ${parts.join(', ')}`
}

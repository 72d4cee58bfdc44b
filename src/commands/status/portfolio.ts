import { sum } from '../../facts/money.ts'
import { type Status, statusOfEcosystem } from '../../facts/status.ts'
import type { Cell, Sheet } from '../../format/sheet.ts'
import { cut } from '../../format/width.ts'
import { formatMoney, formatNumber } from '../../i18n/format.ts'
import { statusWords } from '../../i18n/status-words.ts'
import type { Language } from '../../text.ts'
import { visible } from '../../visible.ts'
import type { Reading } from '../things/values.ts'

const counts = ['off', 'atRisk', 'late', 'decisions'] as const

/** What the other columns take together; the phase comes last, as it is the first to go on a narrow screen. */
const besideName = 68

/** A line for each ecosystem, in the order of the folders, and one for all together. */
export function portfolioOf(
  readings: readonly { readonly folder: string; readonly reading: Reading }[],
  language: Language,
  width: number,
): Sheet {
  const { columns, shortPhases, total } = statusWords[language]
  const lines = readings.map(({ folder, reading: { assessment } }) => {
    const { ecosystem, asOf } = assessment
    const { name, id, phase, currency } = ecosystem.ecosystem ?? {}
    return {
      name: cut(visible(name || id || folder), Math.max(24, width - besideName)),
      phase: phase === undefined ? '' : shortPhases[phase],
      currency: currency || 'EUR',
      ...numbersOf(statusOfEcosystem(ecosystem, asOf)),
    }
  })
  const currencies = new Set(lines.flatMap(({ open, currency }) => (open === undefined ? [] : [currency])))
  const known = lines.flatMap(({ open }) => open ?? [])
  const together = {
    name: total,
    phase: '',
    currency: [...currencies][0] ?? 'EUR',
    off: added(lines, 'off'),
    atRisk: added(lines, 'atRisk'),
    late: added(lines, 'late'),
    decisions: added(lines, 'decisions'),
    /** Euros and pounds do not add up. */
    open: currencies.size === 1 ? sum(known) : undefined,
  }
  return {
    columns: [
      { head: columns.ecosystem, isNumeric: false },
      ...counts.map((kind) => ({ head: columns[kind], isNumeric: true })),
      { head: columns.open, isNumeric: true },
      { head: columns.phase, isNumeric: false },
    ],
    rows: [...lines, together].map((line) => cells(line, language)),
  }
}

type Numbers = ReturnType<typeof numbersOf>

function numbersOf({ goals, late, decisions, money }: Status) {
  return {
    off: goals.off.length,
    atRisk: goals['at-risk'].length,
    late: late.actions.length,
    decisions: decisions.length,
    open: money.length === 0 ? undefined : sum(money.map(({ open }) => open)),
  }
}

function added(lines: readonly Numbers[], kind: (typeof counts)[number]): number {
  return lines.reduce((total, line) => total + line[kind], 0)
}

function cells(
  line: Numbers & { readonly name: string; readonly phase: string; readonly currency: string },
  language: Language,
): readonly Cell[] {
  const { name, phase, currency, open } = line
  return [
    { text: name, value: name },
    ...counts.map((kind) => ({ text: formatNumber(line[kind], language), value: line[kind] })),
    { text: open === undefined ? '' : formatMoney(open, currency, language), value: open ?? '' },
    { text: phase, value: phase },
  ]
}

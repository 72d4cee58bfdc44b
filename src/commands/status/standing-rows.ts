import type { Standing, Status } from '../../facts/status.ts'
import type { StatusRow } from '../../format/status.ts'
import type { Telling } from './telling.ts'

const order = ['off', 'at-risk', 'on-track', 'reached', 'unknown'] as const

export function goalRow({ goals }: Status, telling: Telling): StatusRow | undefined {
  const worst = goals.off.map(({ title }) => telling.quote(title))
  return row(telling.words.label.goals, goals, worst.length === 0 ? null : telling.some(worst, 2), telling)
}

export function indicatorRow({ indicators, stale }: Status, telling: Telling): StatusRow | undefined {
  const { words } = telling
  const made = row(words.label.indicators, indicators, null, telling)
  return made && stale.length > 0 ? { ...made, text: `${made.text}${words.stale(stale.length)}` } : made
}

function row<T>(label: string, standing: Standing<T>, worst: string | null, { words }: Telling): StatusRow | undefined {
  const total = order.reduce((sum, state) => sum + standing[state].length, 0)
  const present = order.filter((state) => standing[state].length > 0)
  const [first] = present
  if (first === undefined) return undefined
  const parts = present.map((state) => `${standing[state].length} ${words.states[state]}`)
  return {
    label,
    text: `${present.length === 1 ? words.allOf(total, words.states[first]) : words.standing(total, parts.join(', '))}${worst === null ? '' : words.worst(worst)}`,
    lines: worst === null ? 1 : 2,
    severity: standing.off.length > 0 ? 'error' : standing['at-risk'].length > 0 ? 'warning' : undefined,
  }
}

import type { Departure } from '../../facts/departure.ts'
import type { Requirement } from '../../facts/minimum-viable.ts'
import { sum } from '../../facts/money.ts'
import type { Status } from '../../facts/status.ts'
import type { WeakestPoint } from '../../facts/weakest-point.ts'
import type { StatusRow } from '../../format/status.ts'
import { shown } from '../../visible.ts'
import type { Telling } from './telling.ts'

/** Where the network gives way first, in one sentence. */
export function weakestRow({ weakest, missing }: Status, telling: Telling): StatusRow | undefined {
  if (missing.includes('partners')) return undefined
  return {
    label: telling.words.label.weakest,
    text: weakestText(weakest, telling),
    lines: 2,
    severity: weakest?.kind === 'unmet' ? 'error' : undefined,
  }
}

export function weakestText(weakest: WeakestPoint | undefined, telling: Telling): string {
  const { weakest: says } = telling.words
  switch (weakest?.kind) {
    case 'unmet':
      return says.unmet(names(weakest.requirements, telling))
    case 'single':
      return says.single(names(weakest.requirements, telling), shown(weakest.partner.name))
    case 'bridge':
      return says.bridge(shown(weakest.partner.name), weakest.cutOff)
    case 'departure':
      return says.departure(shown(weakest.departure.partner.name), partsOf(weakest.departure, telling))
    default:
      return says.unknown
  }
}

function names(requirements: readonly Requirement[], { quote, some }: Telling): string {
  return some(
    requirements.map(({ item }) => quote(typeof item === 'object' ? item.name : item)),
    2,
  )
}

function partsOf(departure: Departure, { words, list, amount }: Telling): string {
  const { parts } = words.weakest
  const counts = (['actions', 'goals', 'roles', 'capabilities', 'links'] as const)
    .filter((kind) => departure[kind].length > 0)
    .map((kind) => parts[kind](departure[kind].length))
  const funding = sum(departure.funding.map((year) => year.amount))
  return list(funding > 0 ? [...counts, parts.funding(amount(funding))] : counts)
}

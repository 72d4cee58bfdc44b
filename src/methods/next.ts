import type { Expression } from '../model/checklist.ts'
import { isDue, isMet, type Verdict } from './verdict.ts'

/**
 * The questions to answer first: those of the intake in their order, then what answers most items at once (items that
 * rest on the same field), partly answered ones last among equals. Items that rest on the same field come once.
 */
export function nextQuestions(verdicts: readonly Verdict[], count: number): readonly Verdict[] {
  const open = verdicts.filter((verdict) => isDue(verdict) && !isMet(verdict) && verdict.item.kind !== 'step')
  const weight = new Map<string, number>()
  for (const verdict of open) weight.set(fieldOf(verdict), (weight.get(fieldOf(verdict)) ?? 0) + 1)
  const sorted = [...open].sort(
    (a, b) =>
      intake(a) - intake(b) || (weight.get(fieldOf(b)) ?? 0) - (weight.get(fieldOf(a)) ?? 0) || unsaid(a) - unsaid(b),
  )
  const seen = new Set<string>()
  return sorted.filter((verdict) => isNew(fieldOf(verdict), seen)).slice(0, count)
}

/** The field that an item rests on first; an item that only a person answers rests on itself. */
function fieldOf({ item }: Verdict): string {
  return firstField(item.answered_by) ?? item.id
}

function firstField(expression: Expression | undefined): string | undefined {
  if (expression === undefined) return undefined
  const { text, set, list, each, covers, fresh, balances, option, all, any } = expression
  const parts = [...(all ?? []), ...(any ?? [])] as readonly Expression[]
  return (
    text ??
    set ??
    list ??
    each ??
    covers ??
    fresh ??
    balances ??
    option ??
    parts.map(firstField).find((field) => field !== undefined)
  )
}

function intake({ item }: Verdict): number {
  return item.intake ?? Number.MAX_SAFE_INTEGER
}

function unsaid({ verdict }: Verdict): number {
  return verdict === 'partial' ? 1 : 0
}

function isNew(field: string, seen: Set<string>): boolean {
  if (seen.has(field)) return false
  seen.add(field)
  return true
}

import type { Expression } from '../model/checklist.ts'
import { isDue, isMet, type Verdict } from './verdict.ts'

/**
 * The questions to answer first: those of the intake in their order, then what answers most items at once (items that
 * rest on the same field), partly answered ones last among equals. Items that rest on the same field come once.
 */
export function nextQuestions(verdicts: readonly Verdict[], count: number): readonly Verdict[] {
  const open = verdicts
    .filter((verdict) => isDue(verdict) && !isMet(verdict) && verdict.item.kind !== 'step')
    .map((verdict) => ({ verdict, field: fieldOf(verdict), intake: intake(verdict), unsaid: unsaid(verdict) }))
  const weight = new Map<string, number>()
  for (const { field } of open) weight.set(field, (weight.get(field) ?? 0) + 1)
  const sorted = open.sort(
    (a, b) => a.intake - b.intake || (weight.get(b.field) ?? 0) - (weight.get(a.field) ?? 0) || a.unsaid - b.unsaid,
  )
  const seen = new Set<string>()
  return sorted
    .filter(({ field }) => isNew(field, seen))
    .slice(0, count)
    .map(({ verdict }) => verdict)
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

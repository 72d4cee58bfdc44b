import type { ChecklistItem, Expression } from '../model/checklist.ts'
import { isDue, isMet, type Verdict } from './verdict.ts'

/**
 * The questions to answer first: those of the intake in their order, then what answers most items at once (items that
 * rest on the same field), partly answered ones last among equals. Items that rest on the same field come once.
 */
export function nextQuestions(verdicts: readonly Verdict[], count: number): readonly Verdict[] {
  const open = verdicts
    .filter((verdict) => isDue(verdict) && !isMet(verdict) && verdict.item.kind !== 'step')
    .map((verdict) => ({ verdict, field: fieldOf(verdict), weight: 0 }))
  const weights = new Map<string, number>()
  for (const { field } of open) weights.set(field, (weights.get(field) ?? 0) + 1)
  for (const one of open) one.weight = weights.get(one.field) ?? 0
  const sorted = open.sort(
    (a, b) => intake(a.verdict) - intake(b.verdict) || b.weight - a.weight || unsaid(a.verdict) - unsaid(b.verdict),
  )
  const seen = new Set<string>()
  return sorted
    .filter(({ field }) => isNew(field, seen))
    .slice(0, count)
    .map(({ verdict }) => verdict)
}

/** The field that an item rests on first; an item that only a person answers rests on itself. */
function fieldOf({ item }: Verdict): string {
  const known = fields.get(item)
  if (known !== undefined) return known
  const field = firstField(item.answered_by) ?? item.id
  fields.set(item, field)
  return field
}

/** The same items are asked of every ecosystem. */
const fields = new WeakMap<ChecklistItem, string>()

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

import { beside } from '../beside.ts'
import type { ChecklistItem, Expression } from '../model/checklist.ts'
import { isDue, isMet, type Verdict } from './verdict.ts'

/**
 * The questions to answer first: those of the intake in their order, then what answers most items at once (items that
 * rest on the same field), partly answered ones last among equals. Items that rest on the same field come once.
 */
export function nextQuestions(verdicts: readonly Verdict[], count: number): readonly Verdict[] {
  const firsts = new Map<string, First>()
  verdicts.forEach((verdict, at) => {
    if (!isDue(verdict) || isMet(verdict) || verdict.item.kind === 'step') return
    const field = fieldOf(verdict)
    const first = firsts.get(field)
    if (first === undefined) firsts.set(field, { verdict, at, weight: 1 })
    else {
      first.weight++
      if (urgency(verdict, first.verdict) < 0) firsts.set(field, { ...first, verdict, at })
    }
  })
  return [...firsts.values()]
    .sort(
      (a, b) =>
        intake(a.verdict) - intake(b.verdict) || b.weight - a.weight || urgency(a.verdict, b.verdict) || a.at - b.at,
    )
    .slice(0, count)
    .map(({ verdict }) => verdict)
}

/** The open item to answer first of those that rest on one field, and how many those are. */
interface First {
  readonly verdict: Verdict
  readonly at: number
  weight: number
}

function urgency(one: Verdict, other: Verdict): number {
  return intake(one) - intake(other) || unsaid(one) - unsaid(other)
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
const fields = beside<ChecklistItem, string>()

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

import { isMet, type Verdict } from './verdict.ts'

/**
 * A set of choices (the form, the type) counts once: by the one that was chosen or, as long as nothing was, by its first
 * item. A set is the choices of one method on one field; a choice that rests on something else is a set of its own.
 */
export function scoreChoiceSets(verdicts: readonly Verdict[]): readonly Verdict[] {
  const chosen = new Map<string, number>()
  for (let place = 0; place < verdicts.length; place++) {
    const verdict = verdicts[place] as Verdict
    if (verdict.item.kind !== 'choice') continue
    const set = setOf(verdict)
    const best = verdicts[chosen.get(set) ?? -1]
    if (best === undefined || (!isMet(best) && isMet(verdict))) chosen.set(set, place)
  }
  const scored = [...verdicts]
  for (const place of chosen.values()) scored[place] = { ...(verdicts[place] as Verdict), isScored: true }
  return scored
}

function setOf({ item, method }: Verdict): string {
  return `${method}/${item.answered_by?.option ?? item.id}`
}

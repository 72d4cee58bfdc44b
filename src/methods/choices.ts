import { isMet, type Verdict } from './verdict.ts'

/**
 * A set of choices (the form, the type) counts once: by the one that was chosen or, as long as nothing was, by its first
 * item. A set is the choices of one method on one field; a choice that rests on something else is a set of its own.
 */
export function scoreChoiceSets(verdicts: readonly Verdict[]): readonly Verdict[] {
  const chosen = new Map<string, Verdict>()
  for (const verdict of verdicts) {
    const set = setOf(verdict)
    const best = set === undefined ? undefined : chosen.get(set)
    if (set !== undefined && (best === undefined || (!isMet(best) && isMet(verdict)))) chosen.set(set, verdict)
  }
  const standing = new Set(chosen.values())
  return verdicts.map((verdict) => (standing.has(verdict) ? { ...verdict, isScored: true } : verdict))
}

function setOf({ item, method }: Verdict): string | undefined {
  return item.kind === 'choice' ? `${method}/${item.answered_by?.option ?? item.id}` : undefined
}

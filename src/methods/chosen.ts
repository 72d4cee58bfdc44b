import type { Checklist } from '../model/checklist.ts'

/**
 * The methods that count, by the names that a team chose (`all` is every built-in one), followed by its own checklists.
 */
export function chosenMethods(
  names: readonly string[],
  builtIn: readonly Checklist[],
  own: readonly Checklist[],
): readonly Checklist[] {
  const chosen = builtIn.filter(({ method }) => names.includes('all') || names.includes(method))
  return [...chosen, ...own]
}

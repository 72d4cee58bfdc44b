import type { Checklist } from '../model/checklist.ts'

/**
 * The methods that count, by the names that a team chose (`all` is every built-in one), followed by its own checklists.
 * What an own checklist switches off is left out everywhere.
 */
export function chosenMethods(
  names: readonly string[],
  builtIn: readonly Checklist[],
  own: readonly Checklist[],
): readonly Checklist[] {
  const chosen = builtIn.filter(({ method }) => names.includes('all') || names.includes(method))
  const off = new Set(own.flatMap((checklist) => (checklist.off ?? []).map(({ item }) => item)))
  return [...chosen, ...own].map((method) => ({ ...method, items: method.items.filter(({ id }) => !off.has(id)) }))
}

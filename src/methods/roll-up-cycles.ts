import { type Links, onCycles } from '../facts/cycle-search.ts'
import { groupedAs } from '../grouping.ts'
import type { Checklist } from '../model/checklist.ts'
import type { SoundFinding } from './checklist-rules.ts'
import { cycle } from './sound-words.ts'

/** Roll-ups that lead back to themselves: nothing could ever answer them. */
export function cycles(checklist: Checklist): SoundFinding[] {
  const circular = onCycles(linksIn(checklist))
  return checklist.items.flatMap(({ id }, index) =>
    circular.has(nameOf(id)) ? [cycle(id, ['items', index, 'answered_by', 'rollup'])] : [],
  )
}

/** From each item to the steps and items that it follows from, and from each step to what is asked in it. */
function linksIn({ steps, items }: Checklist): Links {
  const names = new Map(steps.map(({ id }) => [id, `step ${id}`]))
  const asked = items.filter(({ kind }) => kind !== 'step')
  return new Map([
    ...items.map(({ id, answered_by: expression }): [string, readonly string[]] => [
      nameOf(id),
      (expression?.rollup ?? []).map((name) => names.get(name) ?? nameOf(name)),
    ]),
    ...groupedAs(
      asked,
      ({ step }) => `step ${step}`,
      ({ id }) => nameOf(id),
    ),
  ])
}

function nameOf(id: string): string {
  return `item ${id}`
}

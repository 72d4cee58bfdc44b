import type { Checklist, ChecklistItem } from '../model/checklist.ts'
import type { SoundFinding } from './checklist-rules.ts'
import { cycle } from './sound-words.ts'

/** Roll-ups that lead back to themselves: nothing could ever answer them. */
export function cycles(checklist: Checklist): SoundFinding[] {
  const below = new Map(checklist.items.map((item) => [item.id, belowIt(item, checklist)]))
  return checklist.items.flatMap((item, index) =>
    reaches(item.id, item.id, below) ? [cycle(item.id, ['items', index, 'answered_by', 'rollup'])] : [],
  )
}

function belowIt({ answered_by: expression }: ChecklistItem, { steps, items }: Checklist): readonly string[] {
  return (expression?.rollup ?? []).flatMap((name) =>
    steps.some(({ id }) => id === name)
      ? items.filter(({ step, kind }) => step === name && kind !== 'step').map(({ id }) => id)
      : [name],
  )
}

function reaches(start: string, goal: string, below: ReadonlyMap<string, readonly string[]>): boolean {
  const todo = [...(below.get(start) ?? [])]
  const seen = new Set<string>()
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (name === goal) return true
    if (!seen.has(name)) todo.push(...(below.get(name) ?? []))
    seen.add(name)
  }
  return false
}

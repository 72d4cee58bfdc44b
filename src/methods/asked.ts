import type { Checklist, ChecklistItem } from '../model/checklist.ts'
import { type Demand, demandOf } from './condition.ts'
import { questionOf } from './evaluate.ts'
import type { Question } from './subject.ts'
import { isScored, type Phase } from './verdict.ts'

/** An item of a checklist as it is asked: what does not differ from one ecosystem to the next. */
export interface Asked {
  readonly item: ChecklistItem
  readonly method: string
  readonly phase: Phase
  readonly isScored: boolean
  readonly applies: Demand
  readonly question: Question
}

/** A checklist is read once, however many ecosystems it is asked of. */
const known = new WeakMap<Checklist, readonly Asked[]>()

export function askedIn(checklist: Checklist): readonly Asked[] {
  const before = known.get(checklist)
  if (before !== undefined) return before
  const phases = new Map(checklist.steps.map(({ id, phase }) => [id, phase]))
  const asked = checklist.items.map(
    (item): Asked => ({
      item,
      method: checklist.method,
      phase: item.phase ?? phases.get(item.step) ?? 'direct',
      isScored: isScored(item),
      applies: demandOf(item.when),
      question: questionOf(item.answered_by ?? {}),
    }),
  )
  known.set(checklist, asked)
  return asked
}

import { grouped } from '../grouping.ts'
import type { Checklist, ChecklistItem } from '../model/checklist.ts'
import { type Demand, demandOf } from './condition.ts'
import { questionOf } from './evaluate.ts'
import type { Question } from './subject.ts'
import { isScored, type Phase } from './verdict.ts'

/** A checklist as it is asked: what does not differ from one ecosystem to the next. */
export interface Asked {
  readonly items: readonly AskedItem[]
  readonly steps: ReadonlySet<string>
  /** Places of the items, by their id and by their step. */
  readonly places: ReadonlyMap<string, number>
  readonly inStep: ReadonlyMap<string, readonly number[]>
  /** Places of the items that follow from others. */
  readonly rolled: readonly number[]
}

export interface AskedItem {
  readonly item: ChecklistItem
  readonly id: string
  readonly method: string
  readonly phase: Phase
  readonly isScored: boolean
  readonly isWarning: boolean
  /** Whether it applies to an ecosystem; undefined when it always does. */
  readonly applies: Demand | undefined
  readonly question: Question
}

/** A checklist is read once, however many ecosystems it is asked of. */
const known = new WeakMap<Checklist, Asked>()

export function askedIn(checklist: Checklist): Asked {
  const before = known.get(checklist)
  if (before !== undefined) return before
  const asked = read(checklist)
  known.set(checklist, asked)
  return asked
}

function read({ method, steps, items }: Checklist): Asked {
  const phases = new Map(steps.map(({ id, phase }) => [id, phase]))
  const places = items.map((_, place) => place)
  return {
    items: items.map((item) => ({
      item,
      id: item.id,
      method,
      phase: item.phase ?? phases.get(item.step) ?? 'direct',
      isScored: isScored(item),
      isWarning: item.kind === 'warning',
      applies: item.when === undefined ? undefined : demandOf(item.when),
      question: questionOf(item.answered_by ?? {}),
    })),
    steps: new Set(phases.keys()),
    places: new Map(items.map(({ id }, place) => [id, place])),
    inStep: grouped(places, (place) => items[place]?.step ?? ''),
    rolled: places.filter((place) => items[place]?.answered_by?.rollup !== undefined),
  }
}

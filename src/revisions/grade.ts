import type { Change } from './change.ts'
import { conditions } from './conditions.ts'
import { type Grade, type GradeRule, gradeRules } from './grades.ts'
import type { States } from './states.ts'

/** How a change weighs, by the first rule of the table that fits it. */
export function gradeOf(change: Change, states: States): Grade {
  return gradeRules.find((rule) => fits(rule, change, states))?.grade ?? 'information'
}

function fits({ index, field, kind, when }: GradeRule, change: Change, states: States): boolean {
  if (index !== '*' && index !== change.index) return false
  if (kind !== undefined && kind !== change.kind) return false
  if (field !== undefined && (change.kind !== 'changed' || (field !== '*' && field !== change.field[0]))) return false
  return when === undefined || conditions[when](change, states)
}

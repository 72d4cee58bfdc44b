import { addDays, firstDay, type LooseDate, lastDay } from '../facts/dates.ts'
import type { Condition } from '../model/checklist.ts'
import type { TextState } from './own-text.ts'
import { isFilled, itemsAt, valuesAt } from './values.ts'

export interface Judge {
  readonly asOf: string
  readonly text: (text: unknown) => TextState
}

/** Whether a thing meets a demand on one of its fields. Without more than `field`: whether the field is filled in. */
function meets(thing: unknown, condition: string | Condition, judge: Judge): boolean {
  if (typeof thing !== 'object' || thing === null) return false
  if (typeof condition === 'string') return valuesAt(thing, condition).some(({ value }) => isFilled(value))
  const values = valuesAt(thing, condition.field).map(({ value }) => value)
  const filled = values.filter(isFilled)
  const texts = () => itemsAt(thing, condition.field)
  const demands = [
    condition.is === undefined ? undefined : filled.some((value) => anyOf(value, condition.is ?? [])),
    condition.not === undefined ? undefined : !filled.some((value) => anyOf(value, condition.not ?? [])),
    condition.set === undefined ? undefined : filled.length > 0 === condition.set,
    condition.text === undefined
      ? undefined
      : (filled.length > 0 && texts().every(({ value }) => judge.text(value) === 'answered')) === condition.text,
    condition.min === undefined ? undefined : itemsAt(thing, condition.field).length >= condition.min,
    condition.within === undefined
      ? undefined
      : filled.some((value) => isWithin(value, judge.asOf, addDays(judge.asOf, condition.within ?? 0))),
    condition.fresh === undefined
      ? undefined
      : filled.some((value) => isWithin(value, addDays(judge.asOf, -(condition.fresh ?? 0)), judge.asOf)),
    condition.past === undefined ? undefined : filled.some((value) => isPast(value, judge.asOf)) === condition.past,
  ].filter((demand) => demand !== undefined)
  return demands.length === 0 ? filled.length > 0 : demands.every(Boolean)
}

export function meetsAll(thing: unknown, conditions: readonly (string | Condition)[] = [], judge: Judge): boolean {
  return conditions.every((condition) => meets(thing, condition, judge))
}

function anyOf(value: unknown, allowed: readonly string[]): boolean {
  return Array.isArray(value) ? value.some((one) => allowed.includes(String(one))) : allowed.includes(String(value))
}

function isWithin(value: unknown, from: string, to: string): boolean {
  return isLooseDate(value) && lastDay(value) >= from && firstDay(value) <= to
}

function isPast(value: unknown, asOf: string): boolean {
  return isLooseDate(value) && lastDay(value) < asOf
}

/** Whether a value can be read as a day, a month or a year. */
export function isLooseDate(value: unknown): value is LooseDate {
  return typeof value === 'number' || (typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value))
}

import { addDays, firstDay, type LooseDate, lastDay } from '../facts/dates.ts'
import type { Condition } from '../model/checklist.ts'
import type { TextState } from './own-text.ts'
import { bareValuesAt, isFilled, itemsAt } from './values.ts'

export interface Judge {
  readonly asOf: string
  readonly text: (text: unknown) => TextState
}

/** Whether a thing meets a demand on one of its fields. Without more than `field`: whether the field is filled in. */
function meets(thing: unknown, condition: string | Condition, judge: Judge): boolean {
  if (typeof thing !== 'object' || thing === null) return false
  if (typeof condition === 'string') return bareValuesAt(thing, condition).some(isFilled)
  const filled = bareValuesAt(thing, condition.field).filter(isFilled)
  const { field, is, not, set, text, min, within, fresh, past } = condition
  const any = (meetsIt: (value: unknown) => boolean) => filled.some(meetsIt)
  return (
    (hasDemand(condition) || filled.length > 0) &&
    (is === undefined || any((value) => anyOf(value, is))) &&
    (not === undefined || !any((value) => anyOf(value, not))) &&
    (set === undefined || filled.length > 0 === set) &&
    (text === undefined || isText(thing, field, judge) === text) &&
    (min === undefined || itemsAt(thing, field).length >= min) &&
    (within === undefined || any((value) => isWithin(value, judge.asOf, addDays(judge.asOf, within)))) &&
    (fresh === undefined || any((value) => isWithin(value, addDays(judge.asOf, -fresh), judge.asOf))) &&
    (past === undefined || any((value) => isPast(value, judge.asOf)) === past)
  )
}

/** Whether it says more than which field. */
function hasDemand(condition: Condition): boolean {
  for (const key in condition) if (key !== 'field') return true
  return false
}

/** Whether something is written and every text of it says something. */
function isText(thing: object, field: string, judge: Judge): boolean {
  const texts = itemsAt(thing, field)
  return texts.length > 0 && texts.every(({ value }) => judge.text(value) === 'answered')
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

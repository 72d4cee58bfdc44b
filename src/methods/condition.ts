import { addDays, firstDay, type LooseDate, lastDay } from '../facts/dates.ts'
import type { Condition } from '../model/checklist.ts'
import type { TextState } from './own-text.ts'
import { filledAt, isFilledAt, itemsAt } from './values.ts'

export interface Judge {
  readonly asOf: string
  readonly text: (text: unknown) => TextState
}

export function meetsAll(thing: unknown, conditions: readonly (string | Condition)[] = [], judge: Judge): boolean {
  for (const condition of conditions) if (!meets(thing, condition, judge)) return false
  return true
}

/** Whether a thing meets the demands on one of its fields. Without more than `field`: whether the field is filled in. */
function meets(thing: unknown, condition: string | Condition, judge: Judge): boolean {
  if (typeof thing !== 'object' || thing === null) return false
  if (typeof condition === 'string') return isFilledAt(thing, condition)
  const demands = demandsOf(condition)
  if (demands.length === 0) return isFilledAt(thing, condition.field)
  const filled = filledAt(thing, condition.field)
  for (const demand of demands) if (!demand(filled, thing, judge)) return false
  return true
}

/** One demand: of the values of the field that say something, of the thing itself, on the day and in the way of the judge. */
type Demand = (filled: readonly unknown[], thing: object, judge: Judge) => boolean

/** A condition is held against thousands of things: what it asks is worked out once. */
const known = new WeakMap<Condition, readonly Demand[]>()

function demandsOf(condition: Condition): readonly Demand[] {
  const before = known.get(condition)
  if (before !== undefined) return before
  const demands = readDemands(condition)
  known.set(condition, demands)
  return demands
}

function readDemands({ field, is, not, set, text, min, within, fresh, past }: Condition): readonly Demand[] {
  const all: readonly (Demand | undefined)[] = [
    is && ((filled) => filled.some((value) => anyOf(value, is))),
    not && ((filled) => !filled.some((value) => anyOf(value, not))),
    set === undefined ? undefined : (filled) => filled.length > 0 === set,
    text === undefined ? undefined : (_, thing, judge) => isText(thing, field, judge) === text,
    min === undefined ? undefined : (_, thing) => itemsAt(thing, field).length >= min,
    within === undefined
      ? undefined
      : (filled, _, { asOf }) => filled.some((value) => isWithin(value, asOf, addDays(asOf, within))),
    fresh === undefined
      ? undefined
      : (filled, _, { asOf }) => filled.some((value) => isWithin(value, addDays(asOf, -fresh), asOf)),
    past === undefined ? undefined : (filled, _, { asOf }) => filled.some((value) => isPast(value, asOf)) === past,
  ]
  return all.filter((demand) => demand !== undefined)
}

/** Whether something is written and every text of it says something. */
function isText(thing: object, field: string, judge: Judge): boolean {
  const texts = itemsAt(thing, field)
  return texts.length > 0 && texts.every(({ value }) => judge.text(value) === 'answered')
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

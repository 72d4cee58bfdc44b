import { addDays, firstDay, type LooseDate, lastDay } from '../facts/dates.ts'
import type { Condition } from '../model/checklist.ts'
import type { TextState } from './own-text.ts'
import { filledItemsAt, type Keys, someFilledAt } from './values.ts'

export interface Judge {
  readonly asOf: string
  readonly text: (text: unknown) => TextState
}

/** A demand on a thing, read once and held against thousands. */
export type Demand = (thing: unknown, judge: Judge) => boolean

/** Whether a thing meets all conditions; one that is only a name asks whether that field is filled in. */
export function demandOf(conditions: readonly (string | Condition)[] = []): Demand {
  const demands = conditions.flatMap((one) => {
    const { field, ...asked } = typeof one === 'string' ? { field: one } : one
    const keys = field.split('.')
    const own = demandsOf(asked, keys)
    return own.length === 0 ? [(thing: unknown) => someFilledAt(thing, keys)] : own
  })
  return (thing, judge) => {
    if (demands.length > 0 && (typeof thing !== 'object' || thing === null)) return false
    for (const demand of demands) if (!demand(thing, judge)) return false
    return true
  }
}

function demandsOf(
  { is, not, set, text, min, within, fresh, past }: Omit<Condition, 'field'>,
  keys: Keys,
): readonly Demand[] {
  const all: readonly (Demand | undefined)[] = [
    is && someValue(keys, (value) => anyOf(value, is)),
    not && without(someValue(keys, (value) => anyOf(value, not))),
    set === undefined ? undefined : (thing) => someFilledAt(thing, keys) === set,
    text === undefined ? undefined : (thing, judge) => isText(thing, keys, judge) === text,
    min === undefined ? undefined : (thing) => filledItemsAt(thing, keys).length >= min,
    within === undefined ? undefined : isBetween(keys, 0, within),
    fresh === undefined ? undefined : isBetween(keys, -fresh, 0),
    past === undefined
      ? undefined
      : (thing, { asOf }) => someFilledAt(thing, keys, (value) => isPast(value, asOf)) === past,
  ]
  return all.filter((demand) => demand !== undefined)
}

function someValue(keys: Keys, test: (value: unknown) => boolean): Demand {
  return (thing) => someFilledAt(thing, keys, test)
}

function without(demand: Demand): Demand {
  return (thing, judge) => !demand(thing, judge)
}

/** Whether a date at the field lies from so many to so many days after today. */
function isBetween(keys: Keys, from: number, to: number): Demand {
  const [first, last] = [dayFrom(from), dayFrom(to)]
  return (thing, { asOf }) => someFilledAt(thing, keys, (value) => isWithin(value, first(asOf), last(asOf)))
}

/** The day so many days from today: asked for thousands of things, worked out once a day. */
function dayFrom(days: number): (asOf: string) => string {
  let known = { asOf: '', day: '' }
  return (asOf) => {
    if (known.asOf !== asOf) known = { asOf, day: addDays(asOf, days) }
    return known.day
  }
}

/** Whether something is written and every text of it says something. */
function isText(thing: unknown, keys: Keys, judge: Judge): boolean {
  const texts = filledItemsAt(thing, keys)
  return texts.length > 0 && texts.every((text) => judge.text(text) === 'answered')
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

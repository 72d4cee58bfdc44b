import { beside } from '../beside.ts'
import type { Labels } from '../model/fields.ts'
import { type Choices, choicesIn, nearest } from '../near.ts'
import { oncePerSlip } from './slips.ts'

/** The value that a person may have meant: its Dutch word, or a near name. */
export const valueFor = oncePerSlip((value: string, labels: Labels): string | undefined => {
  const { values, near } = calledIn(labels)
  return valueNamed(value, labels) ?? values.get(nearest(value, near) ?? '')
})

/** The value that a word is, or that it is a word for in either language. */
export function valueNamed(value: string, labels: Labels): string | undefined {
  return calledIn(labels).same.get(asWord(value))
}

/** What the values of a choice are called, read once: a file may have thousands that are none of them. */
interface Called {
  /** By each name as it is written; the last value that goes by it. */
  readonly values: ReadonlyMap<string, string>
  readonly near: Choices
  /** By each name in plain letters; the first value that goes by it. */
  readonly same: ReadonlyMap<string, string>
}

const known = beside<Labels, Called>()

function calledIn(labels: Labels): Called {
  const before = known.get(labels)
  if (before !== undefined) return before
  const all = Object.entries(labels).flatMap(([one, names]) => [one, ...names].map((name) => [name, one] as const))
  const values = new Map(all)
  const same = new Map([...all].reverse().map(([name, one]) => [asWord(name), one]))
  const fresh = { values, near: choicesIn(values.keys()), same }
  known.set(labels, fresh)
  return fresh
}

/** A name as people write it: any case, and spaces for what names have between their words. */
export function asWord(name: string): string {
  return name.trim().toLowerCase().replace(/[_-]+/g, ' ')
}

import type { Labels } from '../model/fields.ts'
import { nearest } from '../near.ts'
import { oncePerSlip } from './slips.ts'

/** The value that a person may have meant: its Dutch word, or a near name. */
export const valueFor = oncePerSlip((value: string, labels: Labels): string | undefined => {
  const same = valueNamed(value, labels)
  if (same !== undefined) return same
  const names = new Map(
    Object.entries(labels).flatMap(([one, all]) => [one, ...all].map((name) => [name, one] as const)),
  )
  const near = nearest(value, names.keys())
  return near === undefined ? undefined : names.get(near)
})

/** The value that a word is, or that it is a word for in either language. */
export function valueNamed(value: string, labels: Labels): string | undefined {
  const word = value.trim().toLowerCase().replace(/[_-]+/g, ' ')
  const same = Object.entries(labels).find(([one, names]) =>
    [one, ...names].some((name) => name.toLowerCase().replace(/[_-]+/g, ' ') === word),
  )
  return same?.[0]
}

import { firstDay } from '../../facts/dates.ts'
import { compare } from '../../facts/progress.ts'
import type { Thing } from '../../graph/things.ts'
import type { GroupShape } from '../../model/shape.ts'
import { kebab } from '../../near.ts'
import { fieldNamed, type Leaf, valuesOf } from './fields.ts'
import { isFilled, type Reading, worded } from './values.ts'

/** Things in the order of a field, small and early first; those without a value come last, equal ones stay in place. */
export function sorted(
  things: readonly Thing[],
  word: string,
  { index, shape }: { readonly index: string; readonly shape: GroupShape },
  reading: Reading,
): readonly Thing[] {
  const field = fieldNamed(word, index, shape)
  const keyed = things.map((thing) => {
    const first = valuesOf(thing, field, reading.assessment.asOf).find(({ value }) => isFilled(value))
    return { thing, key: first === undefined ? undefined : keyOf(first, reading) }
  })
  return keyed.sort((one, other) => inOrder(one.key, other.key)).map(({ thing }) => thing)
}

type Key = number | string

/** Numbers by their size, choices in the order of the model, dates by their first day, the rest by its letters. */
function keyOf({ value, shape }: Leaf, reading: Reading): Key {
  if (shape.kind === 'choice') return Object.keys(shape.labels).indexOf(String(value))
  if (shape.kind === 'date' || shape.kind === 'day') return firstDay(value as string)
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value)
  const text = worded(value, shape, reading)
  return kebab(text) ?? text
}

function inOrder(one: Key | undefined, other: Key | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
  return typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other))
}

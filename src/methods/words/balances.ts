import { sum } from '../../facts/money.ts'
import { groupedAs } from '../../grouping.ts'
import { fieldFacts } from '../facts-words.ts'
import type { Question, Simple, Subject } from '../subject.ts'
import { itemsAt } from '../values.ts'

/** `balances: P, with: Q, by: F`: both sums are equal within 1 %, in total or for every value of a field beside them. */
export function balances({ balances: left = '', with: right = '', by }: Simple): Question {
  const paths = [left.split('.').slice(0, -1)]
  return (subject) => {
    const [mine, theirs] = [sums(left, by, subject), sums(right, by, subject)]
    const keys = [...new Set([...mine.keys(), ...theirs.keys()])].sort()
    const off = keys.filter((key) => !isNear(mine.get(key) ?? 0, theirs.get(key) ?? 0))
    const state = mine.size === 0 || theirs.size === 0 ? 'open' : off.length === 0 ? 'answered' : 'partial'
    return { state, facts: fieldFacts.balances(left, right, off, state === 'open'), paths }
  }
}

/** Sums of the amounts at a field, by the value of another field of the same item. */
function sums(field: string, by: string | undefined, subject: Subject): ReadonlyMap<string, number> {
  const [last = '', ...rest] = field.split('.').reverse()
  const items = itemsAt(subject.ecosystem, rest.reverse().join('.')).map(
    ({ value }) => value as Record<string, unknown>,
  )
  const amounts = groupedAs(
    items.filter((item) => typeof item[last] === 'number'),
    (item) => (by === undefined ? '' : String(item[by] ?? '')),
    (item) => item[last] as number,
  )
  return new Map([...amounts].map(([key, all]) => [key, sum(all)]))
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b))
}

import type { Departure } from '../../facts/departure.ts'
import { called, capital, clause } from '../sentences.ts'
import type { Risks } from './base.ts'

/** What it does for all together, the roles that it holds and the bodies that it chairs, with a capital; a chair of bodies needs no role of chair. */
export function roleNames({ roles, chairs, steers }: Departure, { label, some, list, terms }: Risks): string | null {
  const held = roles.filter(({ role }) => role !== 'chair' || chairs.length === 0)
  const bodies = some(chairs.map(called), 3)
  const text = list([
    ...steers.map((what) => terms.steers[what]),
    some([...new Set(held.map(({ role }) => label(['roles', 'role'], role) ?? role))], 4),
    bodies === null ? null : terms.chair(bodies),
  ])
  return text === null ? null : capital(text)
}

/** A typed text in a row, with its id where nothing was typed. */
export function whatOr(item: { readonly id: string; readonly what: string }): string {
  return clause(item.what) ?? item.id
}

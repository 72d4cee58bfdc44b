import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action } from '../model/definition.ts'

/** The members of each body, by its id. */
export function membersOf({ governance }: Ecosystem): ReadonlyMap<string, readonly string[]> {
  return new Map((governance?.bodies ?? []).map((body) => [body.id, body.members ?? []]))
}

/** Tells who works on an action: its owner and those who help, and of a body its members. */
export function eachHand(
  { owner, contributors }: Action,
  members: ReadonlyMap<string, readonly string[]>,
  tell: (id: string) => void,
): void {
  if (owner !== undefined) eachMember(owner, members, tell)
  for (const id of contributors ?? []) eachMember(id, members, tell)
}

function eachMember(id: string, members: ReadonlyMap<string, readonly string[]>, tell: (id: string) => void): void {
  const own = members.get(id)
  if (own === undefined) tell(id)
  else for (const member of own) tell(member)
}

import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Item } from '../model/definition.ts'

/** Gives the id of the body that a meeting is of: the one it names, else the only one of its kind. */
export function bodyOfMeeting({ governance }: Ecosystem): (meeting: Item<'meetings'>) => string | undefined {
  const bodies = governance?.bodies ?? []
  return ({ body, kind }) => {
    if (body !== undefined || kind === undefined) return body
    const [only, ...others] = bodies.filter((one) => one.kind === kind)
    return others.length === 0 ? only?.id : undefined
  }
}

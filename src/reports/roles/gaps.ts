import { type OwnerGaps, ownership } from '../../facts/ownership.ts'
import type { Mapping } from '../../model/definition.ts'
import { opening } from '../action-plan/plan.ts'
import { called, quoted } from '../sentences.ts'
import type { Cast } from './cast.ts'

interface Point {
  readonly title: string
  readonly text: string
}

/** What nobody answers for, and what two do at once: roles first, then goals and actions, then the bodies. */
export function gaps(cast: Cast): readonly Point[] {
  const { own, ecosystem, asOf } = cast
  const owners = ownership(ecosystem, asOf)
  const nameRole = ({ role }: { readonly role: string }) => cast.role(role)
  const nameItem = (item: { readonly id: string; readonly title: string }) => cast.quote(item)
  return [
    ...roleGaps(cast),
    ...ownerPoints({ ...owners.roles, nobody: [] }, nameRole, own.roleOwners, cast),
    ...ownerPoints(owners.goals, nameItem, own.goalOwners, cast),
    ...ownerPoints(owners.actions, nameItem, own.actionOwners, cast),
    ...overlaps(cast),
    ...dominance(cast),
    ...bodyGaps(cast),
  ].map(({ title, text }) => ({ title: opening(title), text: opening(text) }))
}

/** Per set the roles that nobody holds, in the present phase where that is known; a set that is not used has no gaps. */
function roleGaps(cast: Cast): readonly Point[] {
  return cast.used.flatMap((set) => {
    const open = set.roles.filter(({ byPhase, spared, isGap }) =>
      cast.phase === null ? isGap : byPhase[cast.present].length === 0 && spared === undefined,
    )
    const names = cast.list(open.map(({ role }) => cast.role(role)))
    return names === null
      ? []
      : [cast.own.roleGap(cast.setTitle(set), names, open.length, set.roles.length, cast.phase)]
  })
}

interface OwnerWords {
  readonly nobody: (names: string, count: number) => Point
  readonly left: (names: string, count: number) => Point
  readonly uncommitted: (names: string, count: number) => Point
}

function ownerPoints<T>(
  found: OwnerGaps<T>,
  nameOf: (item: T) => string,
  words: OwnerWords,
  { some }: Cast,
): readonly Point[] {
  return (['nobody', 'left', 'uncommitted'] as const).flatMap((kind) => {
    const names = found[kind].map(nameOf)
    return names.length === 0 ? [] : [words[kind](some(names, 5) ?? '', names.length)]
  })
}

/** Roles that several hold at once; a role in two sets is named once. */
function overlaps({ sets, own, role, list }: Cast): readonly Point[] {
  const shared = new Map(
    sets.flatMap(({ roles }) => roles.filter(({ isShared }) => isShared)).map((stand) => [stand.role, stand.holders]),
  )
  const names = list([...shared].map(([name, holders]) => own.sharedBy(role(name), list(holders) ?? '')))
  return names === null ? [] : [own.overlap(names, shared.size)]
}

function dominance(cast: Cast): readonly Point[] {
  return cast.used.flatMap((set) =>
    set.dominant === undefined
      ? []
      : [cast.own.dominant(cast.setTitle(set), set.dominant.name, set.dominant.count, set.roles.length)],
  )
}

type Body = NonNullable<Mapping<'governance'>['bodies']>[number]

const bodyFields = ['members', 'mandate', 'meets', 'chair'] as const

/** What a body lacks to work: members, a mandate, a rhythm, and a chair unless it is an office. */
function bodyGaps({ ecosystem, own, list, some }: Cast): readonly Point[] {
  const bodies = ecosystem.governance?.bodies ?? []
  const lacks = (body: Body, field: (typeof bodyFields)[number]) =>
    field === 'chair' && body.kind === 'programme-office'
      ? false
      : body[field] === undefined || (field === 'members' && body.members?.length === 0)
  const parts = bodyFields.map((field) => {
    const names = some(
      bodies.filter((body) => lacks(body, field)).map((body) => quoted(called(body))),
      4,
    )
    return names === null ? null : own.bodyLacks[field](names)
  })
  const text = list(parts)
  return text === null ? [] : [own.bodyGap(text)]
}

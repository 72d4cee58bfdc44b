import type { Partner } from '../../model/definition.ts'
import { sentence } from '../sentences.ts'
import { attention, stillNamed } from './attention.ts'
import { brings, gets } from './exchange.ts'
import { autonomy, identity, interests } from './identity.ts'
import { fieldNames, lacks } from './missing.ts'
import { type Group, type Profiles, titleOf } from './profiles.ts'
import { flows, relations } from './ties.ts'
import { actions, roles } from './work.ts'

/**
 * The page of one partner. What only the team may know of it (`graph/audience.ts`) is not in the edition for the team either:
 * partners read about each other here, and pages are passed on.
 */
export function profile(partner: Partner, number: number, group: Group, unsaid: readonly string[], profiles: Profiles) {
  const isGone = group === 'gone'
  const { label, when, name, own } = profiles
  return {
    number: String(number),
    title: titleOf(partner, own),
    status: group === 'candidate' ? label(['partners', 'status'], partner.status) : null,
    departure: isGone
      ? {
          left: partner.status !== 'inactive' || partner.left !== undefined,
          when: when(partner.left),
          reason: sentence(partner.left_reason),
          successor: name(['partners'], partner.replaced_by),
        }
      : null,
    ...identity(partner, group, profiles),
    attention: isGone ? stillNamed(partner, profiles) : attention(partner, profiles),
    brings: brings(partner, group, profiles),
    gets: isGone ? null : gets(partner, profiles),
    interests: isGone ? null : interests(partner, profiles),
    relations: relations(partner, profiles),
    flows: flows(partner, profiles),
    autonomy: isGone ? null : autonomy(partner, profiles),
    roles: isGone ? null : roles(partner, profiles),
    actions: actions(partner, profiles),
    isGone,
    missing: group === 'present' ? missing(partner, unsaid, profiles) : null,
  }
}

function missing(partner: Partner, unsaid: readonly string[], profiles: Profiles): string | null {
  return fieldNames(
    lacks(partner, profiles).filter((field) => !unsaid.includes(field)),
    profiles,
  )
}

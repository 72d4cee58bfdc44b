import { find, nameOf } from '../graph/ecosystem.ts'
import type { Role } from '../model/definition.ts'
import { labelOf } from '../model/look-up.ts'
import type { Language } from '../text.ts'
import { isAfter, isOver } from './date-order.ts'
import { each } from './each.ts'
import { hasLeft, isUncommitted } from './party.ts'
import { roleOverlaps } from './role-overlap.ts'
import type { Rule } from './rule.ts'
import { called, when } from './wording.ts'

const roleHolderLeft: Rule = {
  id: 'role-holder-left',
  severity: 'error',
  check: (ecosystem, { asOf }) =>
    each(['roles'], ecosystem.roles, (role, path) => {
      const holder = find(ecosystem, 'partners', role.holder)
      if (holder === undefined || !hasLeft(holder, asOf)) return undefined
      if (role.to !== undefined && !isAfter(role.to, holder.left ?? asOf)) return undefined
      const since = {
        nl: holder.left ? `${when(holder.left, 'nl')} ` : '',
        en: holder.left ? ` ${when(holder.left, 'en')}` : '',
      }
      return {
        path: [...path, 'holder'],
        message: {
          nl: `De rol "${wordFor(role, 'nl')}" ligt bij "${called(holder)}", maar die is ${since.nl}vertrokken.`,
          en: `The role "${wordFor(role, 'en')}" is held by "${called(holder)}", which left${since.en}.`,
        },
        hint: {
          nl: `Sluit de rol af (to: ${holder.left ?? asOf}) en geef hem aan een ander.`,
          en: `End the role (to: ${holder.left ?? asOf}) and give it to another.`,
        },
      }
    }),
}

const roleHolderNotCommitted: Rule = {
  id: 'role-holder-not-committed',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    each(['roles'], ecosystem.roles, (role, path) => {
      const holder = find(ecosystem, 'partners', role.holder)
      if (holder === undefined || !isUncommitted(holder) || isOver(role.to, asOf)) return undefined
      return {
        path: [...path, 'holder'],
        message: {
          nl: `De rol "${wordFor(role, 'nl')}" ligt bij "${called(holder)}", maar die heeft nog niet toegezegd.`,
          en: `The role "${wordFor(role, 'en')}" is held by "${called(holder)}", which has not committed itself yet.`,
        },
        hint: {
          nl: 'Geef de rol aan een partner die meedoet, of vraag eerst om een toezegging.',
          en: 'Give the role to a partner that takes part, or ask for a commitment first.',
        },
      }
    }),
}

const roleHeldTwice: Rule = {
  id: 'role-held-twice',
  severity: 'warning',
  check: (ecosystem) =>
    roleOverlaps(ecosystem).map(([first, second]) => {
      const role = second.role
      const [one, other] = [first, second].map(({ role: { holder = '' } }) =>
        nameOf(ecosystem, ['partners', 'bodies'], holder),
      )
      const same = one === other
      return {
        path: ['roles', second.position, 'holder'],
        message: {
          nl: same
            ? `De rol "${wordFor(role, 'nl')}" staat twee keer bij "${one}" in dezelfde tijd.`
            : `De rol "${wordFor(role, 'nl')}" ligt tegelijk bij "${one}" en "${other}".`,
          en: same
            ? `The role "${wordFor(role, 'en')}" is given twice to "${one}" for the same time.`
            : `The role "${wordFor(role, 'en')}" is held by "${one}" and "${other}" at the same time.`,
        },
        hint: {
          nl: 'Laat de een stoppen voordat de ander begint (to, from), of verdeel de fasen (phases).',
          en: 'Let one stop before the other begins (to, from), or divide the phases (phases).',
        },
        related: [
          { path: ['roles', first.position], message: { nl: 'Hier staat de andere.', en: 'The other one is here.' } },
        ],
      }
    }),
}

const roleWithoutHolder: Rule = {
  id: 'role-without-holder',
  severity: 'warning',
  check: (ecosystem) =>
    each(['roles'], ecosystem.roles, (role, path) =>
      role.needed === false || role.holder !== undefined
        ? undefined
        : {
            path: [...path, 'holder'],
            message: {
              nl: `Niemand vervult de rol "${wordFor(role, 'nl')}".`,
              en: `Nobody holds the role "${wordFor(role, 'en')}".`,
            },
            hint: {
              nl: 'Noem een partner of orgaan bij "holder"; is de rol niet nodig, dan "needed: false" met een reden.',
              en: 'Give a partner or body as "holder"; if the role is not needed, "needed: false" with a reason.',
            },
          },
    ),
}

const roleNotNeededWithoutReason: Rule = {
  id: 'role-not-needed-without-reason',
  severity: 'warning',
  check: (ecosystem) =>
    each(['roles'], ecosystem.roles, (role, path) =>
      role.needed !== false || role.reason
        ? undefined
        : {
            path: [...path, 'needed'],
            message: {
              nl: `Er staat niet waarom de rol "${wordFor(role, 'nl')}" niet nodig is.`,
              en: `It does not say why the role "${wordFor(role, 'en')}" is not needed.`,
            },
            hint: {
              nl: 'Schrijf het erbij, bijvoorbeeld: reason: de partners doen dit zelf',
              en: 'Add it, such as: reason: the partners do this themselves',
            },
          },
    ),
}

/** The word that documents use for a role: `penvoerder`, where the file says `lead-partner`. */
function wordFor({ role }: Role, language: Language): string {
  return labelOf('roles.role', role, language)
}

export const roleRules = [
  roleHolderLeft,
  roleHolderNotCommitted,
  roleHeldTwice,
  roleWithoutHolder,
  roleNotNeededWithoutReason,
] as const

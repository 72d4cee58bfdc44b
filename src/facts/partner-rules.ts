import type { Path } from '../diagnostic.ts'
import { type Ecosystem, exists, find, nameOf } from '../graph/ecosystem.ts'
import { shown } from '../visible.ts'
import { each } from './each.ts'
import { membershipRules } from './membership-rules.ts'
import { hasLeft } from './party.ts'
import type { Finding, Rule } from './rule.ts'
import { called } from './wording.ts'

const relationWithItself: Rule = {
  id: 'relation-with-itself',
  severity: 'error',
  check: (ecosystem) =>
    (['relations', 'value_flows', 'dependencies'] as const).flatMap((section) =>
      each<Link>([section], ecosystem[section], (link, path) => toItself(ecosystem, link, path)),
    ),
}

const bodyWithoutMembers: Rule = {
  id: 'body-without-members',
  severity: 'info',
  check: (ecosystem) =>
    each(['governance', 'bodies'], ecosystem.governance?.bodies, (body, path) =>
      body.members?.length
        ? undefined
        : {
            path: [...path, 'members'],
            message: {
              nl: `Er staat niet wie er in "${called(body)}" zitten.`,
              en: `It does not say who sits on "${called(body)}".`,
            },
            hint: {
              nl: 'Noem de partners: members: [partner-a, partner-b]',
              en: 'Give the partners: members: [partner-a, partner-b]',
            },
          },
    ),
}

const memberLeft: Rule = {
  id: 'member-left',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    (ecosystem.governance?.bodies ?? []).flatMap((body, position) => {
      const path: Path = ['governance', 'bodies', position]
      const seats = (body.members ?? []).map((id, at) => ({ id, path: [...path, 'members', at] }))
      const chair = body.chair === undefined ? [] : [{ id: body.chair, path: [...path, 'chair'] }]
      return [...seats, ...chair].flatMap((seat) => {
        const partner = find(ecosystem, 'partners', seat.id)
        if (partner === undefined || !hasLeft(partner, asOf)) return []
        return {
          path: seat.path,
          message: {
            nl: `"${called(partner)}" is vertrokken, maar zit nog in "${called(body)}".`,
            en: `"${called(partner)}" has left, but still sits on "${called(body)}".`,
          },
          hint: {
            nl: 'Haal de partner hier weg of zet er de opvolger neer.',
            en: 'Remove the partner here or put its successor in its place.',
          },
        }
      })
    }),
}

export const partnerRules = [...membershipRules, relationWithItself, bodyWithoutMembers, memberLeft] as const

interface Link {
  readonly from: string
  readonly to: string
}

const sides = ['partners', 'stakeholders', 'target_groups']

function toItself(ecosystem: Ecosystem, { from, to }: Link, path: Path): Finding | undefined {
  if (from !== to || !exists(ecosystem, sides, from)) return undefined
  const name = shown(nameOf(ecosystem, sides, from))
  return {
    path: [...path, 'to'],
    message: { nl: `"${name}" staat hier aan beide kanten.`, en: `"${name}" stands on both sides here.` },
    hint: { nl: 'Noem bij "to" de andere partij.', en: 'Give the other party as "to".' },
  }
}

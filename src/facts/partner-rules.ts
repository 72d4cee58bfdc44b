import type { Path } from '../diagnostic.ts'
import { type Ecosystem, exists, find, nameOf } from '../graph/ecosystem.ts'
import { formatDate } from '../i18n/format.ts'
import { isAfter } from './date-order.ts'
import { each } from './each.ts'
import { hasLeft } from './party.ts'
import type { Finding, Rule } from './rule.ts'
import { called, when } from './wording.ts'

const leftWithoutDate: Rule = {
  id: 'left-without-date',
  severity: 'warning',
  check: (ecosystem) =>
    each(['partners'], ecosystem.partners, (partner, path) =>
      partner.status !== 'left' || partner.left !== undefined
        ? undefined
        : {
            path: [...path, 'status'],
            message: {
              nl: `"${called(partner)}" is vertrokken, maar er staat niet wanneer.`,
              en: `"${called(partner)}" has left, but it does not say when.`,
            },
            hint: { nl: 'Zet de datum erbij, bijvoorbeeld: left: 2026-05', en: 'Add the date, such as: left: 2026-05' },
          },
    ),
}

const leftBeforeJoined: Rule = {
  id: 'left-before-joined',
  severity: 'error',
  check: (ecosystem) =>
    each(['partners'], ecosystem.partners, (partner, path) => {
      const { joined, left } = partner
      if (joined === undefined || left === undefined || !isAfter(joined, left)) return undefined
      return {
        path: [...path, 'left'],
        message: {
          nl: `"${called(partner)}" zou vertrokken zijn (${formatDate(left, 'nl')}) voordat hij toetrad (${formatDate(joined, 'nl')}).`,
          en: `"${called(partner)}" would have left (${formatDate(left, 'en')}) before it joined (${formatDate(joined, 'en')}).`,
        },
        hint: { nl: 'Kijk of de datums verwisseld zijn.', en: 'See whether the dates were swapped.' },
        related: [{ path: [...path, 'joined'], message: { nl: 'Hier trad hij toe.', en: 'It joined here.' } }],
      }
    }),
}

const leftButActive: Rule = {
  id: 'left-but-active',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    each(['partners'], ecosystem.partners, (partner, path) => {
      const { left, status } = partner
      if (!left || status === undefined || status === 'left' || !hasLeft(partner, asOf)) return undefined
      return {
        path: [...path, 'status'],
        message: {
          nl: `"${called(partner)}" is ${when(left, 'nl')} vertrokken, maar de status is nog "${status}".`,
          en: `"${called(partner)}" left ${when(left, 'en')}, but its status still says "${status}".`,
        },
        hint: {
          nl: 'Zet "status: left", of haal "left" weg als de partner is gebleven.',
          en: 'Set "status: left", or remove "left" if the partner stayed.',
        },
        related: [{ path: [...path, 'left'], message: { nl: 'Hier staat het vertrek.', en: 'It leaves here.' } }],
      }
    }),
}

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

export const partnerRules = [
  leftWithoutDate,
  leftBeforeJoined,
  leftButActive,
  relationWithItself,
  bodyWithoutMembers,
  memberLeft,
] as const

interface Link {
  readonly from: string
  readonly to: string
}

const sides = ['partners', 'stakeholders', 'target_groups']

function toItself(ecosystem: Ecosystem, { from, to }: Link, path: Path): Finding | undefined {
  if (from !== to || !exists(ecosystem, sides, from)) return undefined
  const name = nameOf(ecosystem, sides, from)
  return {
    path: [...path, 'to'],
    message: { nl: `"${name}" staat hier aan beide kanten.`, en: `"${name}" stands on both sides here.` },
    hint: { nl: 'Noem bij "to" de andere partij.', en: 'Give the other party as "to".' },
  }
}

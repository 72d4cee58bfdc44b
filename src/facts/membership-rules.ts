import { formatDate } from '../i18n/format.ts'
import { isAfter } from './date-order.ts'
import { each } from './each.ts'
import { hasLeft } from './party.ts'
import type { Rule } from './rule.ts'
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

const joinedInFuture: Rule = {
  id: 'joined-in-future',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    each(['partners'], ecosystem.partners, (partner, path) => {
      const { joined, status = 'active' } = partner
      if (!joined || status !== 'active' || !isAfter(joined, asOf)) return undefined
      return {
        path: [...path, 'joined'],
        message: {
          nl: `"${called(partner)}" staat als actieve partner, maar treedt pas ${when(joined, 'nl')} toe.`,
          en: `"${called(partner)}" is listed as an active partner, but only joins ${when(joined, 'en')}.`,
        },
        hint: {
          nl: 'Zet "status: committed" of "status: approached" tot de partner meedoet, of verbeter de datum.',
          en: 'Set "status: committed" or "status: approached" until the partner takes part, or correct the date.',
        },
      }
    }),
}

const leftInFuture: Rule = {
  id: 'left-in-future',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    each(['partners'], ecosystem.partners, (partner, path) => {
      const { left, status } = partner
      if (!left || status !== 'left' || !isAfter(left, asOf)) return undefined
      return {
        path: [...path, 'left'],
        message: {
          nl: `"${called(partner)}" staat als vertrokken, maar vertrekt pas ${when(left, 'nl')}.`,
          en: `"${called(partner)}" is listed as having left, but only leaves ${when(left, 'en')}.`,
        },
        hint: {
          nl: 'Zet "status: active" tot de partner vertrekt, of verbeter de datum.',
          en: 'Set "status: active" until the partner leaves, or correct the date.',
        },
      }
    }),
}

/** Rules about when a partner joined and left. */
export const membershipRules = [leftWithoutDate, leftBeforeJoined, leftButActive, joinedInFuture, leftInFuture] as const

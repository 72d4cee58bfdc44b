import type { Partner } from '../model/definition.ts'
import { isAfter } from './date-order.ts'
import { each } from './each.ts'
import { takesPart } from './party.ts'
import { carriesSomething, placesOf } from './places.ts'
import type { Rule } from './rule.ts'
import { called } from './wording.ts'

const essentialWithoutPart: Rule = {
  id: 'essential-without-part',
  severity: 'warning',
  needsAll: true,
  check: (ecosystem, { asOf }) => {
    if (!ecosystem.partners.some(({ essential }) => essential === true)) return []
    const places = placesOf(ecosystem)
    const carries = ({ id, brings = [] }: Partner) => brings.length > 0 || carriesSomething(places.get(id) ?? none)
    if (!ecosystem.partners.some(carries)) return []
    return each(['partners'], ecosystem.partners, (partner, path) => {
      if (partner.essential !== true || !takesPart(partner, asOf) || carries(partner)) return undefined
      return {
        path: [...path, 'essential'],
        message: {
          nl: `"${called(partner)}" heet onmisbaar, maar nergens staat waarvoor: er rust geen werk, rol, schakel, bekwaamheid of bijdrage op.`,
          en: `"${called(partner)}" is called essential, but nothing says what for: no work, role, link, capability or contribution rests on it.`,
        },
        hint: {
          nl: 'Zet erbij wat op deze partner rust (bijvoorbeeld bij capabilities: provided_by), of haal "essential" weg.',
          en: 'Say what rests on this partner (at capabilities: provided_by, for one), or remove "essential".',
        },
      }
    })
  },
}

/** Only where at least three in four have a part: before that, the data are not filled in yet. */
const partnerWithoutPart: Rule = {
  id: 'partner-without-part',
  severity: 'warning',
  needsAll: true,
  check: (ecosystem, { asOf }) => {
    const places = placesOf(ecosystem)
    const hasPart = ({ id, brings = [] }: Partner) => brings.length > 0 || (places.get(id) ?? none).size > 0
    const isExpected = (partner: Partner) =>
      takesPart(partner, asOf) && isClose(partner) && !isAfter(partner.joined, asOf)
    const expected = ecosystem.partners.filter(isExpected)
    if (expected.filter(hasPart).length * 4 < expected.length * 3) return []
    return each(['partners'], ecosystem.partners, (partner, path) => {
      if (!isExpected(partner) || hasPart(partner) || partner.essential === true) return undefined
      return {
        path,
        message: {
          nl: `"${called(partner)}" doet mee, maar staat nergens bij: geen relatie, waardestroom, actie, rol of bijdrage.`,
          en: `"${called(partner)}" takes part, but is named nowhere: no relation, value flow, action, role or contribution.`,
        },
        hint: {
          nl: 'Zet erbij wat deze partner doet of brengt, of zet hem op afstand: involvement: following',
          en: 'Say what this partner does or brings, or put it at a distance: involvement: following',
        },
      }
    })
  },
}

/** Rules about partners on whom nothing rests. */
export const partRules = [essentialWithoutPart, partnerWithoutPart] as const

/** Whoever only follows or stands outside needs no part. */
function isClose({ involvement }: Partner): boolean {
  return involvement !== 'following' && involvement !== 'outside'
}

const none: ReadonlySet<string> = new Set()

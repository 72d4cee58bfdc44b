import type { Ecosystem } from '../../graph/ecosystem.ts'
import type { Partner } from '../../model/definition.ts'
import { isOver } from '../date-order.ts'
import { hasLeft, isUnsure, successorOf, takesPart } from '../party.ts'
import type { SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { judge, spots } from './pps-judging.ts'

/** The part of the partners that must stand behind the vision, as a percentage. */
const nearlyAll = 80

const visionEndorsed: SignalFact = ({ partners, vision }, { asOf }) => {
  const endorsed = new Set((vision?.endorsed_by ?? []).map(({ partner }) => partner))
  const present = partners.filter((partner) => takesPart(partner, asOf))
  const absent = spots(partners, ['partners'], called, (one) => takesPart(one, asOf) && !endorsed.has(one.id))
  const count = present.length - absent.length
  const isEnough = count * 100 >= present.length * nearlyAll
  return judge(present.length > 0 && endorsed.size > 0, isEnough ? [] : absent, ['vision', 'endorsed_by'], {
    unknown: {
      nl: 'Er staat nog niet wie de visie onderschrijft.',
      en: 'It does not say yet who endorses the vision.',
    },
    clear: {
      nl: `De visie is onderschreven door ${count} van de ${present.length} partners die meedoen.`,
      en: `The vision is endorsed by ${count} of ${present.length} partners taking part.`,
    },
    signal: (names) => ({
      nl: `De visie is onderschreven door ${count} van de ${present.length} partners (80% is de maat); nog niet door ${names.nl}.`,
      en: `The vision is endorsed by ${count} of ${present.length} partners (80% is the measure); not yet by ${names.en}.`,
    }),
  })
}

const essentialUnsure: SignalFact = (ecosystem, { asOf }) => {
  const isEssential = (partner: Partner) =>
    partner.essential === true && !(hasLeft(partner, asOf) && successorOf(ecosystem, partner, asOf))
  const total = ecosystem.partners.filter(isEssential).length
  const short = spots(ecosystem.partners, ['partners'], called, (one) => isEssential(one) && isUnsure(one, asOf))
  return judge(total > 0, short, ['partners'], {
    unknown: {
      nl: 'Er staat nog niet welke partners onmisbaar zijn (essential).',
      en: 'It does not say yet which partners are essential.',
    },
    clear: {
      nl: `Onmisbare partners die meedoen: ${total} van de ${total}.`,
      en: `Essential partners taking part: ${total} of ${total}.`,
    },
    signal: (names) => ({
      nl: `${short.length} van de ${total} onmisbare partners niet vast aan boord: ${names.nl}.`,
      en: `${short.length} of ${total} essential partners not firmly aboard: ${names.en}.`,
    }),
  })
}

const withoutTask: SignalFact = (ecosystem, { asOf }) => {
  const busy = withTask(ecosystem, asOf)
  const total = ecosystem.partners.filter((partner) => takesPart(partner, asOf)).length
  const short = spots(ecosystem.partners, ['partners'], called, (one) => takesPart(one, asOf) && !busy.has(one.id))
  return judge(total > 0 && busy.size > 0, short, ['roles'], {
    unknown: {
      nl: 'Er staan nog geen rollen of taken van partners.',
      en: 'No roles or tasks of partners are recorded yet.',
    },
    clear: {
      nl: `Partners met een rol of taak: ${total} van de ${total}.`,
      en: `Partners with a role or task: ${total} of ${total}.`,
    },
    signal: (names) => ({
      nl: `Geen rol of taak bij ${short.length} van de ${total} partners: ${names.nl}.`,
      en: `No role or task for ${short.length} of ${total} partners: ${names.en}.`,
    }),
  })
}

const leaversUnexplained: SignalFact = (ecosystem, { asOf }) => {
  const gone = ecosystem.partners.filter((partner) => hasLeft(partner, asOf)).length
  const joined = ecosystem.partners.filter((partner) => partner.joined !== undefined).length
  const short = spots(
    ecosystem.partners,
    ['partners'],
    called,
    (one) => hasLeft(one, asOf) && !one.left_reason && successorOf(ecosystem, one, asOf) === undefined,
  )
  return judge(gone + joined > 0, short, ['partners'], {
    unknown: {
      nl: 'Er staat nog niet wanneer partners erbij kwamen of vertrokken.',
      en: 'It does not say yet when partners joined or left.',
    },
    clear: {
      nl: `Partners met een datum van toetreding: ${joined}; vertrokken met een reden of opvolger: ${gone}.`,
      en: `Partners with a date of joining: ${joined}; left with a reason or successor: ${gone}.`,
    },
    signal: (names) => ({
      nl: `Geen reden of opvolger bij ${short.length} van de ${gone} vertrokken partners: ${names.nl}.`,
      en: `No reason or successor for ${short.length} of ${gone} partners that left: ${names.en}.`,
    }),
  })
}

export const ppsPartnerSignals = {
  'pps-vision-endorsed': visionEndorsed,
  'pps-essential-partner-unsure': essentialUnsure,
  'pps-partners-without-task': withoutTask,
  'pps-leavers-unexplained': leaversUnexplained,
} as const satisfies Record<string, SignalFact>

/** Everyone with something to do: a role now or later, a chair, an action, a work package, a goal or a joint function. */
function withTask(ecosystem: Ecosystem, asOf: string): ReadonlySet<string | undefined> {
  const { actions, goals, governance, joint_functions, roles, work_packages } = ecosystem
  const busy = new Set<string | undefined>([
    ...roles.filter((role) => role.needed !== false && !isOver(role.to, asOf)).map(({ holder }) => holder),
    ...(governance?.bodies ?? []).map(({ chair }) => chair),
    ...work_packages.map(({ lead }) => lead),
    ...goals.map(({ owner }) => owner),
    ...joint_functions.map(({ owner }) => owner),
  ])
  for (const { owner, contributors = [], status } of actions) {
    if (status === 'stopped') continue
    busy.add(owner)
    for (const party of contributors) busy.add(party)
  }
  busy.delete(undefined)
  return busy
}

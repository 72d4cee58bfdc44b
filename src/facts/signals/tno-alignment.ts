import type { Ecosystem } from '../../graph/ecosystem.ts'
import type { Goal, Partner } from '../../model/definition.ts'
import { hasLeft, successorOf, takesPart } from '../party.ts'
import type { SignalFact } from '../signal.ts'
import { census, lackingIn, unknown, type Words } from './direction-census.ts'

/** Whether the partners that cannot be missed agreed to each goal that comes first. A sub-goal follows its main goal. */
export const prioritiesNotShared: SignalFact = (ecosystem, { asOf }) => {
  const voices = voicesOf(ecosystem, asOf)
  const isUrgent = ({ priority, level }: Goal) => priority === 'high' && level !== 'sub'
  const urgent = ecosystem.goals.filter(isUrgent)
  if (voices.length === 0 || urgent.every(({ agreed_by }) => !agreed_by?.length))
    return unknown(['goals'], {
      nl: 'Er staat niet wie instemde met de doelen die voorgaan (priority: high met agreed_by).',
      en: 'It does not say who agreed to the goals that come first (priority: high with agreed_by).',
    })
  const lacksVoice = ({ agreed_by = [] }: Goal) => {
    const agreed = new Set(agreed_by.map(({ partner }) => partner))
    return voices.some(({ id }) => !agreed.has(id))
  }
  return census({
    total: urgent.length,
    lacking: lackingIn(['goals'], ecosystem.goals, (goal) => isUrgent(goal) && lacksVoice(goal)),
    what: {
      nl: ['Het enige doel met voorrang', 'doelen met voorrang'],
      en: ['The only priority goal', 'priority goals'],
    },
    fine: {
      nl: ['heeft de instemming van alle onmisbare partners', 'hebben de instemming van alle onmisbare partners'],
      en: ['has the consent of every essential partner', 'have the consent of every essential partner'],
    },
    short: {
      nl: ['mist de instemming van een onmisbare partner', 'missen de instemming van een onmisbare partner'],
      en: ['lacks the consent of an essential partner', 'lack the consent of an essential partner'],
    },
  })
}

/** Whether it is written down what each body, and each representative at the table, may decide. */
export const mandatesMissing: SignalFact = ({ governance, partners }, { asOf }) => {
  const bodies = governance?.bodies ?? []
  const isAsked = (partner: Partner) => takesPart(partner, asOf) && isClose(partner)
  const asked = partners.filter(isAsked)
  if ([...bodies, ...asked].every(({ mandate }) => !mandate))
    return unknown(['governance', 'bodies'], {
      nl: 'Nergens staat wat een orgaan of een vertegenwoordiger mag beslissen (mandate).',
      en: 'Nowhere does it say what a body or a representative may decide (mandate).',
    })
  return census({
    total: bodies.length + asked.length,
    lacking: [
      ...lackingIn(['governance', 'bodies'], bodies, ({ mandate }) => !mandate),
      ...lackingIn(['partners'], partners, (partner) => isAsked(partner) && !partner.mandate),
    ],
    what: {
      nl: ['Het enige orgaan of de enige partner', 'organen en partners'],
      en: ['The only body or partner', 'bodies and partners'],
    },
    fine: { nl: ['heeft een mandaat op papier', 'hebben een mandaat op papier'], en: onPaper('a') },
    short: { nl: ['heeft geen mandaat op papier', 'hebben geen mandaat op papier'], en: onPaper('no') },
  })
}

/** Whether each thing one must be able to do has a partner at the table, and no essential partner is missing there. */
export const rightPartnersMissing: SignalFact = (ecosystem, { asOf }) => {
  const { partners, capabilities } = ecosystem
  if (capabilities.every(({ provided_by }) => !provided_by?.length)) return nobodyProvides
  const present = new Set(partners.filter((one) => takesPart(one, asOf)).map(({ id }) => id))
  const isNeeded = (one: Partner) =>
    one.essential === true && !(hasLeft(one, asOf) && successorOf(ecosystem, one, asOf) !== undefined)
  return census({
    total: capabilities.length + partners.filter(isNeeded).length,
    lacking: [
      ...lackingIn(
        ['capabilities'],
        capabilities,
        ({ provided_by = [] }) => !provided_by.some((id) => present.has(id)),
      ),
      ...lackingIn(['partners'], partners, (one) => isNeeded(one) && !present.has(one.id)),
    ],
    what: {
      nl: ['De enige bekwaamheid of onmisbare partner', 'bekwaamheden en onmisbare partners'],
      en: ['The only capability or essential partner', 'capabilities and essential partners'],
    },
    fine: { nl: ['is aan boord', 'zijn aan boord'], en: ['is on board', 'are on board'] },
    short: { nl: ['is nog niet aan boord', 'zijn nog niet aan boord'], en: ['is not on board', 'are not on board'] },
  })
}

const nobodyProvides = unknown(['capabilities'], {
  nl: 'Bij geen enkele bekwaamheid staat welke partner die levert.',
  en: 'Of no capability does it say which partner provides it.',
})

const onPaper = (article: string): Words['en'] => [
  `has ${article} mandate on paper`,
  `have ${article} mandate on paper`,
]

/** The essential partners, or where none was called so everyone who carries the work. */
function voicesOf({ partners }: Ecosystem, asOf: string): readonly Partner[] {
  const present = partners.filter((one) => takesPart(one, asOf))
  const essential = present.filter((one) => one.essential === true)
  return essential.length > 0 ? essential : present.filter(isClose)
}

function isClose({ involvement }: Partner): boolean {
  return involvement !== 'following' && involvement !== 'outside'
}

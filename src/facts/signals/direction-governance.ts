import { formatList } from '../../i18n/format.ts'
import type { Language, Text } from '../../text.ts'
import type { SignalFact } from '../signal.ts'
import { census, lackingIn, unknown } from './direction-census.ts'

/** What someone must be able to decide in any collaboration, and the words by which people name it. */
const topics: readonly (Text & { readonly words: RegExp })[] = [
  { nl: 'doelen', en: 'goals', words: /\bdoel(?!groep)|\bgoal|koers|strategi|jaarplan/iu },
  { nl: 'budget', en: 'budget', words: /budget|begroting|geld|financ|\bmoney\b|uitgave|spending|subsidie|grant/iu },
  {
    nl: 'toetreding',
    en: 'entry',
    words: /toetred|toelat|nieuwe (?:partner|leden|lid)|\bentry\b|new (?:partner|member)|\bjoin/iu,
  },
  { nl: 'reikwijdte', en: 'scope', words: /reikwijdte|\bscope\b|afbaken/iu },
  { nl: 'intellectueel eigendom', en: 'intellectual property', words: /\bi[pe]\b|intelle[ck]tu|octrooi|patent/iu },
  { nl: 'communicatie', en: 'communication', words: /communica|\bpr\b|\bpers\b|\bpress\b|publici/iu },
]

/** Whether someone may decide on each of the six topics that no collaboration gets around. */
export const decisionTopicsOpen: SignalFact = ({ governance }) => {
  const rights = governance?.decision_rights ?? []
  if (rights.length === 0)
    return unknown(['governance', 'decision_rights'], {
      nl: 'Er staat nog niet wie wat mag beslissen.',
      en: 'It does not say yet who may decide what.',
    })
  const open = topics.filter(({ words }) => !rights.some(({ topic }) => words.test(topic)))
  const say = (language: Language, start: string, not: string) => {
    const rest = open.map((one) => one[language])
    return `${start}${rest.length === 0 ? '' : `${not}${formatList(rest, language)}`}.`
  }
  const done = topics.length - open.length
  return {
    state: open.length === 0 ? 'clear' : 'signal',
    facts: {
      nl: say('nl', `Voor ${done} van de ${topics.length} onderwerpen staat er wie beslist`, '; nog niet voor '),
      en: say('en', `For ${done} of the ${topics.length} topics it says who decides`, '; not yet for '),
    },
    paths: [['governance', 'decision_rights']],
  }
}

const legalForm =
  /rechtsvorm|rechtspersoon|juridische (?:vorm|structuur)|statuten|legal (?:form|entity)|articles of association/iu

/** Whether a decision on the legal form was taken. */
export const legalFormNotDecided: SignalFact = ({ decisions }) => {
  const named = decisions.map(({ topic }) => ({ name: topic }))
  const about = lackingIn(['decisions'], named, ({ name }) => legalForm.test(name))
  const first = about[0]
  if (first === undefined)
    return unknown(['decisions'], {
      nl: 'Er staat geen besluit over de rechtsvorm.',
      en: 'There is no decision on the legal form.',
    })
  const known = decisions.filter(({ topic, status }) => legalForm.test(topic) && status !== undefined)
  if (known.length === 0)
    return {
      state: 'unknown',
      facts: {
        nl: `Er staat niet of het besluit is genomen (status): ${first.name}.`,
        en: `It does not say whether the decision was taken (status): ${first.name}.`,
      },
      paths: about.map(({ path }) => path),
    }
  const isTaken = known.some(({ status }) => status === 'taken')
  return {
    state: isTaken ? 'clear' : 'signal',
    facts: isTaken
      ? { nl: 'Over de rechtsvorm is besloten.', en: 'The legal form was decided on.' }
      : {
          nl: `Over de rechtsvorm is nog niet besloten: ${first.name}.`,
          en: `The legal form was not decided on yet: ${first.name}.`,
        },
    paths: about.map(({ path }) => path),
  }
}

const criteria = ['undertaking', 'state_resources', 'advantage', 'selective', 'distortion'] as const

/** Whether the state aid test has an outcome: all five questions answered, or one "no", for then it is no aid. */
export const stateAidCriteriaOpen: SignalFact = ({ finance }) => {
  const answers = criteria.map((one) => finance?.state_aid?.[one])
  if (answers.every((one) => one === undefined))
    return unknown(['finance', 'state_aid'], {
      nl: 'De staatssteuntoets is nog niet gedaan.',
      en: 'The state aid test was not done yet.',
    })
  const no = answers.indexOf('no')
  const known = answers.filter((one) => one === 'yes').length
  const paths = [['finance', 'state_aid']]
  if (no >= 0)
    return {
      state: 'clear',
      facts: { nl: 'Eén van de vijf vragen is nee: geen staatssteun.', en: 'One of the five is a no: no state aid.' },
      paths,
    }
  return {
    state: known === criteria.length ? 'clear' : 'signal',
    facts:
      known === criteria.length
        ? { nl: 'Alle vijf vragen zijn ja: er is staatssteun.', en: 'All five are a yes: this is state aid.' }
        : {
            nl: `Van de 5 vragen van de staatssteuntoets ${known === 1 ? 'is' : 'zijn'} er ${known} beantwoord.`,
            en: `Of the 5 questions of the state aid test ${known} ${known === 1 ? 'is' : 'are'} answered.`,
          },
    paths,
  }
}

/** Whether nobody gets more aid than the article it rests on allows. */
export const stateAidAboveMaximum: SignalFact = ({ finance }) => {
  const basis = finance?.state_aid?.basis ?? []
  if (basis.length === 0)
    return unknown(['finance', 'state_aid'], { nl: 'Er staat nog geen grondslag.', en: 'There is no basis yet.' })
  const named = basis.map(({ article, intensity, maximum }) => ({ name: article, over: intensity > maximum }))
  return census({
    total: basis.length,
    lacking: lackingIn(['finance', 'state_aid', 'basis'], named, ({ over }) => over),
    what: { nl: ['De enige grondslag', 'grondslagen'], en: ['The only basis', 'bases'] },
    fine: {
      nl: ['blijft onder het maximum', 'blijven onder het maximum'],
      en: ['is within its maximum', 'are within their maximum'],
    },
    short: {
      nl: ['gaat over het maximum heen', 'gaan over het maximum heen'],
      en: ['exceeds its maximum', 'exceed their maximum'],
    },
  })
}

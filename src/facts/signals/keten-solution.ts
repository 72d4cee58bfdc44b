import type { Ecosystem } from '../../graph/ecosystem.ts'
import { formatList } from '../../i18n/format.ts'
import type { Action, Item, Partner } from '../../model/definition.ts'
import type { Language } from '../../text.ts'
import { isAfter, isOver } from '../date-order.ts'
import { eachHand, membersOf } from '../hands.ts'
import { takesPart } from '../party.ts'
import type { SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { census, lackingIn, partnerWords, unknown } from './direction-census.ts'

/** Whether everyone who carries the work endorses what is made and has a hand in making it. */
export const solutionNotCarriedByAll: SignalFact = (ecosystem, { asOf }) => {
  const { partners, vision, value_proposition: proposition } = ecosystem
  const behind = new Set(
    [...(vision?.endorsed_by ?? []), ...(proposition?.endorsed_by ?? [])].map((one) => one.partner),
  )
  const busy = partnersAtWork(ecosystem)
  const isAsked = (one: Partner) =>
    takesPart(one, asOf) && one.involvement !== 'following' && one.involvement !== 'outside'
  const total = partners.filter(isAsked).length
  if (total === 0 || behind.size === 0 || busy.size === 0)
    return unknown(['partners'], {
      nl: 'Er staat nog niet wie erachter staat, of wie eraan meewerkt.',
      en: 'It does not say yet who is behind it, or who works on it.',
    })
  return census({
    total,
    lacking: lackingIn(['partners'], partners, (one) => isAsked(one) && !(behind.has(one.id) && busy.has(one.id))),
    what: partnerWords,
    fine: {
      nl: ['staat erachter en werkt eraan mee', 'staan erachter en werken eraan mee'],
      en: ['is behind it and works on it', 'are behind it and work on it'],
    },
    short: {
      nl: [
        'onderschreef de koers nog niet of werkt nergens aan mee',
        'onderschreven de koers nog niet of werken nergens aan mee',
      ],
      en: ['did not endorse the course yet or works on nothing', 'did not endorse the course yet or work on nothing'],
    },
  })
}

/** Which percentage of what was promised may come late before that is a lack of decisiveness. */
const lateTolerated = 20

/** Whether what was to be done or decided by now came on time. */
export const promisesNotOnTime: SignalFact = ({ actions, decisions }, { asOf }) => {
  const isDue = ({ status, deadline }: Action) =>
    status !== 'stopped' && deadline !== undefined && (status === 'done' || isOver(deadline, asOf))
  const isLate = ({ status, deadline, done_on }: Action) => status !== 'done' || isAfter(done_on, deadline)
  const isAsked = ({ needed_by, decided_on }: Item<'decisions'>) =>
    needed_by !== undefined && (decided_on !== undefined || isOver(needed_by, asOf))
  const isTardy = ({ status, needed_by, decided_on }: Item<'decisions'>) =>
    decided_on === undefined ? status !== 'taken' && status !== 'rejected' : isAfter(decided_on, needed_by)
  const topics = decisions.map((one) => ({ ...one, title: one.topic }))
  const total = actions.filter(isDue).length + decisions.filter(isAsked).length
  if (total === 0)
    return unknown(['actions'], {
      nl: 'Er is nog geen actie of besluit waarvan de datum voorbij is.',
      en: 'There is no action or decision yet whose date has passed.',
    })
  return census({
    total,
    lacking: [
      ...lackingIn(['actions'], actions, (one) => isDue(one) && isLate(one)),
      ...lackingIn(['decisions'], topics, (one) => isAsked(one) && isTardy(one)),
    ],
    what: { nl: ['De enige afgesproken datum', 'afgesproken data'], en: ['The only agreed date', 'agreed dates'] },
    fine: { nl: ['is gehaald', 'zijn gehaald'], en: ['was met', 'were met'] },
    short: { nl: ['is niet gehaald', 'zijn niet gehaald'], en: ['was not met', 'were not met'] },
    tolerated: lateTolerated,
  })
}

/** Whether one business case is workable, reproducible and tested, with evidence; judged by the one that is furthest. */
export const businessCaseUnproven: SignalFact = ({ experiments }) => {
  const judged = experiments.flatMap((experiment, position) => {
    const proofs = proofsOf(experiment)
    return proofs === undefined ? [] : [{ experiment, position, proofs, count: proofs.filter(({ is }) => is).length }]
  })
  const best = judged.reduce<(typeof judged)[number] | undefined>(
    (first, one) => (first === undefined || one.count > first.count ? one : first),
    undefined,
  )
  if (best === undefined)
    return unknown(['experiments'], {
      nl: 'Bij geen enkele proef staat hoe het met de businesscase staat.',
      en: 'No experiment says how its business case stands.',
    })
  const words = (is: boolean, language: Language) =>
    formatList(
      best.proofs.filter((one) => one.is === is).map((one) => one[language]),
      language,
    )
  const facts = (language: Language, not: string) =>
    [words(true, language), best.count === best.proofs.length ? '' : `${not} ${words(false, language)}`]
      .filter((part) => part !== '')
      .join('; ')
  return {
    state: best.count === best.proofs.length ? 'clear' : 'signal',
    facts: {
      nl: `${called(best.experiment)}: ${facts('nl', 'nog niet')}.`,
      en: `${called(best.experiment)}: ${facts('en', 'not yet')}.`,
    },
    paths: [['experiments', best.position, 'business_case']],
  }
}

function proofsOf({ business_case: stand }: Item<'experiments'>) {
  if (stand === undefined) return undefined
  return [
    { nl: 'werkbaar', en: 'workable', is: stand.workable === true },
    { nl: 'herhaalbaar', en: 'reproducible', is: stand.reproducible === true },
    { nl: 'getoetst', en: 'tested', is: stand.tested === true },
    { nl: 'met bewijs onderbouwd', en: 'backed by evidence', is: Boolean(stand.evidence) },
  ]
}

/** Who works on an action or takes part in an experiment; the work of a body counts for its members. */
function partnersAtWork(ecosystem: Ecosystem): ReadonlySet<string> {
  const members = membersOf(ecosystem)
  const atWork = new Set<string>()
  const add = (id: string) => atWork.add(id)
  for (const action of ecosystem.actions) if (action.status !== 'stopped') eachHand(action, members, add)
  for (const { partners } of ecosystem.experiments) for (const id of partners ?? []) atWork.add(id)
  return atWork
}

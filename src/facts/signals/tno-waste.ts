import type { Ecosystem } from '../../graph/ecosystem.ts'
import { formatShare } from '../../i18n/format.ts'
import type { Action, Item, Partner } from '../../model/definition.ts'
import type { Language } from '../../text.ts'
import { isOver } from '../date-order.ts'
import { addDays } from '../dates.ts'
import { sum } from '../money.ts'
import { hasLeft } from '../party.ts'
import type { SignalFact } from '../signal.ts'
import { census, lackingIn, type Named, namesOf, unknown } from './direction-census.ts'

/** Which percentage of hours or money may go to actions that serve no goal. */
const orphansTolerated = 5

/** Whether little time and money goes to actions without a goal, and what was stopped left a lesson. */
export const workWasted: SignalFact = (ecosystem) => {
  const [hours, money] = [orphanShare(ecosystem.actions, 'hours'), orphanShare(ecosystem.actions, 'budget')]
  const lost = stoppedForNothing(ecosystem)
  const share = Math.max(hours ?? 0, money ?? 0)
  const isKnown = hours !== undefined || money !== undefined
  if (!isKnown && lost.length === 0)
    return unknown(['actions'], {
      nl: 'Bij de acties staan geen uren of geld, of geen doelen.',
      en: 'The actions have no hours or money, or no goals.',
    })
  const say = (language: Language, part: string, stopped: string) =>
    [
      ...(isKnown ? [`${part}: ${formatShare(share, language)}.`] : []),
      ...(lost.length > 0 ? [`${stopped} (${lost.length})${namesOf(lost, language)}.`] : []),
    ].join(' ')
  return {
    state: share > orphansTolerated || lost.length > 0 ? 'signal' : 'clear',
    facts: {
      nl: say('nl', 'Aandeel van uren of geld voor acties zonder doel', 'Gestopt zonder dat er iets van is geleerd'),
      en: say('en', 'Share of hours or money for actions without a goal', 'Stopped without a lesson'),
    },
    paths: [
      ...lost.map(({ path }) => path),
      ...(share > orphansTolerated ? lackingIn(['actions'], ecosystem.actions, isOrphan).map(({ path }) => path) : []),
    ],
  }
}

/** Whether of everyone who left in the past year it is known why, and something was learnt from it. */
export const departuresWithoutLesson: SignalFact = ({ partners, learnings }, { asOf }) => {
  if (partners.length === 0)
    return unknown(['partners'], { nl: 'Er staan nog geen partners.', en: 'There are no partners yet.' })
  const isGone = (one: Partner) => hasLeft(one, asOf) && !isOver(one.left, addDays(asOf, -365))
  const gone = partners.filter(isGone)
  const undated = lackingIn(['partners'], partners, (one) => isGone(one) && one.left === undefined)
  const isUnheard = (one: Partner) => isGone(one) && !(one.left_reason && isLearntFrom(one, learnings))
  const unheard = lackingIn(['partners'], partners, isUnheard)
  if (unheard.length > 0 && undated.length === gone.length)
    return {
      state: 'unknown',
      facts: {
        nl: `Er staat niet wanneer deze partners vertrokken (left)${namesOf(undated, 'nl')}.`,
        en: `It does not say when these partners left (left)${namesOf(undated, 'en')}.`,
      },
      paths: undated.map(({ path }) => path),
    }
  if (partners.every(({ joined, left, last_contact }) => !(joined || left || last_contact)))
    return unknown(['partners'], {
      nl: 'Bij geen enkele partner staat wanneer die erbij kwam, vertrok of voor het laatst is gesproken.',
      en: 'Of no partner does it say when it joined, left or was last spoken to.',
    })
  if (gone.length === 0)
    return {
      state: 'clear',
      facts: {
        nl: 'In het afgelopen jaar is geen partner vertrokken.',
        en: 'No partner left in the past year.',
      },
      paths: [['partners']],
    }
  return census({
    total: gone.length,
    lacking: unheard,
    what: {
      nl: ['De enige partner die het afgelopen jaar vertrok', 'partners die het afgelopen jaar vertrokken'],
      en: ['The only partner that left in the past year', 'partners that left in the past year'],
    },
    fine: { nl: ['liet een les na', 'lieten een les na'], en: ['left a lesson', 'left a lesson'] },
    short: {
      nl: ['ging zonder reden op papier of zonder les', 'gingen zonder reden op papier of zonder les'],
      en: ['went without a reason on paper or a lesson', 'went without a reason on paper or a lesson'],
    },
  })
}

/** Percentage of an amount that goes to actions without a goal; undefined while no action has it, or none a goal. */
function orphanShare(actions: readonly Action[], field: 'hours' | 'budget'): number | undefined {
  if (actions.every(isOrphan)) return undefined
  const amount = (some: readonly Action[]) => sum(some.map((one) => one[field] ?? 0))
  const total = amount(actions)
  return total <= 0 ? undefined : (amount(actions.filter(isOrphan)) / total) * 100
}

function isOrphan({ goals }: Action): boolean {
  return !goals?.length
}

/** Actions and experiments that were stopped, without a reason, a lesson or an outcome. */
function stoppedForNothing({ actions, experiments, learnings, changes }: Ecosystem): readonly Named[] {
  const learnt = new Set<string | undefined>([
    ...learnings.flatMap(({ experiment, applied_in = [] }) => [experiment, ...applied_in]),
    ...changes.filter(({ reason }) => reason).flatMap(({ affects = [] }) => affects),
  ])
  return [
    ...lackingIn(
      ['actions'],
      actions,
      (one) => one.status === 'stopped' && !one.cause_no_contribution && !learnt.has(one.id),
    ),
    ...lackingIn(['experiments'], experiments, (one) => one.decision === 'stop' && !one.outcome && !learnt.has(one.id)),
  ]
}

function isLearntFrom({ id, name }: Partner, learnings: readonly Item<'learnings'>[]): boolean {
  const names = [name.toLowerCase(), id.replaceAll('-', ' ')]
  return learnings.some(({ by, what }) => by === id || names.some((one) => what.toLowerCase().includes(one)))
}

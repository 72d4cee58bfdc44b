import type { Action } from '../../model/definition.ts'
import type { SignalFact } from '../signal.ts'
import { isFinished } from '../work.ts'
import { census, lackingIn, unknown } from './direction-census.ts'

/** Whether every action has a place in the calendar: a date to be finished, or a rhythm in which it comes back. */
export const actionsOutsideCalendar: SignalFact = ({ actions }) => {
  const isAsked = ({ status }: Action) => status !== 'stopped'
  const total = actions.filter(isAsked).length
  if (total === 0) return noActions
  const isUndated = ({ deadline, every, done_on }: Action) => !deadline && !every && !done_on
  if (actions.every(isUndated))
    return unknown(['actions'], {
      nl: 'Bij geen enkele actie staat een deadline of een ritme (every).',
      en: 'No action has a deadline or a rhythm (every).',
    })
  return census({
    total,
    lacking: lackingIn(['actions'], actions, (one) => isAsked(one) && isUndated(one)),
    what: { nl: ['De enige actie', 'acties'], en: ['The only action', 'actions'] },
    fine: {
      nl: ['heeft een deadline of een ritme', 'hebben een deadline of een ritme'],
      en: ['has a deadline or a rhythm', 'have a deadline or a rhythm'],
    },
    short: {
      nl: ['heeft geen deadline en geen ritme', 'hebben geen deadline en geen ritme'],
      en: ['has no deadline and no rhythm', 'have no deadline and no rhythm'],
    },
  })
}

/** Which percentage of the open work one partner may do alone before the ecosystem is a heap of single projects. */
const tolerated = 30

/** Whether the open actions are done together: more than one partner, or a body. */
export const actionsByOnePartner: SignalFact = ({ actions, governance }) => {
  const bodies = new Set((governance?.bodies ?? []).map(({ id }) => id))
  const isAlone = ({ owner, contributors = [] }: Action) => {
    const first = owner ?? contributors[0]
    return (first === undefined || !bodies.has(first)) && contributors.every((id) => id === first)
  }
  const total = actions.filter((one) => !isFinished(one)).length
  if (total === 0) return noActions
  if (actions.every((one) => !one.contributors?.length && isAlone(one)))
    return unknown(['actions'], {
      nl: 'Bij geen enkele actie staat wie er meewerkt (contributors).',
      en: 'No action says who helps with it (contributors).',
    })
  return census({
    total,
    lacking: lackingIn(['actions'], actions, (one) => !isFinished(one) && isAlone(one)),
    what: { nl: ['De enige open actie', 'open acties'], en: ['The only open action', 'open actions'] },
    fine: {
      nl: ['heeft meer dan één partner', 'hebben meer dan één partner'],
      en: ['has more than one partner', 'have more than one partner'],
    },
    short: {
      nl: ['heeft geen tweede partner', 'hebben geen tweede partner'],
      en: ['has no second partner', 'have no second partner'],
    },
    tolerated,
  })
}

const noActions = unknown(['actions'], {
  nl: 'Er zijn nu geen acties om te beoordelen.',
  en: 'There are no actions to judge now.',
})

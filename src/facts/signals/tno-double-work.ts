import { nameOf } from '../../graph/ecosystem.ts'
import { doubleWork as doubles, openWithOwner } from '../double-work.ts'
import type { SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { census, unknown } from './direction-census.ts'

/** Whether no two owners do nearly the same work for the same goal at the same time. */
export const doubleWork: SignalFact = (ecosystem) => {
  const open = openWithOwner(ecosystem)
  if (open.length === 0)
    return unknown(['actions'], {
      nl: 'Er is geen open actie met een trekker.',
      en: 'There is no open action with an owner.',
    })
  return census({
    total: open.length,
    lacking: doubles(ecosystem).map(({ later, earlier }) => {
      const owners = [earlier, later].map(({ action }) => nameOf(ecosystem, ['partners', 'bodies'], action.owner ?? ''))
      return { name: `${called(later.action)} (${owners.join(' / ')})`, path: ['actions', later.at] }
    }),
    what: { nl: ['De enige open actie', 'open acties'], en: ['The only open action', 'open actions'] },
    fine: { nl: ['wordt één keer gedaan', 'worden één keer gedaan'], en: ['is done once', 'are done once'] },
    short: {
      nl: ['lijkt op een actie van iemand anders', 'lijken op een actie van iemand anders'],
      en: ['looks like an action of someone else', 'look like an action of someone else'],
    },
  })
}

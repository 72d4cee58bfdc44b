import type { SignalFact } from '../signal.ts'
import { basisActivitySignals } from './basis-activity.ts'
import { basisBalanceSignals } from './basis-balance.ts'
import { basisChallengeSignals } from './basis-challenges.ts'
import { basisNewsSignals } from './basis-news.ts'
import { basisPartnerSignals } from './basis-partners.ts'
import { basisRelationSignals } from './basis-relations.ts'
import { basisSharingSignals } from './basis-sharing.ts'

/** The computed facts behind chapters 1, 2 and 3 of the Berenschot handbook. */
export const basisSignals = {
  ...basisPartnerSignals,
  ...basisRelationSignals,
  ...basisBalanceSignals,
  ...basisActivitySignals,
  ...basisNewsSignals,
  ...basisChallengeSignals,
  ...basisSharingSignals,
} as const satisfies Record<string, SignalFact>

import type { SignalFact } from '../signal.ts'
import { ppsActionSignals } from './pps-action.ts'
import { ppsGrowthSignals } from './pps-growth.ts'
import { ppsNeedsSignals } from './pps-needs.ts'
import { ppsOfferSignals } from './pps-offer.ts'
import { ppsOrchestratorSignals } from './pps-orchestrator.ts'
import { ppsPartnerSignals } from './pps-partners.ts'
import { ppsPilotSignals } from './pps-pilots.ts'
import { ppsRelationSignals } from './pps-relations.ts'
import { ppsSystemSignals } from './pps-system.ts'

/** The computed facts of the method `pps` (Katapult: de ecosysteem-aanpak, de orkestratiefunctie). */
export const ppsSignals = {
  ...ppsNeedsSignals,
  ...ppsGrowthSignals,
  ...ppsSystemSignals,
  ...ppsPartnerSignals,
  ...ppsRelationSignals,
  ...ppsOfferSignals,
  ...ppsActionSignals,
  ...ppsPilotSignals,
  ...ppsOrchestratorSignals,
} as const satisfies Record<string, SignalFact>

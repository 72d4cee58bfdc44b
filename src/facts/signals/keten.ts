import type { SignalFact } from '../signal.ts'
import { networkNotKeptWarm, partnersOutOfTouch } from './keten-contact.ts'
import { interestsShiftedInSilence, newcomersWithoutSharedPurpose } from './keten-interests.ts'
import { partnersWithoutOwnFrame, partnersWithoutValueFlow } from './keten-partners.ts'
import { frameNotSharedByAll, purposeNotReaffirmed, purposeNotSharedByAll } from './keten-purpose.ts'
import { businessCaseUnproven, promisesNotOnTime, solutionNotCarriedByAll } from './keten-solution.ts'

/** The computed facts that the four steps of chain collaboration ask for. */
export const ketenSignals = {
  'solution-not-carried-by-all': solutionNotCarriedByAll,
  'newcomers-without-shared-purpose': newcomersWithoutSharedPurpose,
  'partners-out-of-touch': partnersOutOfTouch,
  'purpose-not-reaffirmed': purposeNotReaffirmed,
  'purpose-not-shared-by-all': purposeNotSharedByAll,
  'interests-shifted-in-silence': interestsShiftedInSilence,
  'network-not-kept-warm': networkNotKeptWarm,
  'promises-not-on-time': promisesNotOnTime,
  'frame-not-shared-by-all': frameNotSharedByAll,
  'partners-without-own-frame': partnersWithoutOwnFrame,
  'partners-without-value-flow': partnersWithoutValueFlow,
  'business-case-unproven': businessCaseUnproven,
} as const satisfies Record<string, SignalFact>

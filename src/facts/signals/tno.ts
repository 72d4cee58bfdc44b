import type { SignalFact } from '../signal.ts'
import { mandatesMissing, prioritiesNotShared, rightPartnersMissing } from './tno-alignment.ts'
import { dataSharedWithoutAgreement } from './tno-data.ts'
import { doubleWork } from './tno-double-work.ts'
import { decisionsLinger, misunderstandingsGrow, politicalPressure } from './tno-friction.ts'
import { pilotsNeverTouch, pilotsOrMessagesAdrift, pilotTrap, solutionsBeforeProblem } from './tno-pilots.ts'
import { actionsOutsideStrategy, goalsUnwritten, targetsMissed } from './tno-strategy.ts'
import { tensionBoldCareful, tensionProfitPurpose, tensionSpeedProcess } from './tno-tensions.ts'
import { actionsInSilos, voicesMissing } from './tno-voices.ts'
import { departuresWithoutLesson, workWasted } from './tno-waste.ts'

/** The computed facts behind the seven roles of innovation orchestrators and what stands in their way. */
export const tnoSignals = {
  'priorities-not-shared': prioritiesNotShared,
  'data-shared-without-agreement': dataSharedWithoutAgreement,
  'mandates-missing': mandatesMissing,
  'right-partners-missing': rightPartnersMissing,
  'misunderstandings-grow': misunderstandingsGrow,
  'decisions-linger': decisionsLinger,
  'tension-profit-purpose': tensionProfitPurpose,
  'tension-speed-process': tensionSpeedProcess,
  'tension-bold-careful': tensionBoldCareful,
  'political-pressure': politicalPressure,
  'pilots-never-touch': pilotsNeverTouch,
  'pilot-trap': pilotTrap,
  'pilots-or-messages-adrift': pilotsOrMessagesAdrift,
  'solutions-before-problem': solutionsBeforeProblem,
  'goals-unwritten': goalsUnwritten,
  'actions-in-silos': actionsInSilos,
  'actions-outside-strategy': actionsOutsideStrategy,
  'targets-missed': targetsMissed,
  'voices-missing': voicesMissing,
  'work-wasted': workWasted,
  'departures-without-lesson': departuresWithoutLesson,
  'double-work': doubleWork,
} as const satisfies Record<string, SignalFact>

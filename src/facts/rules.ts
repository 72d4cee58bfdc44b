import { actionRules } from './action-rules.ts'
import { aidRules } from './aid-rules.ts'
import { amountRules } from './amount-rules.ts'
import { balanceRules } from './balance-rules.ts'
import { concentrationRules } from './concentration-rules.ts'
import { coverageRules } from './coverage-rules.ts'
import { cycleRules } from './cycle-rules.ts'
import { deadlineRules } from './deadline-rules.ts'
import { dependencyRules } from './dependency-rules.ts'
import { formatRules } from './format-rules.ts'
import { goalRules } from './goal-rules.ts'
import { indicatorRules } from './indicator-rules.ts'
import { measurementRules } from './measurement-rules.ts'
import { offTrackRules } from './off-track-rules.ts'
import { overloadRules } from './overload-rules.ts'
import { ownerRules } from './owner-rules.ts'
import { partRules } from './part-rules.ts'
import { partnerRules } from './partner-rules.ts'
import { placeholderRules } from './placeholder-rules.ts'
import { privacyRules } from './privacy-rules.ts'
import { progressRules } from './progress-rules.ts'
import { rangeRules } from './range-rules.ts'
import { roleRules } from './role-rules.ts'
import type { Rule } from './rule.ts'
import { scheduleRules } from './schedule-rules.ts'
import { spendingRules } from './spending-rules.ts'
import { subsidyRules } from './subsidy-rules.ts'
import { textRules } from './text-rules.ts'
import { waitingRules } from './waiting-rules.ts'

/** Every consistency rule; `eco check` runs them all. */
export const consistencyRules = [
  ...formatRules,
  ...cycleRules,
  ...scheduleRules,
  ...dependencyRules,
  ...waitingRules,
  ...deadlineRules,
  ...progressRules,
  ...actionRules,
  ...ownerRules,
  ...overloadRules,
  ...roleRules,
  ...partnerRules,
  ...partRules,
  ...coverageRules,
  ...goalRules,
  ...indicatorRules,
  ...measurementRules,
  ...offTrackRules,
  ...amountRules,
  ...rangeRules,
  ...balanceRules,
  ...subsidyRules,
  ...spendingRules,
  ...aidRules,
  ...concentrationRules,
  ...placeholderRules,
  ...textRules,
  ...privacyRules,
] as const satisfies readonly Rule[]

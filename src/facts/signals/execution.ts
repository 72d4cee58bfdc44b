import type { SignalFact } from '../signal.ts'
import { workControlled, workOrganised } from './execution-control.ts'
import {
  financeBudgetPooled,
  financeGrantsSettled,
  monitoringSpendingKnown,
  workOfficeCompact,
} from './execution-money.ts'
import { monitoringIdeasDecided, monitoringOnRhythm } from './execution-monitoring.ts'
import { communicationInsideRecent, workSharedByPartners } from './execution-people.ts'
import { monitoringChangesMade, workBacklogRecovery, workDependencies, workResultsKnown } from './execution-progress.ts'
import { workPickedUp, workPlannedAhead, workPrioritiesSpread, workStartedEarly } from './execution-start.ts'

/** The facts behind the questions on planning, doing, monitoring and repeating (Berenschot §3.5–3.8). */
export const executionSignals = {
  'work-priorities-spread': workPrioritiesSpread,
  'work-picked-up': workPickedUp,
  'work-started-early': workStartedEarly,
  'work-planned-ahead': workPlannedAhead,
  'work-organised': workOrganised,
  'work-controlled': workControlled,
  'work-shared-by-partners': workSharedByPartners,
  'work-office-compact': workOfficeCompact,
  'work-backlog-recovery': workBacklogRecovery,
  'work-dependencies': workDependencies,
  'work-results-known': workResultsKnown,
  'communication-inside-recent': communicationInsideRecent,
  'monitoring-on-rhythm': monitoringOnRhythm,
  'monitoring-spending-known': monitoringSpendingKnown,
  'monitoring-changes-made': monitoringChangesMade,
  'monitoring-ideas-decided': monitoringIdeasDecided,
  'finance-grants-settled': financeGrantsSettled,
  'finance-budget-pooled': financeBudgetPooled,
} as const satisfies Record<string, SignalFact>

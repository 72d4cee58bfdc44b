import type { SignalFact } from '../signal.ts'
import { actionsByOnePartner, actionsOutsideCalendar } from './direction-actions.ts'
import {
  goalsWithoutCapability,
  goalsWithoutConsensus,
  goalsWithoutRoute,
  goalsWithoutTasks,
} from './direction-goals.ts'
import {
  decisionTopicsOpen,
  legalFormNotDecided,
  stateAidAboveMaximum,
  stateAidCriteriaOpen,
} from './direction-governance.ts'
import { partnerGoingInactive } from './direction-inactive.ts'
import {
  partnersOutsideStructure,
  partnersWithoutRelation,
  partnersWithoutRisk,
  possiblePartnersNamed,
  propositionNotEndorsed,
  prospectsNotApproached,
} from './direction-partners.ts'

/** The computed facts that the handbook's steps map to action plan ask for. */
export const directionSignals = {
  'partners-without-relation': partnersWithoutRelation,
  'prospects-not-approached': prospectsNotApproached,
  'possible-partners-named': possiblePartnersNamed,
  'partners-without-risk': partnersWithoutRisk,
  'proposition-not-endorsed': propositionNotEndorsed,
  'partner-going-inactive': partnerGoingInactive,
  'goals-without-consensus': goalsWithoutConsensus,
  'goals-without-route': goalsWithoutRoute,
  'goals-without-capability': goalsWithoutCapability,
  'goals-without-tasks': goalsWithoutTasks,
  'partners-outside-structure': partnersOutsideStructure,
  'decision-topics-open': decisionTopicsOpen,
  'legal-form-not-decided': legalFormNotDecided,
  'state-aid-criteria-open': stateAidCriteriaOpen,
  'state-aid-above-maximum': stateAidAboveMaximum,
  'actions-outside-calendar': actionsOutsideCalendar,
  'actions-by-one-partner': actionsByOnePartner,
} as const satisfies Record<string, SignalFact>

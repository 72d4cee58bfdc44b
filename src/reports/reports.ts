import { actionAgenda } from './action-agenda.ts'
import { actionPlan } from './action-plan.ts'
import { blueprint } from './blueprint.ts'
import { calendar } from './calendar.ts'
import { checklist } from './checklist.ts'
import { communication } from './communication.ts'
import { decisions } from './decisions.ts'
import { dossierOf } from './dossier.ts'
import { ecosystemMap } from './ecosystem-map.ts'
import { experiments } from './experiments.ts'
import { finance } from './finance.ts'
import { monitoring } from './monitoring.ts'
import { partnerProfiles } from './partner-profiles.ts'
import { progress } from './progress.ts'
import type { Report } from './report.ts'
import { risks } from './risks.ts'
import { roles } from './roles.ts'
import { startNote } from './start-note.ts'

/** The documents in the order in which a dossier holds them: why and who, what we do, money, how it goes, the record. */
const documents: readonly Report[] = [
  startNote,
  blueprint,
  ecosystemMap,
  partnerProfiles,
  roles,
  actionPlan,
  actionAgenda,
  calendar,
  finance,
  progress,
  monitoring,
  experiments,
  communication,
  risks,
  decisions,
  checklist,
]

/** Every document that `eco report` can write, in the order of `--list`. */
export const reports: readonly Report[] = [...documents, dossierOf(documents)]

import { actionPlan } from './action-plan.ts'
import { blueprint } from './blueprint.ts'
import { checklist } from './checklist.ts'
import type { Report } from './report.ts'
import { risks } from './risks.ts'
import { startNote } from './start-note.ts'

/** Every document that `eco report` can write, in the order of `--list`. */
export const reports: readonly Report[] = [startNote, actionPlan, blueprint, risks, checklist]

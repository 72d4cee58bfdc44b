import { actionPlan } from './action-plan.ts'
import { checklist } from './checklist.ts'
import { finance } from './finance.ts'
import type { Report } from './report.ts'
import { roles } from './roles.ts'
import { startNote } from './start-note.ts'

/** Every document that `eco report` can write, in the order of `--list`. */
export const reports: readonly Report[] = [startNote, actionPlan, finance, roles, checklist]

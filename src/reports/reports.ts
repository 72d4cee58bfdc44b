import { actionAgenda } from './action-agenda.ts'
import { actionPlan } from './action-plan.ts'
import { calendar } from './calendar.ts'
import { checklist } from './checklist.ts'
import { decisions } from './decisions.ts'
import type { Report } from './report.ts'
import { startNote } from './start-note.ts'

/** Every document that `eco report` can write, in the order of `--list`. */
export const reports: readonly Report[] = [startNote, actionPlan, actionAgenda, calendar, decisions, checklist]

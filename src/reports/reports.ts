import { actionPlan } from './action-plan.ts'
import { checklist } from './checklist.ts'
import { experiments } from './experiments.ts'
import { progress } from './progress.ts'
import type { Report } from './report.ts'
import { startNote } from './start-note.ts'

/** Every document that `eco report` can write, in the order of `--list`. */
export const reports: readonly Report[] = [startNote, actionPlan, progress, experiments, checklist]

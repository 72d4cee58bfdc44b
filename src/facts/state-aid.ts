import type { Finance } from '../model/definition.ts'

type StateAid = NonNullable<Finance['state_aid']>
type Basis = NonNullable<StateAid['basis']>[number]

/** In the order in which a review goes through them. Each must be true for there to be aid. */
export const aidQuestions = ['undertaking', 'state_resources', 'advantage', 'selective', 'distortion'] as const

/** The questions without a yes or a no. */
export function openQuestions(aid: StateAid | undefined): readonly (typeof aidQuestions)[number][] {
  return aidQuestions.filter((key) => aid?.[key] === undefined || aid[key] === 'unknown')
}

/** Whether a review says that it was done while its answers do not bear that out: none is no, and not all are yes. */
export function isBeforeItsAnswers(aid: StateAid): boolean {
  const isDone = Boolean(aid.conclusion) && (aid.reviewed_by !== undefined || aid.date !== undefined)
  return isDone && openQuestions(aid).length > 0 && !aidQuestions.some((key) => aid[key] === 'no')
}

/** Whether the intensity is higher than the highest that the data give for the article. */
export function isAboveMaximum({ intensity, maximum }: Basis): boolean {
  return intensity > maximum
}

import { type Decision, decisionGaps } from '../../facts/decisions.ts'
import { called, quoted } from '../sentences.ts'
import type { Wording } from '../wording.ts'

/** So many names in one line; the lists above have them all. */
const most = 6

/** What the decisions do not say, by field the names of those that lack it; null when nothing is missing. */
export function gaps({ ecosystem, some }: Wording) {
  const found = decisionGaps(ecosystem)
  const names = (decisions: readonly Decision[]) =>
    some(
      decisions.map((decision) => quoted(called(decision))),
      most,
    )
  const lines = {
    body: names(found.body),
    needed: names(found.needed),
    raised: names(found.raised),
    decided: names(found.decided),
    reason: names(found.reason),
    vision: names(found.vision),
  }
  return Object.values(lines).some((line) => line !== null) ? lines : null
}

import type { Wording } from '../wording.ts'
import { members } from './parties.ts'

/** Who supports the problem, the vision, the offer and the orchestrator: one line for each group of supporters. */
export function support(wording: Wording): readonly { readonly who: string; readonly what: string | null }[] {
  const { problem, vision, value_proposition: value, orchestration } = wording.ecosystem
  const partners = (endorsements: readonly { readonly partner: string }[] | undefined) =>
    endorsements?.map(({ partner }) => partner)
  const found = [
    { what: wording.words.supported.problem, who: members(partners(problem?.agreed_by), wording) },
    { what: wording.words.supported.vision, who: members(partners(vision?.endorsed_by), wording) },
    { what: wording.words.supported.offer, who: members(partners(value?.endorsed_by), wording) },
    { what: wording.words.supported.orchestrator, who: members(orchestration?.trusted_by, wording) },
  ]
  return [...new Set(found.flatMap(({ who }) => (who === null ? [] : [who])))].map((who) => ({
    who,
    what: wording.list(found.filter((item) => item.who === who).map(({ what }) => what)),
  }))
}

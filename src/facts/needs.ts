import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Item } from '../model/definition.ts'

type TargetGroup = Item<'target_groups'>
type Proposition = Item<'propositions'>

/** A pain or gain of a target group, with the propositions that answer it. */
export interface Need {
  readonly id: string
  readonly what: string
  readonly caveat?: string | undefined
  readonly kind: 'pain' | 'gain'
  readonly answers: readonly Proposition[]
}

/** The needs of each target group, pains first, with what answers them; groups in the order written. */
export function needsPerGroup(
  ecosystem: Ecosystem,
): readonly { readonly group: TargetGroup; readonly needs: readonly Need[] }[] {
  const pairs = ecosystem.propositions.flatMap((proposition) =>
    [...new Set(proposition.addresses ?? [])].map((need) => ({ need, proposition })),
  )
  const answers = grouped(pairs, ({ need }) => need)
  const needOf = (kind: Need['kind']) => (need: { readonly id: string; readonly what: string }) => ({
    ...need,
    kind,
    answers: (answers.get(need.id) ?? []).map(({ proposition }) => proposition),
  })
  return ecosystem.target_groups.map((group) => ({
    group,
    needs: [...(group.pains ?? []).map(needOf('pain')), ...(group.gains ?? []).map(needOf('gain'))],
  }))
}

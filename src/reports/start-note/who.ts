import type { Partner } from '../../model/definition.ts'
import { brought, whatOf } from './contributions.ts'
import { byHelix, gone, participants } from './parties.ts'
import { partnerMap } from './partner-map.ts'
import { called, clause, clauses } from './sentences.ts'
import { table } from './table.ts'
import { valueFlows } from './value-flows.ts'
import type { Wording } from './wording.ts'

/** Who takes part, what each brings and gets, and who stands around. */
export function who(wording: Wording) {
  const partners = participants(wording)
  return {
    count: partners.length === 0 ? null : wording.count(partners.length, 'partner'),
    groups: byHelix(partners).map(({ helix, members }) => ({
      title: wording.words.helix[helix],
      table: partnerTable(members, wording),
    })),
    helices: helixCounts(partners, wording),
    involvement: involvementCounts(partners, wording),
    essential: wording.list(partners.filter(({ essential }) => essential === true).map(called)),
    gone: gone(wording).map((partner) => ({
      name: called(partner),
      when: wording.when(partner.left),
      reason: clause(partner.left_reason),
      successor: wording.name(['partners'], partner.replaced_by),
    })),
    map: partnerMap(partners, wording),
    flows: valueFlows(wording),
    stakeholders: stakeholderTable(wording),
  }
}

/** `5 bedrijven, 2 overheden en 1 intermediair`. */
export function helixCounts(partners: readonly Partner[], { count, list, words }: Wording): string | null {
  const groups = byHelix(partners)
  const [only] = groups
  if (groups.length === 1 && only !== undefined && only.members.length > 1)
    return words.allOf(words.nouns[only.helix][1] ?? '')
  return list(groups.map(({ helix, members }) => count(members.length, helix)))
}

/** `3 in de kern en 4 in de schil`; null while no partner says how close it stands. */
function involvementCounts(partners: readonly Partner[], { words, list, number }: Wording): string | null {
  const levels = ['core', 'ring', 'following', 'outside'] as const
  const found = levels.map((level) => ({
    level,
    size: partners.filter(({ involvement }) => involvement === level).length,
  }))
  return list(
    found.filter(({ size }) => size > 0).map(({ level, size }) => `${number(size)} ${words.involvement[level]}`),
  )
}

function partnerTable(partners: readonly Partner[], wording: Wording) {
  const { words, label, date } = wording
  return table(partners, [
    { title: words.columns.partner, cell: called },
    { title: words.columns.involvement, cell: ({ involvement }) => label(['partners', 'involvement'], involvement) },
    { title: words.columns.brings, cell: (partner) => clauses(brought(partner, wording)) },
    { title: words.columns.gets, cell: ({ gets }) => clauses((gets ?? []).map(whatOf)) },
    {
      title: words.columns.commitment,
      cell: ({ commitment, status }) =>
        [
          label(['partners', 'commitment', 'level'], commitment?.level) ??
            (status === 'committed' ? label(['partners', 'status'], status) : null),
          date(commitment?.date),
        ]
          .filter((part) => part !== null)
          .join(', ') || null,
    },
  ])
}

function stakeholderTable({ ecosystem, words, label }: Wording) {
  return table(ecosystem.stakeholders, [
    {
      title: words.columns.stakeholder,
      cell: (stakeholder) =>
        stakeholder.kind === undefined
          ? called(stakeholder)
          : `${called(stakeholder)} (${label(['stakeholders', 'kind'], stakeholder.kind)})`,
    },
    { title: words.columns.wants, cell: ({ wants }) => clause(wants) },
    { title: words.columns.interest, cell: ({ interest }) => label(['stakeholders', 'interest'], interest) },
    { title: words.columns.influence, cell: ({ influence }) => label(['stakeholders', 'influence'], influence) },
    { title: words.columns.position, cell: ({ position }) => label(['stakeholders', 'position'], position) },
    { title: words.columns.involve, cell: ({ involvement }) => clause(involvement) },
  ])
}

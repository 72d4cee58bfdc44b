import type { Mapping } from '../../model/definition.ts'
import { notesOn } from '../action-plan/notes.ts'
import { called, remark, sentence, short } from '../sentences.ts'
import { escalationTable } from '../start-note/governance.ts'
import { orchestrationView, rightsTable } from '../start-note/leadership.ts'
import { members, participants } from '../start-note/parties.ts'
import { table } from '../table.ts'
import type { Cast } from './cast.ts'

type Body = NonNullable<Mapping<'governance'>['bodies']>[number]

/** So many members are named in a cell; more are counted. */
const mostMembers = 12

/** Who holds the work together, and what the data say of the trust in that party. */
export function orchestrator(cast: Cast) {
  const { ecosystem, own, base } = cast
  const { orchestration } = ecosystem
  const partners = participants(base).map(({ id }) => id)
  const trusted = new Set(orchestration?.trusted_by)
  const trusting = partners.filter((id) => trusted.has(id)).length
  return {
    view: orchestrationView(orchestration ?? {}, base),
    trust: orchestration?.trusted_by === undefined ? null : own.trust(trusting, partners.length),
    remark: orchestration === undefined ? null : remark(orchestration),
  }
}

/** The bodies with their members, who decides what, and where a conflict goes. */
export function bodies(cast: Cast) {
  const { governance } = cast.ecosystem
  const all = governance?.bodies ?? []
  return {
    leader: cast.party(governance?.leader),
    structure: sentence(governance?.structure),
    table: bodyTable(all, cast),
    mandates: all.flatMap((body) => {
      const mandate = sentence(body.mandate)
      return mandate === null ? [] : [{ name: called(body), mandate }]
    }),
    rights: rightsTable(governance, cast.base),
    escalation: escalationTable(governance, cast.base),
    picture: picture(cast),
    notes: notesOn(
      all.map((body) => ({ name: called(body), caveat: body.caveat })),
      cast,
    ),
  }
}

function bodyTable(all: readonly Body[], cast: Cast) {
  const { own, label, every, partyNow, base } = cast
  return table(all, [
    { title: own.columns.body, cell: called },
    { title: own.columns.kind, cell: ({ kind }) => label(['governance', 'bodies', 'kind'], kind) },
    { title: own.columns.chair, cell: ({ chair }) => partyNow(chair) },
    { title: own.columns.meets, cell: ({ meets }) => (meets === undefined ? null : every[meets]) },
    { title: own.columns.members, cell: (body) => members(body.members, base, mostMembers) },
  ])
}

/** Where a conflict goes step by step; null for a single step or more than a reader takes in. */
function picture({ ecosystem, own, party }: Cast) {
  const steps = [...(ecosystem.governance?.escalation ?? [])].sort((one, other) => one.level - other.level)
  if (steps.length < 2 || steps.length > 6) return null
  return {
    boxes: steps.map(({ who, level }, position) => ({
      node: `n${position + 1}`,
      name: short(party(who) ?? own.step(level)),
    })),
    arrows: steps.slice(1).map((_, position) => ({
      from: `n${position + 1}`,
      to: `n${position + 2}`,
      label: own.afterDays(steps[position]?.term_days),
    })),
  }
}

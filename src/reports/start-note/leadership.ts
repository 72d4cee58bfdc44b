import { isOver } from '../../facts/date-order.ts'
import { holdsFromNow } from '../../facts/roles.ts'
import type { Mapping, Role } from '../../model/definition.ts'
import { called, clause, remark, remarkCell, sentence } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'
import { annexView, contentsOf, roleTable } from './governance.ts'

const party = ['partners', 'bodies']

/** So many roles are shown in the chapter itself; of more only those that a decision touches. */
const fewRoles = 6
const keyRoles = ['chair', 'conductor', 'lead-partner', 'programme-manager']

/** Who leads, who decides what, and who holds which role. */
export function leadership(wording: Wording) {
  const { governance, orchestration } = wording.ecosystem
  const held = neededRoles(wording).filter(({ holder }) => holder !== undefined)
  const key = held.length <= fewRoles ? held : held.filter(({ role }) => keyRoles.includes(role))
  return {
    ...legalForm(wording),
    orchestration: orchestrationView(orchestration ?? {}, wording),
    orchestrationRemark: orchestration === undefined ? null : remark(orchestration),
    structure: sentence(governance?.structure),
    leader: wording.name(party, governance?.leader),
    direction: governance?.direction === undefined ? null : wording.words.direction[governance.direction],
    bodies: bodyTable(governance, wording),
    rights: rightsTable(governance, wording),
    canEscalate: (governance?.escalation ?? []).length > 0,
    roles: roleTable(key, wording),
    unfilled: wording.list(unfilledRoles(wording)),
    annex: annexView(key.length === held.length ? [] : held, wording),
    contents: contentsOf(key.length === held.length ? 0 : held.length, wording),
  }
}

/** The roles of today or later that are needed, by day and by phase. */
export function neededRoles({ ecosystem, asOf }: Wording): readonly Role[] {
  return ecosystem.roles.filter(
    (role) => role.needed !== false && !isOver(role.to, asOf) && holdsFromNow(role, ecosystem),
  )
}

function legalForm({ ecosystem, words, label }: Wording) {
  const form = ecosystem.ecosystem?.legal_form
  const name = label(['ecosystem', 'legal_form'], form)
  return { legalForm: name === null || form === 'informal' ? null : words.a(name), informal: form === 'informal' }
}

function unfilledRoles(wording: Wording): readonly (string | null)[] {
  return neededRoles(wording)
    .filter(({ holder }) => holder === undefined)
    .map(({ role }) => wording.label(['roles', 'role'], role))
}

/** Who holds the work together; null while the data do not say. */
export function orchestrationView(orchestration: Mapping<'orchestration'>, wording: Wording) {
  const { words, count, label, list, name, names } = wording
  const { holder, mandate, hours_per_week: hours, office } = orchestration
  if ((holder ?? mandate ?? hours ?? office?.members) === undefined) return null
  return {
    holder: name(party, orchestration.holder),
    entity: orchestration.entity === 'partner' ? null : label(['orchestration', 'entity'], orchestration.entity),
    time: hours === undefined ? null : words.hoursPerWeek(count(hours, 'hour')),
    paidBy: names(['partners', 'subsidies'], orchestration.paid_by),
    independent: orchestration.independent === true,
    stake: clause(orchestration.stake),
    mandate: sentence(orchestration.mandate),
    background: list((orchestration.background ?? []).map(clause)),
    office: office?.members === undefined ? null : wording.spoken(office.members, 'person'),
  }
}

function bodyTable(governance: Mapping<'governance'> | undefined, wording: Wording) {
  const { words, nameNow } = wording
  return table(governance?.bodies ?? [], [
    { title: words.columns.body, cell: called },
    { title: words.columns.mandate, cell: ({ mandate }) => clause(mandate) },
    { title: words.columns.chair, cell: ({ chair }) => nameNow(['partners'], chair) },
    { title: words.columns.meets, cell: ({ meets }) => (meets === undefined ? null : words.every[meets]) },
    { title: words.columns.remark, cell: remarkCell },
  ])
}

/** Which body decides what, and how. */
export function rightsTable(governance: Mapping<'governance'> | undefined, { words, name }: Wording) {
  return table(governance?.decision_rights ?? [], [
    { title: words.columns.topic, cell: ({ topic }) => clause(topic) },
    { title: words.columns.decides, cell: ({ body }) => name(['bodies'], body) },
    { title: words.columns.decisionRule, cell: ({ rule }) => clause(rule) },
  ])
}

import { lastDay } from '../../facts/dates.ts'
import type { Mapping, Role } from '../../model/definition.ts'
import { members } from './parties.ts'
import { called, capital, clause, sentence } from './sentences.ts'
import { table } from './table.ts'
import type { Wording } from './wording.ts'

const party = ['partners', 'bodies']

/** Who leads, who decides what, and who holds which role. */
export function leadership(wording: Wording) {
  const { governance, orchestration } = wording.ecosystem
  return {
    ...legalForm(wording),
    orchestration: orchestrationView(orchestration ?? {}, wording),
    structure: sentence(governance?.structure),
    leader: wording.name(party, governance?.leader),
    direction: governance?.direction === undefined ? null : wording.words.direction[governance.direction],
    bodies: bodyTable(governance, wording),
    rights: rightsTable(governance, wording),
    escalation: escalationTable(governance, wording),
    roles: roleTable(wording),
    unfilled: wording.list(unfilledRoles(wording)),
    entry: (governance?.entry_rules ?? []).map(sentence),
    exit: (governance?.exit_rules ?? []).map(sentence),
    rules: (governance?.rules ?? []).map(sentence),
    agreements: agreementTable(governance, wording),
  }
}

/** The roles of today or later that are needed. */
export function currentRoles({ ecosystem, asOf }: Wording): readonly Role[] {
  return ecosystem.roles.filter(({ needed, to }) => needed !== false && (to === undefined || lastDay(to) >= asOf))
}

function legalForm({ ecosystem, words, label }: Wording) {
  const form = ecosystem.ecosystem?.legal_form
  const name = label(['ecosystem', 'legal_form'], form)
  return { legalForm: name === null || form === 'informal' ? null : words.a(name), informal: form === 'informal' }
}

function unfilledRoles(wording: Wording): readonly (string | null)[] {
  return currentRoles(wording)
    .filter(({ holder }) => holder === undefined)
    .map(({ role }) => wording.label(['roles', 'role'], role))
}

function orchestrationView(orchestration: Mapping<'orchestration'>, wording: Wording) {
  const { words, count, label, list, money, name, names } = wording
  const { holder, mandate, hours_per_week: hours, office } = orchestration
  if ((holder ?? mandate ?? hours ?? office) === undefined) return null
  return {
    holder: name(party, orchestration.holder),
    entity: orchestration.entity === 'partner' ? null : label(['orchestration', 'entity'], orchestration.entity),
    time: hours === undefined ? null : words.hoursPerWeek(count(hours, 'hour')),
    paidBy: names(['partners', 'subsidies'], orchestration.paid_by),
    independent: orchestration.independent === true,
    stake: clause(orchestration.stake),
    mandate: sentence(orchestration.mandate),
    trusted: members(orchestration.trusted_by, wording),
    background: list((orchestration.background ?? []).map(clause)),
    office: office?.members === undefined ? null : count(office.members, 'person'),
    cost: money(office?.cost),
  }
}

function bodyTable(governance: Mapping<'governance'> | undefined, wording: Wording) {
  const { words, name, label } = wording
  return table(governance?.bodies ?? [], [
    { title: words.columns.body, cell: called },
    { title: words.columns.kind, cell: ({ kind }) => label(['governance', 'bodies', 'kind'], kind) },
    { title: words.columns.members, cell: (body) => members(body.members, wording) },
    { title: words.columns.chair, cell: ({ chair }) => name(['partners'], chair) },
    { title: words.columns.mandate, cell: ({ mandate }) => clause(mandate) },
    { title: words.columns.meets, cell: ({ meets }) => (meets === undefined ? null : words.every[meets]) },
  ])
}

function rightsTable(governance: Mapping<'governance'> | undefined, { words, name }: Wording) {
  return table(governance?.decision_rights ?? [], [
    { title: words.columns.topic, cell: ({ topic }) => clause(topic) },
    { title: words.columns.decides, cell: ({ body }) => name(['bodies'], body) },
    { title: words.columns.decisionRule, cell: ({ rule }) => clause(rule) },
  ])
}

function escalationTable(governance: Mapping<'governance'> | undefined, { words, count, name, number }: Wording) {
  const steps = [...(governance?.escalation ?? [])].sort((a, b) => a.level - b.level)
  return table(steps, [
    { title: words.columns.level, cell: ({ level }) => number(level) },
    { title: words.columns.with, cell: ({ who }) => name(['bodies', 'partners'], who) },
    { title: words.columns.trigger, cell: ({ trigger }) => clause(trigger) },
    { title: words.columns.term, cell: ({ term_days: days }) => (days === undefined ? null : count(days, 'day')) },
  ])
}

function roleTable(wording: Wording) {
  const { words, count, date, label, name } = wording
  const held = currentRoles(wording).filter(({ holder }) => holder !== undefined)
  return table(held, [
    { title: words.columns.role, cell: ({ role }) => capital(label(['roles', 'role'], role) ?? role) },
    { title: words.columns.holder, cell: ({ holder }) => name(party, holder) },
    { title: words.columns.since, cell: ({ from }) => date(from) },
    {
      title: words.columns.time,
      cell: ({ hours_per_week: hours }) => (hours === undefined ? null : words.hoursPerWeek(count(hours, 'hour'))),
    },
    { title: words.columns.whyHolder, cell: ({ reason }) => clause(reason) },
  ])
}

function agreementTable(governance: Mapping<'governance'> | undefined, wording: Wording) {
  const { words, date, label } = wording
  return table(governance?.agreements ?? [], [
    { title: words.columns.agreement, cell: called },
    { title: words.columns.kind, cell: ({ kind }) => label(['governance', 'agreements', 'kind'], kind) },
    { title: words.columns.signed, cell: ({ signed_by: signers }) => members(signers, wording) },
    { title: words.columns.dated, cell: ({ date: day }) => date(day) },
    { title: words.columns.what, cell: ({ summary }) => clause(summary) },
  ])
}

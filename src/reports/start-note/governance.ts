import type { Mapping, Role } from '../../model/definition.ts'
import { called, capital, clause, remarkCell, sentence } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'
import { members } from './parties.ts'

const party = ['partners', 'bodies']

/** What a board looks up and need not read; null when there is none of it. */
export function annexView(roles: readonly Role[], wording: Wording) {
  const { governance } = wording.ecosystem
  const view = {
    members: memberTable(governance, wording),
    escalation: escalationTable(governance, wording),
    roles: roleTable(roles, wording),
    rules: (governance?.rules ?? []).map(sentence),
    entry: (governance?.entry_rules ?? []).map(sentence),
    exit: (governance?.exit_rules ?? []).map(sentence),
    agreements: agreementTable(governance, wording),
  }
  return Object.values(view).some((part) => part !== null && (!Array.isArray(part) || part.length > 0)) ? view : null
}

/** What the annex holds, in words. */
export function contentsOf(roles: number, wording: Wording): string | null {
  const { governance } = wording.ecosystem
  const { contents } = wording.words
  const rules = [governance?.rules, governance?.entry_rules, governance?.exit_rules].some((list) => list?.length)
  return wording.list([
    governance?.bodies?.some(({ members: present = [] }) => present.length > 0) ? contents.members : null,
    governance?.escalation?.length ? contents.escalation : null,
    roles === 0 ? null : contents.roles(wording.spoken(roles, 'role')),
    rules ? contents.rules : null,
    governance?.agreements?.length ? contents.agreements : null,
  ])
}

/** The hours of roles are part of those of the orchestration, so they are shown only where that has none. */
export function roleTable(roles: readonly Role[], wording: Wording) {
  const { ecosystem, words, count, date, label, nameNow } = wording
  const counted = ecosystem.orchestration?.hours_per_week !== undefined
  return table(roles, [
    { title: words.columns.role, cell: ({ role }) => capital(label(['roles', 'role'], role) ?? role) },
    { title: words.columns.holder, cell: ({ holder }) => nameNow(party, holder) },
    { title: words.columns.since, cell: ({ from }) => date(from) },
    {
      title: words.columns.time,
      cell: ({ hours_per_week: hours }) =>
        hours === undefined || counted ? null : words.hoursPerWeek(count(hours, 'hour')),
    },
    { title: words.columns.whyHolder, cell: ({ reason }) => clause(reason) },
    { title: words.columns.remark, cell: remarkCell },
  ])
}

/** Null while no body names its members. */
function memberTable(governance: Mapping<'governance'> | undefined, wording: Wording) {
  const { words, label } = wording
  const bodies = (governance?.bodies ?? []).filter(({ members: present = [] }) => present.length > 0)
  return table(bodies, [
    { title: words.columns.body, cell: called },
    { title: words.columns.kind, cell: ({ kind }) => label(['governance', 'bodies', 'kind'], kind) },
    { title: words.columns.members, cell: (body) => members(body.members, wording) },
  ])
}

/** Where a conflict goes, step by step. */
export function escalationTable(
  governance: Mapping<'governance'> | undefined,
  { words, count, name, number }: Wording,
) {
  const steps = [...(governance?.escalation ?? [])].sort((a, b) => a.level - b.level)
  return table(steps, [
    { title: words.columns.level, cell: ({ level }) => number(level) },
    { title: words.columns.with, cell: ({ who }) => name(['bodies', 'partners'], who) },
    { title: words.columns.trigger, cell: ({ trigger }) => clause(trigger) },
    { title: words.columns.term, cell: ({ term_days: days }) => (days === undefined ? null : count(days, 'day')) },
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

import { firstDay } from '../../facts/dates.ts'
import { currentRoles } from '../../facts/roles.ts'
import { grouped } from '../../grouping.ts'
import type { Role } from '../../model/definition.ts'
import { opening } from '../action-plan/plan.ts'
import { isAbsent, partyName } from '../coverage/covers.ts'
import { capital, clause, remark, remarkCell } from '../sentences.ts'
import { table } from '../table.ts'
import { type Blueprint, fewRows } from './base.ts'

/** Roles filled and open in short, and who leads what we do together. Null without any of these. */
export function leading(blueprint: Blueprint) {
  const { filled } = stands(blueprint)
  const functions = functionTable(blueprint)
  const orchestration = orchestrationOf(blueprint)
  const { roles } = blueprint.ecosystem
  if (roles.length === 0 && functions === null && orchestration === null) return null
  return {
    orchestration,
    holders: holderTable(filled, blueprint),
    state: stateOf(blueprint),
    remarks: filled.flatMap((role) => {
      const text = remark(role)
      return text === null ? [] : [{ name: roleName(role, blueprint), text }]
    }),
    functions,
  }
}

/** How many roles are filled, and which are open, badly held, to begin later or not needed: a sentence each. */
function stateOf(blueprint: Blueprint): readonly string[] {
  const { ecosystem, terms, counted } = blueprint
  const { filled, names, open, stale } = stands(blueprint)
  const later = laterRoles(blueprint)
  const spared = ecosystem.roles.filter(({ needed }) => needed === false)
  const known = new Set([...names, ...[...open, ...stale, ...later, ...spared].map(({ role }) => role)])
  const elsewhere = ecosystem.roles.filter(({ role, holder }) => holder !== undefined && !known.has(role))
  const said = terms.roles
  return [
    filled.length === 0 ? null : opening(said.filled(counted(names.size, 'role'), names.size === 1)),
    naming(said.open, open, blueprint),
    naming(said.elsewhere, elsewhere, blueprint),
    filled.length > 0 && open.length + stale.length + elsewhere.length === 0 ? said.noneOpen : null,
    naming(said.stale, stale, blueprint),
    naming(said.later, later, blueprint),
    naming(said.spared, spared, blueprint),
  ].filter((sentence) => sentence !== null)
}

/** What the roles that are needed lack: a holder, or one that takes part. */
export function unfilledRoles(blueprint: Blueprint): readonly string[] {
  const { open, stale } = stands(blueprint)
  return [...open, ...stale].map((role) => roleName(role, blueprint))
}

/** What we do together and nobody leads. */
export function unledFunctions(blueprint: Blueprint): readonly string[] {
  return blueprint.ecosystem.joint_functions
    .filter(({ owner }) => owner === undefined || isAbsent(owner, blueprint))
    .map(({ id, what }) => clause(what) ?? id)
}

/** The roles of today: held, and where nobody holds them: without holder, and held by a partner that does not take part. */
function stands(blueprint: Blueprint) {
  const { ecosystem, asOf } = blueprint
  const now = currentRoles(ecosystem, asOf)
  const filled = now.filter(({ holder }) => holder !== undefined && !isAbsent(holder, blueprint))
  const names = new Set(filled.map(({ role }) => role))
  const rest = now.filter(({ role }) => !names.has(role))
  return {
    filled,
    names,
    stale: rest.filter(({ holder }) => holder !== undefined),
    open: rest.filter(({ holder }) => holder === undefined),
  }
}

function laterRoles({ ecosystem, asOf }: Blueprint): readonly Role[] {
  return ecosystem.roles.filter(({ needed, from }) => needed !== false && from !== undefined && firstDay(from) > asOf)
}

function naming(text: (names: string) => string, roles: readonly Role[], blueprint: Blueprint): string | null {
  const names = blueprint.some([...new Set(roles.map((role) => roleName(role, blueprint)))], 8)
  return names === null ? null : text(names)
}

function roleName({ role }: Role, { label }: Blueprint): string {
  return label(['roles', 'role'], role) ?? role
}

/** Who holds which roles, most roles first. */
function holderTable(filled: readonly Role[], blueprint: Blueprint) {
  const { columns } = blueprint.terms
  const holders = [...grouped(filled, ({ holder }) => holder)].sort((one, other) => other[1].length - one[1].length)
  return table(holders.slice(0, fewRows), [
    { title: columns.holder, cell: ([holder]) => partyName(holder, blueprint) },
    {
      title: columns.roles,
      cell: ([, roles]) => capital(blueprint.list([...new Set(roles.map((role) => roleName(role, blueprint)))]) ?? ''),
    },
  ])
}

function orchestrationOf(blueprint: Blueprint): string | null {
  const { ecosystem, terms, label, count, list } = blueprint
  const { holder, entity, hours_per_week: hours } = ecosystem.orchestration ?? {}
  const name = partyName(holder, blueprint)
  if (name === null) return null
  const details = list([
    label(['orchestration', 'entity'], entity),
    hours === undefined ? null : terms.roles.hours(count(hours, 'hour')),
  ])
  return terms.roles.orchestration(name, details)
}

function functionTable(blueprint: Blueprint) {
  const { columns, nobody } = blueprint.terms
  return table(blueprint.ecosystem.joint_functions, [
    { title: columns.function, cell: ({ id, what }) => clause(what) ?? id },
    { title: columns.owner, cell: ({ owner }) => partyName(owner, blueprint) ?? nobody },
    { title: columns.explanation, cell: ({ description }) => clause(description) },
    { title: columns.remark, cell: remarkCell },
  ])
}

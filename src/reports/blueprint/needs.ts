import { type Need, needsPerGroup } from '../../facts/needs.ts'
import type { Item } from '../../model/definition.ts'
import { opening } from '../action-plan/plan.ts'
import { called, clause, remarkCell } from '../sentences.ts'
import { aboutSize } from '../start-note/target-groups.ts'
import { table } from '../table.ts'
import { type Blueprint, fewRows } from './base.ts'

/** What each target group needs and which proposition answers it. Null while no group has needs. */
export function needs(blueprint: Blueprint) {
  const { ecosystem, terms, quotedNames } = blueprint
  const groups = needsPerGroup(ecosystem)
  const all = groups.flatMap((group) => group.needs)
  if (all.length === 0) return null
  const without = groups.filter((group) => group.needs.length === 0).map(({ group }) => called(group))
  const idle = ecosystem.propositions.filter(({ addresses = [] }) => addresses.length === 0).map(called)
  const open = all.filter(({ answers }) => answers.length === 0).length
  return {
    lead: leadOf(all.length, open, blueprint),
    idle: open === all.length || idle.length === 0 ? null : terms.needs.idle(quotedNames(idle) ?? ''),
    without: without.length === 0 ? null : terms.needs.groupsWithout(quotedNames(without) ?? '', without.length === 1),
    annexed: all.length > fewRows,
    groups: groups
      .filter((group) => group.needs.length > 0)
      .map((one) => ({ ...groupHead(one.group, blueprint), table: needTable(one.needs, blueprint) })),
  }
}

/** The needs that nothing answers, where some are answered. */
export function unanswered({ ecosystem }: Blueprint): readonly string[] {
  const all = needsPerGroup(ecosystem).flatMap((group) => group.needs)
  const open = all.filter(({ answers }) => answers.length === 0)
  return open.length === all.length ? [] : open.map(({ id, what }) => clause(what) ?? id)
}

function leadOf(all: number, open: number, { terms, counted }: Blueprint): string {
  if (open === all) return terms.needs.none(counted(all, 'need'), all === 1)
  return open === 0
    ? terms.needs.all(counted(all, 'need'), all > 1)
    : terms.needs.some(counted(all, 'need'), counted(open, 'need'), all === 1)
}

function groupHead(group: Item<'target_groups'>, blueprint: Blueprint) {
  const { terms, number } = blueprint
  const wave = number(group.wave)
  return {
    name: called(group),
    about:
      [wave === null ? null : terms.wave(wave), aboutSize(group, blueprint)]
        .filter((part) => part !== null)
        .join(', ') || null,
  }
}

function needTable(all: readonly Need[], { terms, list }: Blueprint) {
  return table(all, [
    { title: terms.columns.need, cell: ({ id, what }) => opening(clause(what) ?? id) },
    { title: terms.columns.kind, cell: ({ kind }) => terms[kind] },
    { title: terms.columns.answer, cell: ({ answers }) => list(answers.map(called)) ?? terms.noAnswer },
    { title: terms.columns.remark, cell: remarkCell },
  ])
}

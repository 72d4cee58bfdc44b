import type { Assessment } from '../../assess.ts'
import { editionFor } from '../../edition.ts'
import { type Audience, unnamedParty } from '../../graph/audience.ts'
import { grouped } from '../../grouping.ts'
import { type Change, thingKey } from '../../revisions/change.ts'
import { compare } from '../../revisions/compare.ts'
import { fingerprintOf } from '../../revisions/fingerprint.ts'
import { gradeOf } from '../../revisions/grade.ts'
import { type Grade, grades } from '../../revisions/grades.ts'
import { type Group, groupOf, groups } from '../../revisions/groups.ts'
import { isSame } from '../../revisions/plain.ts'
import { isSuspect } from '../../revisions/suspects.ts'
import { verdictChanges } from '../../revisions/verdicts.ts'
import type { Language } from '../../text.ts'
import type { Assessed } from '../assess-found.ts'
import { isToldElsewhere } from './money-sentences.ts'
import { saysJoined } from './partner-sentences.ts'
import { sentenceOf } from './sentences.ts'
import { tellerFor } from './teller.ts'

/** A change as it is told to one reader. */
export interface ToldChange extends Change {
  readonly fingerprint: string
  readonly group: Group
  readonly grade: Grade
  readonly text: string
  /** An endorsement that this change puts in doubt has not been given again yet. */
  readonly reconfirm: boolean
  /** Another sentence says it already. */
  readonly isToldElsewhere: boolean
}

/** The changes between two states of one ecosystem for one reader: by group, and in it what weighs most first. */
export function toldChanges(
  before: Assessed,
  after: Assessed,
  { audience, language }: { readonly audience: Audience; readonly language: Language },
): readonly ToldChange[] {
  const edition = ({ assessment, visibility }: Assessed) =>
    editionFor(assessment, { audience, unmarked: visibility, language })
  const [had, has] = [edition(before), edition(after)]
  const whole = compare(before.assessment.ecosystem, after.assessment.ecosystem)
  const seen = audience === 'internal' ? whole : onlyReal(compare(had.ecosystem, has.ecosystem), whole)
  const teller = tellerFor(had, has, seen, language)
  const id = has.ecosystem.ecosystem?.id ?? ''
  return [...seen, ...verdictChanges(had.verdicts(), has.verdicts())]
    .map((change) => ({
      ...change,
      fingerprint: fingerprintOf(change, id),
      group: groupOf(change),
      grade: gradeOf(change, teller.states),
      text: sentenceOf(change, teller),
      reconfirm: isSuspect(change, teller.states),
      isToldElsewhere: isTwice(change, seen),
    }))
    .sort(
      (one, other) =>
        groups.indexOf(one.group) - groups.indexOf(other.group) ||
        grades.indexOf(one.grade) - grades.indexOf(other.grade),
    )
}

/** All there is to tell of an ecosystem that is only on one side. */
export function toldWhole(kind: 'added' | 'removed', { ecosystem }: Assessment, text: string): ToldChange {
  const id = ecosystem.ecosystem?.id ?? ''
  const change = { kind, index: 'ecosystem', id, field: [], items: [] } as const
  return {
    ...change,
    fingerprint: fingerprintOf(change, id),
    group: 'rest',
    grade: 'decision',
    text,
    reconfirm: false,
    isToldElsewhere: false,
  }
}

/**
 * Of what differs for a reader only what really changed. What this reader may see since, or may no longer see, looks new
 * or gone without being it, and that would tell for whom it is. Another payer is another one, also when one of the two may not
 * be named.
 */
function onlyReal(seen: readonly Change[], whole: readonly Change[]): readonly Change[] {
  const real = grouped(whole, keyOf)
  return seen.flatMap((change) => {
    if (change.field.at(-1) === 'visibility') return []
    if ((real.get(keyOf(change)) ?? []).some((one) => isPartOf(change, one))) return [change]
    const { before = unnamedParty, after = unnamedParty } = change
    const handed = { ...change, before, after }
    return change.index === 'funding' && change.field[0] === 'from' && real.has(keyOf(handed)) ? [handed] : []
  })
}

function keyOf({ kind, index, id, field, items, before, after }: Change): string {
  const way = before === undefined ? 'in' : after === undefined ? 'out' : 'other'
  return [kind, way, thingKey({ index, id }), ...field, '', ...items].join('\n')
}

/** Whether an item that came or went is the one that came or went in the whole, as far as this reader may see it. */
function isPartOf({ kind, before, after }: Change, whole: Change): boolean {
  if (kind !== 'changed' || (before !== undefined && after !== undefined)) return true
  const [part, all] = before === undefined ? [after, whole.after] : [before, whole.before]
  if (typeof part !== 'object' || part === null || typeof all !== 'object' || all === null) return isSame(part, all)
  return Object.entries(part).every(([key, value]) => isSame(value, (all as Record<string, unknown>)[key]))
}

/** What the sentence on a new status says already: the date and the reason of a departure, when a decision was taken. */
function isTwice({ index, id, field, kind, after }: Change, all: readonly Change[]): boolean {
  if (kind !== 'changed') return false
  const key = field[0] ?? ''
  const status = all.find((one) => one.index === index && one.id === id && one.field[0] === 'status')
  switch (index) {
    case 'partners':
      if (key === 'joined') return status !== undefined && after !== undefined && saysJoined(status)
      if (key !== 'left' && key !== 'left_reason') return false
      return status?.after === 'left' || (status?.before === 'left' && after === undefined)
    case 'decisions':
      return key === 'decided_on' && status?.after === 'taken'
    case 'actions':
      return ['done_on', 'progress'].includes(key) && status?.after === 'done'
    case 'costs':
    case 'funding':
      return isToldElsewhere(
        key,
        all.filter((one) => one.index === index && one.id === id && one.kind === 'changed'),
      )
    default:
      return false
  }
}

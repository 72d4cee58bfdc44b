import type { Path } from '../diagnostic.ts'
import { takesPart } from '../facts/party.ts'
import type { SignalFact } from '../facts/signal.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Condition, Expression } from '../model/checklist.ts'
import type { Text } from '../text.ts'
import { type Judge, meetsAll } from './condition.ts'
import { type Found, itemsAt } from './values.ts'

/** What answering needs to know: the ecosystem, the day, how texts are judged, and the named facts. */
export interface Subject extends Judge {
  readonly ecosystem: Ecosystem
  readonly signals: Readonly<Record<string, SignalFact>>
  /** How far the work has come: the place of its phase (or of the gate) in `phases`. */
  readonly reach: number
  /** Items that a team's own checklist switched off, with the reason in words. */
  readonly off: ReadonlyMap<string, Text>
}

/** The simple words of the language, without `all` and `any`. */
export type Simple = Omit<Expression, 'all' | 'any'>

/** The items of a list that count: those that meet `where`; of the partners, and what stands with them, only those taking part. */
export function counted(field: string, where: readonly Condition[] | undefined, subject: Subject): readonly Found[] {
  const taking = takingPart(field, subject)
  return where === undefined ? taking : taking.filter(({ value }) => meetsAll(value, where, subject))
}

/** Many questions look at the same lists, so each list is gathered once a run. */
const gathered = new WeakMap<Subject, Map<string, readonly Found[]>>()

function takingPart(field: string, subject: Subject): readonly Found[] {
  const known = gathered.get(subject) ?? new Map<string, readonly Found[]>()
  gathered.set(subject, known)
  const items =
    known.get(field) ?? itemsAt(subject.ecosystem, field).filter(({ path }) => isOfOneTakingPart(path, subject))
  known.set(field, items)
  return items
}

function isOfOneTakingPart([section, index]: Path, { ecosystem, asOf }: Subject): boolean {
  const partner = section === 'partners' ? ecosystem.partners[Number(index)] : undefined
  return partner === undefined || takesPart(partner, asOf)
}

import type { Path } from '../diagnostic.ts'
import { takesPart } from '../facts/party.ts'
import type { SignalFact } from '../facts/signal.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Condition, Expression } from '../model/checklist.ts'
import type { Text } from '../text.ts'
import { demandOf, type Judge } from './condition.ts'
import type { Result } from './result.ts'
import { type Found, itemsAt } from './values.ts'

/** What answering needs to know: the ecosystem, the day, how texts are judged, and the named facts. */
export interface Subject extends Judge {
  readonly ecosystem: Ecosystem
  readonly signals: Readonly<Record<string, SignalFact>>
  /** How far the work has come: the place of its phase (or of the gate) in `phases`. */
  readonly reach: number
  /** Items that a team's own checklist switched off, with the reason in words. */
  readonly off: ReadonlyMap<string, Text>
  /** The items that count of each list that was asked for: many questions look at the same lists. */
  readonly gathered: Map<string, readonly Found[]>
}

/** The simple words of the language, without `all` and `any`. */
export type Simple = Omit<Expression, 'all' | 'any'>

/** What a word of the language asks, read once and then asked of every ecosystem, for the item of a checklist. */
export type Question = (subject: Subject, item: string) => Result

/** The items of a list that count: those that meet `where`; of the partners, and what stands with them, only those taking part. */
export function counting(field: string, where?: readonly Condition[]): (subject: Subject) => readonly Found[] {
  if (where === undefined) return (subject) => takingPart(field, subject)
  const isWanted = demandOf(where)
  const key = JSON.stringify([field, where])
  return (subject) => {
    const known = subject.gathered.get(key)
    if (known !== undefined) return known
    const items = takingPart(field, subject).filter(({ value }) => isWanted(value, subject))
    subject.gathered.set(key, items)
    return items
  }
}

function takingPart(field: string, subject: Subject): readonly Found[] {
  const known = subject.gathered.get(field)
  if (known !== undefined) return known
  const all = itemsAt(subject.ecosystem, field)
  const items = field.startsWith('partners') ? all.filter(({ path }) => isOfOneTakingPart(path, subject)) : all
  subject.gathered.set(field, items)
  return items
}

function isOfOneTakingPart([section, index]: Path, { ecosystem, asOf }: Subject): boolean {
  const partner = section === 'partners' ? ecosystem.partners[Number(index)] : undefined
  return partner === undefined || takesPart(partner, asOf)
}

import type { Path } from '../diagnostic.ts'
import type { SignalFact } from '../facts/signal.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Condition, Expression } from '../model/checklist.ts'
import { type Judge, meetsAll } from './condition.ts'
import { type Found, itemsAt } from './values.ts'

/** What answering needs to know: the ecosystem, the day, how texts are judged, and the named facts. */
export interface Subject extends Judge {
  readonly ecosystem: Ecosystem
  readonly signals: Readonly<Record<string, SignalFact>>
}

/** The simple words of the language, without `all` and `any`. */
export type Simple = Omit<Expression, 'all' | 'any'>

/** The items of a list that count: those that meet `where`; of the partners, and what stands with them, only those taking part. */
export function counted(field: string, where: readonly Condition[] | undefined, subject: Subject): readonly Found[] {
  const taking = itemsAt(subject.ecosystem, field).filter(({ path }) => takesPart(path, subject.ecosystem))
  return where === undefined ? taking : taking.filter(({ value }) => meetsAll(value, where, subject))
}

function takesPart([section, index]: Path, { partners }: Ecosystem): boolean {
  const status = section === 'partners' ? partners[Number(index)]?.status : undefined
  return status === undefined || status === 'active' || status === 'committed'
}

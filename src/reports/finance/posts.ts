import type { CostLine, CostPost } from '../../facts/spending.ts'
import { clause } from '../sentences.ts'
import type { Ledger } from './ledger.ts'

/** `Werkpakket Data`, or what the line itself is called. */
export function nameOfPost({ workPackage, what, lines }: CostPost, { name }: Ledger): string {
  return name(['work_packages'], workPackage) ?? clause(what) ?? lines[0]?.id ?? ''
}

/** A single line by its own name, as its work package may hold more. */
export function nameOfLine({ what, id }: CostLine): string {
  return clause(what) ?? id
}

import type { FundingLine } from '../facts/payers.ts'
import { clause } from './sentences.ts'
import type { Wording } from './wording.ts'

/**
 * What a line of funding is called: what it is for, who pays, or its kind. Never its id, which often holds the name of a
 * payer that is not for every reader.
 */
export function nameOfFunding(line: FundingLine, { name, label }: Pick<Wording, 'name' | 'label'>): string {
  const payer = name(['partners', 'subsidies'], line.from)
  return clause(line.what) ?? payer ?? label(['finance', 'funding', 'kind'], line.kind) ?? ''
}

import type { Assessment } from '../assess.ts'
import { UsageError } from '../usage-error.ts'
import { isUnclearForWhom } from '../weigh/fixed.ts'

/** As long as it is not clear for whom something is, nobody but the team gets to read it. */
export function refuseUnclear({ diagnostics }: Assessment): void {
  const unclear = diagnostics.find(isUnclearForWhom)
  if (unclear === undefined) return
  const where = `${unclear.place.file}:${unclear.position.line}:${unclear.position.column}`
  throw new UsageError({
    nl: `${where}: ${unclear.message.nl} Zo is niet duidelijk voor wie dit is. Er is niets geschreven. Verbeter dit eerst, of schrijf met --audience internal voor het team.`,
    en: `${where}: ${unclear.message.en} So it is not clear for whom this is. Nothing was written. Mend this first, or write for the team with --audience internal.`,
  })
}

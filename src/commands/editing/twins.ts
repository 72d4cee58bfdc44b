import type { Ecosystem } from '../../graph/ecosystem.ts'
import { type Thing, thingsIn } from '../../graph/things.ts'
import { UsageError } from '../../usage-error.ts'

/** Of two things with one id nobody knows which is meant, so neither is changed. */
export function refuseTwins({ index, id }: Thing, ecosystem: Ecosystem): void {
  if (id === '' || thingsIn(ecosystem).filter((one) => one.index === index && one.id === id).length < 2) return
  throw new UsageError({
    nl: `Het id "${id}" staat twee keer bij ${index}. Geef eerst een van de twee met de hand een ander id.`,
    en: `The id "${id}" stands twice in ${index}. First give one of the two another id by hand.`,
  })
}

import type { Assumption } from '../../facts/assumptions.ts'
import { type OffTrack, offTrack } from '../../facts/off-track.ts'
import { indicatorName } from '../action-plan/indicator-words.ts'
import { notesOn } from '../action-plan/notes.ts'
import { clause } from '../sentences.ts'
import type { Progress } from './progress.ts'

/** So many indicators that are off get a sentence. */
const most = 5

/** Of every indicator that is off whether that is due to the execution or to an assumption, and which one lies under it. */
export function causes(progress: Progress) {
  const { ecosystem, asOf, says } = progress
  const off = offTrack(ecosystem, asOf)
  const told = off.slice(0, most)
  const rest = off.length - told.length
  return {
    sentences: [...told.map((one) => causeText(one, progress)), ...(rest > 0 ? [says.causes.more(rest)] : [])],
    notes: notesOn(
      told.flatMap(({ assumptions }) => assumptions.map((one) => ({ name: nameOf(one), caveat: one.caveat }))),
      progress,
    ),
  }
}

function causeText({ indicator, diagnosis, assumptions }: OffTrack, progress: Progress): string {
  const { words, says, some } = progress
  const name = words.quoted(indicatorName(indicator, progress))
  const names = assumptions.map((one) => {
    const quote = words.quoted(nameOf(one))
    return one.status === undefined ? quote : words.detail(quote, says.causes.states[one.status])
  })
  const cause = diagnosis === undefined ? says.causes.unknown(name) : says.causes.known(name, says.causes[diagnosis])
  return names.length === 0 ? cause : `${cause} ${says.causes.under(some(names, 3) ?? '', names.length)}`
}

function nameOf({ statement, id }: Assumption): string {
  return clause(statement) ?? id
}

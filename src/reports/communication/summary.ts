import { channelUse } from '../../facts/channels.ts'
import type { AudienceRhythm } from '../../facts/messages.ts'
import { about } from '../action-plan/plan.ts'
import { audienceName, type Base, channelNames } from './base.ts'
import { kinds, lacking, missingKinds } from './gaps.ts'

/** How many audiences there are, and what asks for attention, one sentence each. */
export function summary(base: Base) {
  const { own, audiences, rhythms } = base
  const named = (found: readonly AudienceRhythm[]) => found.map((one) => rhythmText(one, base))
  const incomplete = new Set(lacking(audiences).flatMap(({ found }) => found)).size
  return {
    size: audiences.length === 0 ? null : own.short.size(audiences.length, kindCounts(base)),
    attention: [
      ...about(named(rhythms.filter(({ isOverdue }) => isOverdue)), own.short.overdue, base),
      ...about(named(rhythms.filter(isNeverAddressed)), own.short.never, base),
      ...(incomplete === 0 ? [] : [own.short.incomplete(incomplete)]),
      ...(audiences.length === 0 ? [] : about(missingKinds(base), own.short.kinds, base)),
      ...channelText(base),
    ],
    calm: rhythms.length > 0 && rhythms.every(({ due }) => due !== undefined),
  }
}

/** Whether a rhythm was agreed on, and nothing has gone out by it yet nor will as far as is planned. */
export function isNeverAddressed({ audience, last, planned }: AudienceRhythm): boolean {
  return audience.every !== undefined && last === undefined && planned === undefined
}

/** `‘Vakbedrijven’ (oktober 2026, Roc Lindervaart)`. */
function rhythmText({ audience, due }: AudienceRhythm, { words, date, party }: Base): string {
  const details = [date(due), party(audience.owner)].filter((detail) => detail !== null)
  const name = words.quoted(audienceName(audience))
  return details.length === 0 ? name : words.detail(name, details.join(', '))
}

function kindCounts({ own, audiences, list }: Base): string | null {
  const counts = kinds.map((kind) => {
    const count = audiences.filter((audience) => audience.kind === kind).length
    return count === 0 ? null : own.kindCount[kind](count)
  })
  return list(counts)
}

function channelText(base: Base): readonly string[] {
  const uses = channelUse(base.ecosystem.communication ?? {}).filter(({ inPlace }) => inPlace === false)
  const names = channelNames(
    uses.map(({ channel }) => channel),
    base,
  )
  return names === null ? [] : [base.own.short.channels(names, uses.length)]
}

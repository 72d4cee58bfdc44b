import type { Path, Place } from '../../diagnostic.ts'
import { hasLeft } from '../../facts/party.ts'
import { isWithin, type Referrer, referrersOf } from '../../graph/referrers.ts'
import { mappingsIn, type Thing, thingsIn } from '../../graph/things.ts'
import type { Located } from '../../located.ts'
import { partnerVerdicts } from '../../methods/partner.ts'
import { isDue, isMet, type Verdict } from '../../methods/verdict.ts'
import type { Partner } from '../../model/definition.ts'
import { fieldAt } from './fields.ts'
import { fieldLabel } from './naming.ts'
import type { Reading } from './values.ts'

/** What others say about a thing. */
export interface About {
  readonly mentions: readonly Mention[]
  readonly findings: readonly Located[]
  readonly questions: readonly Verdict[]
}

/** A place that refers to the thing: in which other thing, in which field, and where. */
export interface Mention {
  readonly thing: Thing
  readonly path: Path
  /** The fields on the way, as people call them: `Wat de partner brengt › Van wie`. */
  readonly label: string
  readonly file: string
  readonly line: number
}

export function aboutThing(thing: Thing, reading: Reading): About {
  return {
    mentions: mentionsOf(thing, reading),
    findings: findingsOn(thing, reading),
    questions: openAbout(thing, reading),
  }
}

function mentionsOf(thing: Thing, reading: Reading): readonly Mention[] {
  const { assessment, language } = reading
  if (thing.id === '') return []
  const all = [...thingsIn(assessment.ecosystem), ...mappingsIn(assessment.ecosystem)]
  const byPath = new Map(all.map((one) => [one.path.join('/'), one]))
  return referrersOf(assessment.ecosystem, thing).flatMap((referrer): Mention[] => {
    const from = byPath.get(referrer.from.join('/'))
    if (from === undefined) return []
    const { file, position } = assessment.placeOf(referrer.path)
    return [{ thing: from, path: referrer.path, label: labelOf(from, referrer, language), file, line: position.line }]
  })
}

function labelOf({ index, shape, path }: Thing, referrer: Referrer, language: Reading['language']): string {
  const keys = referrer.path.slice(path.length).filter((step) => typeof step === 'string')
  const labels = keys.flatMap((key, depth) => {
    const field = fieldAt(keys.slice(0, depth + 1), shape)
    return field === undefined ? [] : [fieldLabel(depth === 0 ? index : '', key, field.shape, language)]
  })
  return labels.filter((label, at) => at === 0 || !/^(?:Wie|Who)$/.test(label)).join(' › ')
}

/** Findings on the thing or inside it, or that point at it; questions of the methods are told apart. */
function findingsOn({ path }: Thing, { assessment }: Reading): readonly Located[] {
  const own = assessment.placeOf(path)
  const isHere = (place: Place) => place.file === own.file && isWithin(place.path, own.path)
  return assessment.diagnostics.filter(
    ({ place, related, question }) =>
      question === undefined && (isHere(place) || related?.some((other) => isHere(other.place)) === true),
  )
}

/** Open questions whose answer belongs in the thing; of a partner also those that are asked of every partner. */
function openAbout(thing: Thing, { assessment }: Reading): readonly Verdict[] {
  const { verdicts, asOf } = assessment
  const isPartner = thing.index === 'partners' && !hasLeft(thing.item as Partner, asOf)
  const asked = (isPartner ? partnerVerdicts(assessment, thing.id) : undefined) ?? []
  const here = verdicts().filter(({ paths }) => paths.some((path) => isWithin(path, thing.path)))
  const known = new Set(asked.map(({ item }) => item.id))
  return [...asked, ...here.filter(({ item }) => !known.has(item.id))].filter(
    (verdict) => verdict.verdict === 'signal' || (isDue(verdict) && !isMet(verdict)),
  )
}

import type { Assessment } from './assess.ts'
import { beside } from './beside.ts'
import type { Path, Place } from './diagnostic.ts'
import { signals } from './facts/signals.ts'
import { type Audience, audiences, pathInWhole, type Seen, unnamedParty, visibleTo } from './graph/audience.ts'
import type { Ecosystem, Index } from './graph/ecosystem.ts'
import { resolve } from './graph/resolve.ts'
import { answer } from './methods/answer.ts'
import type { Verdict } from './methods/verdict.ts'
import type { Definition } from './model/definition.ts'
import { once } from './once.ts'
import type { Language } from './text.ts'
import { isFixed, leavesOut } from './weigh/fixed.ts'

/** For whom a document is, and for whom something is that does not say so itself. */
export interface Reader {
  readonly audience: Audience
  readonly unmarked: Audience
  readonly language: Language
}

/**
 * The assessment as one reader may know it: without what is not for this reader, sums and counts included. Of the
 * questions of the methods only those verdicts and facts stay that are the same with and without what was left out, so
 * that no verdict is wrong and none tells what the reader may not know.
 */
export function editionFor(assessment: Assessment, reader: Reader): Assessment {
  const { audience, language } = reader
  const { whole, definition, isWhole, paths, ecosystem: seen } = seenBy(reader, assessment)
  if (definition === whole) return assessment
  const resolved = seen()
  const ecosystem = { ...resolved, index: withUnnamed(resolved.index, language) }
  return {
    ...assessment,
    audience,
    ecosystem,
    diagnostics: seenFindings(isWhole, paths, assessment, reader),
    verdicts: isWhole ? assessment.verdicts : once(() => common(assessment, ecosystem)),
    placeOf: (path) => assessment.placeOf(pathInWhole(definition, path)),
  }
}

/** What one reader sees of an ecosystem. */
interface SeenBy extends Seen {
  readonly whole: Definition
  readonly ecosystem: () => Ecosystem
}

const known = beside<Ecosystem, Map<string, SeenBy>>()

/** What a reader sees, worked out once: the edition and all that its writer is told beforehand rest on the same. */
export function seenBy({ audience, unmarked }: Reader, { ecosystem }: Assessment): SeenBy {
  const readers = known.get(ecosystem) ?? new Map<string, SeenBy>()
  if (readers.size === 0) known.set(ecosystem, readers)
  const name = `${audience} ${unmarked}`
  const before = readers.get(name)
  if (before !== undefined) return before
  const { index, ...sections } = ecosystem
  const whole = sections as Definition
  const visible = visibleTo(whole, index, audience, unmarked)
  const seen = { whole, ...visible, ecosystem: once(() => resolve(visible.definition).ecosystem) }
  readers.set(name, seen)
  return seen
}

/** Whether there is something, and this reader may see nothing of it but what the ecosystem is called. */
export function isBare(assessment: Assessment, reader: Reader): boolean {
  const { whole, definition } = seenBy(reader, assessment)
  return hasSections(whole) && !hasSections(definition)
}

function hasSections({ ecosystem: _, ...sections }: Definition): boolean {
  return Object.values(sections).some(
    (section) => section !== undefined && (!Array.isArray(section) || section.length > 0),
  )
}

/**
 * Where something is left out, only what could not be read, and not on what this reader may not see: that a visible action is
 * led by a party that left says something of a party that is hidden.
 */
function seenFindings(
  isWhole: boolean,
  paths: readonly Path[],
  assessment: Assessment,
  reader: Reader,
): Assessment['diagnostics'] {
  const left = withoutThoseAt(paths, assessment).filter(({ place }) => isAsWritten(place, assessment, reader))
  return isWhole ? left : left.filter((one) => isFixed(one) || leavesOut(one))
}

/** The findings but for those on what this reader may not see. */
function withoutThoseAt(paths: readonly Path[], { diagnostics, placeOf }: Assessment): Assessment['diagnostics'] {
  if (paths.length === 0) return diagnostics
  const hidden = new Set(paths.map((path) => keyOf(placeOf(path))))
  const isHidden = ({ file, path }: Place) =>
    path.some((_, depth) => hidden.has(keyOf({ file, path: path.slice(0, depth + 1) })))
  return diagnostics.filter(({ place }) => !isHidden(place))
}

/**
 * Whether all around something that was written is for this reader: what could not be read is no part of the ecosystem, and how much
 * of it there is would tell of what is hidden.
 */
function isAsWritten({ file, path }: Place, { values }: Assessment, { audience, unmarked }: Reader): boolean {
  let at: unknown = values.get(file)
  let around = unmarked
  return path.every((step) => {
    at = typeof at === 'object' && at !== null ? (at as Readonly<Record<string | number, unknown>>)[step] : undefined
    if (typeof at !== 'object' || at === null || Array.isArray(at)) return true
    const { visibility = around } = at as { readonly visibility?: Audience }
    around = visibility
    return audiences.indexOf(around) >= audiences.indexOf(audience)
  })
}

function keyOf({ file, path }: Pick<Place, 'file' | 'path'>): string {
  return JSON.stringify([file, path])
}

function withUnnamed(index: Index, language: Language): Index {
  const item = { id: unnamedParty, name: unnamed[language] }
  const parties = ['partners', 'bodies', 'stakeholders']
  const named = parties.map(
    (name) => [name, new Map([...(index.get(name) ?? []), [unnamedParty, { item, path: [] }]])] as const,
  )
  return new Map([...index, ...named])
}

const unnamed = { nl: 'hier niet genoemd', en: 'not named here' }

function common({ verdicts, methods, asOf }: Assessment, ecosystem: Ecosystem): readonly Verdict[] {
  const seen = new Map(answer(methods, ecosystem, asOf, signals).map((one) => [`${one.method} ${one.item.id}`, one]))
  return verdicts().filter((one) => {
    const other = seen.get(`${one.method} ${one.item.id}`)
    return other?.verdict === one.verdict && other.facts.nl === one.facts.nl
  })
}

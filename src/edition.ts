import type { Assessment } from './assess.ts'
import { beside } from './beside.ts'
import type { Path, Place } from './diagnostic.ts'
import { type LooseDate, lastDay, yearOf } from './facts/dates.ts'
import { goalRooms } from './facts/goal-room.ts'
import { goalTrends } from './facts/indicator-trend.ts'
import { moneyPerYear, shortageOf, sum } from './facts/money.ts'
import { namesInTexts } from './facts/names-in-texts.ts'
import { pledgeMismatches } from './facts/pledges.ts'
import { criticalPath, schedule } from './facts/schedule.ts'
import { signals } from './facts/signals.ts'
import { type Audience, audiences, pathInWhole, type Seen, unnamedParty, visibleTo } from './graph/audience.ts'
import type { Ecosystem, Index } from './graph/ecosystem.ts'
import { resolve } from './graph/resolve.ts'
import { groupedAs } from './grouping.ts'
import { answer } from './methods/answer.ts'
import type { Verdict } from './methods/verdict.ts'
import type { Definition } from './model/definition.ts'
import { definitionShape, type Shape } from './model/shape.ts'
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
  const { whole, definition, isWhole, paths } = seenBy(reader, assessment)
  if (definition === whole) return assessment
  const resolved = resolve(definition).ecosystem
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

interface SeenBy extends Seen {
  readonly whole: Definition
}

const known = beside<Ecosystem, Map<string, SeenBy>>()

/** What a reader sees, worked out once: the edition and all that its writer is told beforehand rest on the same. */
function seenBy({ audience, unmarked }: Reader, { ecosystem }: Assessment): SeenBy {
  const readers = known.get(ecosystem) ?? new Map<string, SeenBy>()
  if (readers.size === 0) known.set(ecosystem, readers)
  const name = `${audience} ${unmarked}`
  const before = readers.get(name)
  if (before !== undefined) return before
  const { index, ...sections } = ecosystem
  const whole = sections as Definition
  const seen = { whole, ...visibleTo(whole, index, audience, unmarked) }
  readers.set(name, seen)
  return seen
}

/** Names of the parties that an edition leaves out and that its texts still mention. */
export function mentions(assessment: Assessment, reader: Reader): readonly string[] {
  const { definition, hidden } = seenBy(reader, assessment)
  const names = [...hidden].filter(([id]) => /^(?:partners|stakeholders|bodies)\//.test(id)).map(([, name]) => name)
  if (names.length === 0) return []
  return namesInTexts(names, textsIn(definition, definitionShape))
}

/** What people wrote in words: ids, references and the words of fixed values name nobody. */
function textsIn(value: unknown, shape: Shape): readonly string[] {
  if (typeof value === 'string') return shape.kind === 'text' || shape.kind === 'either' ? [value] : []
  if (Array.isArray(value)) return shape.kind === 'list' ? value.flatMap((item) => textsIn(item, shape.of)) : []
  const group = shape.kind === 'either' ? shape.group : shape
  if (typeof value !== 'object' || value === null || group.kind !== 'group') return []
  return Object.entries(value).flatMap(([key, field]) => {
    const inner = group.fields[key]
    return inner === undefined ? [] : textsIn(field, inner)
  })
}

/**
 * Names of what this reader may know, but of which the newest is left out: an indicator without its last measurement, a body
 * without its last meeting, an audience without its last message. An edition may call these late or off track while they are not.
 */
export function withoutNewest(assessment: Assessment, reader: Reader): readonly string[] {
  const { whole, definition, paths } = seenBy(reader, assessment)
  if (paths.length === 0) return []
  const before = newest(whole)
  const after = newest(definition)
  return [...after].flatMap(([key, { name, date }]) => ((before.get(key)?.date ?? '') > date ? [name] : []))
}

/**
 * The years from now on in which this reader sees another shortage than there is, as lines of cost or funding are left out: an
 * edition may ask who pays for what is paid for. Where all years together have another balance, each year that has.
 */
export function otherShortages(assessment: Assessment, reader: Reader): readonly number[] {
  const { definition, paths } = seenBy(reader, assessment)
  const seen = new Map(moneyPerYear(definition).map((line) => [line.year, line]))
  if (paths.length === 0 || seen.size === 0) return []
  const all = moneyPerYear(assessment.ecosystem).map((line) => ({ line, own: seen.get(line.year) ?? nothing }))
  const change = ({ line, own }: (typeof all)[number]) => sum([balanceOf(line), -balanceOf(own)])
  const isOther = sum(all.map(change)) !== 0
  return all
    .filter((one) =>
      isOther
        ? change(one) !== 0
        : one.line.year >= yearOf(assessment.asOf) && shortageOf(one.line) !== shortageOf(one.own),
    )
    .map(({ line }) => line.year)
}

const nothing = { cost: 0, funding: 0 }

function balanceOf({ cost, funding }: typeof nothing): number {
  return sum([funding, -cost])
}

/** The partners of which this reader sees another difference between budget and pledge than there is, as part of it is left out. */
export function otherPledges(assessment: Assessment, reader: Reader): readonly string[] {
  const { definition, paths } = seenBy(reader, assessment)
  if (paths.length === 0) return []
  const ofPartner = (ecosystem: Ecosystem) =>
    groupedAs(
      pledgeMismatches(ecosystem, assessment.asOf),
      ({ partner }) => partner.id,
      ({ year, kind, budget, pledged }) => `${year} ${kind} ${budget} ${pledged}`,
    )
  const [whole, seen] = [ofPartner(assessment.ecosystem), ofPartner(resolve(definition).ecosystem)]
  return (definition.partners ?? [])
    .filter(({ id }) => String(whole.get(id)) !== String(seen.get(id)))
    .map(({ id, name }) => name || id)
}

/** The goals that stand otherwise for this reader than they do, as indicators or work are left out. */
export function otherStates(assessment: Assessment, reader: Reader): readonly string[] {
  const { definition, paths } = seenBy(reader, assessment)
  if (paths.length === 0) return []
  const statesOf = (ecosystem: Ecosystem) =>
    goalTrends(ecosystem, assessment.asOf).map(({ goal, state, isOverdue }) => ({
      goal,
      stand: `${state} ${isOverdue}`,
    }))
  const states = new Map(statesOf(assessment.ecosystem).map(({ goal, stand }) => [goal.id, stand]))
  return statesOf(resolve(definition).ecosystem)
    .filter(({ goal, stand }) => states.get(goal.id) !== stand)
    .map(({ goal }) => goal.title || goal.id)
}

/** Whether all work together is done on another day for this reader than it can be. */
export function hasOtherEnd(assessment: Assessment, reader: Reader): boolean {
  const { definition, paths } = seenBy(reader, assessment)
  if (paths.length === 0) return false
  const endOf = (ecosystem: Ecosystem) => criticalPath(schedule(ecosystem, assessment.asOf)).at(-1)?.earliestEnd
  const seen = endOf(resolve(definition).ecosystem)
  return seen !== undefined && seen !== endOf(assessment.ecosystem)
}

/** The goals that this reader sees done on another day than they can be, as work that decides it is left out. */
export function otherEnds(assessment: Assessment, reader: Reader): readonly string[] {
  const { definition, paths } = seenBy(reader, assessment)
  if (paths.length === 0) return []
  const roomsOf = (ecosystem: Ecosystem) => goalRooms(ecosystem, schedule(ecosystem, assessment.asOf))
  const ends = new Map(roomsOf(assessment.ecosystem).map(({ goal, end }) => [goal.id, end]))
  return roomsOf(resolve(definition).ecosystem)
    .filter(({ goal, end }) => ends.get(goal.id) !== end)
    .map(({ goal }) => goal.title || goal.id)
}

/** By what it is about: how that is called, and the date of the newest; an empty text without any. */
function newest(definition: Definition): ReadonlyMap<string, { readonly name: string; readonly date: string }> {
  const { indicators = [], governance, meetings = [], communication } = definition
  const last = (dates: readonly LooseDate[]) => dates.map(lastDay).sort().at(-1) ?? ''
  const measured = indicators.map(({ id, name, measurements = [] }) => ({
    key: `indicators/${id}`,
    name: name ?? id,
    date: last(measurements.map(({ date }) => date)),
  }))
  const met = (governance?.bodies ?? []).map(({ id, name }) => ({
    key: `bodies/${id}`,
    name: name ?? id,
    date: last(meetings.filter(({ body }) => body === id).map(({ date }) => date)),
  }))
  const told = (communication?.audiences ?? []).map(({ id, group }) => ({
    key: `audiences/${id}`,
    name: group || id,
    date: last((communication?.messages ?? []).filter(({ audience }) => audience === id).map(({ date }) => date)),
  }))
  return new Map([...measured, ...met, ...told].map(({ key, name, date }) => [key, { name, date }]))
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

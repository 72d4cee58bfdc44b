import type { Assessment } from './assess.ts'
import type { Path } from './diagnostic.ts'
import { type Reader, seenBy } from './edition.ts'
import { type LooseDate, lastDay, yearOf } from './facts/dates.ts'
import { goalRooms } from './facts/goal-room.ts'
import { goalTrends } from './facts/indicator-trend.ts'
import { moneyPerYear, shortageOf, sum } from './facts/money.ts'
import { namesInTexts } from './facts/names-in-texts.ts'
import { pledgeMismatches } from './facts/pledges.ts'
import { criticalPath, schedule } from './facts/schedule.ts'
import { pathInWhole } from './graph/audience.ts'
import type { Ecosystem } from './graph/ecosystem.ts'
import { groupedAs } from './grouping.ts'
import type { Definition, Goal } from './model/definition.ts'
import { definitionShape, type Shape } from './model/shape.ts'

/** A party that an edition leaves out and that its texts still mention, and where the first of those texts stands. */
export interface Mention {
  readonly name: string
  /** In the whole of the ecosystem. */
  readonly path: Path
}

/** The parties that are left out and still named, or of which a text is the id. */
export function mentions(assessment: Assessment, reader: Reader): readonly Mention[] {
  const { definition, hidden } = seenBy(reader, assessment)
  const parties = [...hidden].filter(([key]) => /^(?:partners|stakeholders|bodies)\//.test(key))
  if (parties.length === 0) return []
  const texts = textsIn(definition, definitionShape, [])
  const whole = new Map(texts.map(({ text, path }) => [text.trim(), path]))
  // Where an id is all that was written it is no text, as in a sentence it may be: many are everyday words.
  const ids = parties.flatMap(([key, name]) => {
    const id = key.slice(key.indexOf('/') + 1)
    const path = whole.get(id)
    return path !== undefined && id !== name ? [{ name: `${id} (${name})`, path }] : []
  })
  const named = namesInTexts(
    parties.map(([, name]) => name),
    texts.map(({ text }) => text),
  ).flatMap((name) => {
    const first = texts.find(({ text }) => namesInTexts([name], [text]).length > 0)
    return first === undefined ? [] : [{ name, path: first.path }]
  })
  return [...named, ...ids].map(({ name, path }) => ({ name, path: pathInWhole(definition, path) }))
}

/** What people wrote in words: ids, references and the words of fixed values name nobody. */
function textsIn(value: unknown, shape: Shape, path: Path): readonly { readonly text: string; readonly path: Path }[] {
  if (typeof value === 'string') return shape.kind === 'text' || shape.kind === 'either' ? [{ text: value, path }] : []
  if (Array.isArray(value))
    return shape.kind === 'list' ? value.flatMap((item, at) => textsIn(item, shape.of, [...path, at])) : []
  const group = shape.kind === 'either' ? shape.group : shape
  if (typeof value !== 'object' || value === null || group.kind !== 'group') return []
  return Object.entries(value).flatMap(([key, field]) => {
    const inner = group.fields[key]
    return inner === undefined ? [] : textsIn(field, inner, [...path, key])
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

/** The same, worked out for all there is and for what this reader sees; undefined where nothing is left out. */
function twice<Value>(assessment: Assessment, reader: Reader, of: (ecosystem: Ecosystem) => Value) {
  const { paths, ecosystem } = seenBy(reader, assessment)
  return paths.length === 0 ? undefined : { whole: of(assessment.ecosystem), seen: of(ecosystem()) }
}

/**
 * The years from now on in which this reader sees another shortage than there is, as lines of cost or funding are left out: an
 * edition may ask who pays for what is paid for. Where all years together have another balance, each year that has.
 */
export function otherShortages(assessment: Assessment, reader: Reader): readonly number[] {
  const found = twice(assessment, reader, moneyPerYear)
  if (found === undefined || found.seen.length === 0) return []
  const seen = new Map(found.seen.map((line) => [line.year, line]))
  const all = found.whole.map((line) => ({ line, own: seen.get(line.year) ?? nothing }))
  const change = ({ line, own }: (typeof all)[number]) => sum([balanceOf(line), -balanceOf(own)])
  const isOther = sum(all.map(change)) !== 0
  const isShort = ({ line, own }: (typeof all)[number]) =>
    line.year >= yearOf(assessment.asOf) && shortageOf(line) !== shortageOf(own)
  return all.filter((one) => (isOther ? change(one) !== 0 : isShort(one))).map(({ line }) => line.year)
}

const nothing = { cost: 0, funding: 0 }

function balanceOf({ cost, funding }: typeof nothing): number {
  return sum([funding, -cost])
}

/** The partners of which this reader sees another difference between budget and pledge than there is, as part of it is left out. */
export function otherPledges(assessment: Assessment, reader: Reader): readonly string[] {
  const found = twice(assessment, reader, (ecosystem) => ({
    partners: ecosystem.partners,
    differences: groupedAs(
      pledgeMismatches(ecosystem, assessment.asOf),
      ({ partner }) => partner.id,
      ({ year, kind, budget, pledged }) => `${year} ${kind} ${budget} ${pledged}`,
    ),
  }))
  if (found === undefined) return []
  const { whole, seen } = found
  return seen.partners
    .filter(({ id }) => String(whole.differences.get(id)) !== String(seen.differences.get(id)))
    .map(({ id, name }) => name || id)
}

/** The goals that stand otherwise for this reader than they do, as indicators or work are left out. */
export function otherStates(assessment: Assessment, reader: Reader): readonly string[] {
  return otherGoals(assessment, reader, (ecosystem) =>
    goalTrends(ecosystem, assessment.asOf).map(({ goal, state, isOverdue }) => ({
      goal,
      told: `${state} ${isOverdue}`,
    })),
  )
}

/** The goals that this reader sees done on another day than they can be, as work that decides it is left out. */
export function otherEnds(assessment: Assessment, reader: Reader): readonly string[] {
  return otherGoals(assessment, reader, (ecosystem) =>
    goalRooms(ecosystem, schedule(ecosystem, assessment.asOf)).map(({ goal, end }) => ({ goal, told: end })),
  )
}

type ToldOfGoals = (ecosystem: Ecosystem) => readonly { readonly goal: Goal; readonly told: string }[]

function otherGoals(assessment: Assessment, reader: Reader, of: ToldOfGoals): readonly string[] {
  const found = twice(assessment, reader, of)
  if (found === undefined) return []
  const whole = new Map(found.whole.map(({ goal, told }) => [goal.id, told]))
  return found.seen.filter(({ goal, told }) => whole.get(goal.id) !== told).map(({ goal }) => goal.title || goal.id)
}

/** Whether all work together is done on another day for this reader than it can be. */
export function hasOtherEnd(assessment: Assessment, reader: Reader): boolean {
  const found = twice(
    assessment,
    reader,
    (ecosystem) => criticalPath(schedule(ecosystem, assessment.asOf)).at(-1)?.earliestEnd,
  )
  return found?.seen !== undefined && found.seen !== found.whole
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

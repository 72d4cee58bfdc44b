import type { Diagnostic, Path } from '../diagnostic.ts'
import { isAmount, isCount, isDate, isDay, isId, isNumber } from '../model/notation.ts'
import type { GroupShape, ListShape, PlainShape, Shape } from '../model/shape.ts'
import { keepRefused, nameIn, nothingRefused, type Refused, refuseItem, refuseNumber, refuseWhole } from './refused.ts'
import { type Report, reportInto } from './report-into.ts'
import type { SchemaRule } from './schema-rules.ts'
import * as words from './schema-words.ts'
import { empty, isGroup, saysNothing } from './stand-in.ts'

/** What validating needs to know of the file. */
export interface Subject {
  readonly file: string
  /** What was really written at a path (`1.10`), where the value alone (1.1) does not tell. */
  readonly raw: (path: Path) => string | undefined
  /** Whether a number such as `24.000` stands somewhere in the file, so that amounts are looked at twice. */
  readonly hasThousands?: boolean
  /** How many findings it may give; what is left out all the same is not told then. */
  readonly mostFindings?: number
}

/**
 * A value held against its shape. What does not fit becomes a finding and is left out; a required field that does not
 * fit, and an item of a list that does not fit, become empty, so that everything that is left has the type the model
 * says and stands where it stood. Merging leaves out the items that then say nothing (`left-out.ts`).
 */
export function validate(
  value: unknown,
  shape: GroupShape,
  subject: Subject,
): { value: unknown; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const path: (string | number)[] = []
  const report = reportInto(diagnostics, path, subject)
  const raw = () => subject.raw([...path])
  const refused = nothingRefused()
  const walk = { path, report, raw, hasThousands: subject.hasThousands === true, refused }
  const sound = (fitValue(value, shape, walk) ?? {}) as object
  keepRefused(sound, refused)
  return { value: sound, diagnostics }
}

interface Walk {
  /** Where the walk is now; pushed and popped along the way. */
  readonly path: (string | number)[]
  readonly report: Report
  readonly raw: () => string | undefined
  readonly hasThousands: boolean
  readonly refused: Refused
}

/** The value when it fits, else undefined (and a finding). */
function fitValue(value: unknown, shape: Shape, walk: Walk): unknown {
  switch (shape.kind) {
    case 'group':
      return isGroup(value)
        ? fitGroup(value, shape, walk)
        : refuseAll(shape, walk, words.notAGroup(value, shape, nameOf(walk)))
    case 'list':
      return Array.isArray(value)
        ? fitList(value, shape, walk)
        : refuseAll(shape, walk, words.notAList(value, shape.of, nameOf(walk)))
    case 'either':
      return isGroup(value) ? fitGroup(value, shape.group, walk) : fitText(value, walk)
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(shape.labels, value)
        ? value
        : refuse(walk, 'not-allowed', words.notAllowed(value, shape.labels, nameOf(walk), isItem(walk)))
    case 'reference':
      return fitText(value, walk)
    default:
      return fitPlain(value, shape, walk)
  }
}

function fitPlain(value: unknown, shape: PlainShape, walk: Walk): unknown {
  switch (shape.kind) {
    case 'text':
      return fitText(value, walk)
    case 'id':
      return isId(value) ? value : refuse(walk, 'not-an-id', words.notAnId(value, walk.raw()))
    case 'day':
      return isDay(value) ? value : refuse(walk, 'not-a-date', words.notADay(value, nameOf(walk)))
    case 'date':
      return isDate(value) ? value : refuse(walk, 'not-a-date', words.notADate(value, nameOf(walk)))
    case 'flag':
      return typeof value === 'boolean' ? value : refuse(walk, 'not-yes-or-no', words.notAFlag(value, nameOf(walk)))
    default:
      return fitNumber(value, shape.kind, walk)
  }
}

function fitNumber(value: unknown, kind: PlainShape['kind'], walk: Walk): unknown {
  const written = walk.hasThousands && typeof value === 'number' && isWholeKind(kind) ? walk.raw() : undefined
  if (written !== undefined && /^-?\d{1,3}(?:\.\d{3})+$/.test(written))
    return refuse(walk, 'not-a-number', words.thousandsPoint(Number(value), written, nameOf(walk)))
  const fits = kind === 'count' ? isCount(value) : kind === 'amount' ? isAmount(value) : isNumber(value)
  return fits ? value : refuse(walk, 'not-a-number', words.notANumber(value, kind, nameOf(walk), walk.raw))
}

/** Money and counts never have three decimals. */
function isWholeKind(kind: PlainShape['kind']): boolean {
  return kind === 'amount' || kind === 'count'
}

function fitText(value: unknown, walk: Walk): unknown {
  return typeof value === 'string' ? value : refuse(walk, 'wrong-type', words.notAText(value, walk.raw, nameOf(walk)))
}

function fitList(items: readonly unknown[], { of, index: name }: ListShape, walk: Walk): unknown[] {
  return items.map((item, index) => {
    const before = walk.refused.gone.length
    walk.path.push(index)
    const sound = item === '' && of.kind !== 'text' ? empty(of) : (fitValue(item, of, walk) ?? empty(of))
    if (saysNothing(item, of)) walk.refused.gone.push([...walk.path])
    const isGone = walk.refused.gone.length > before
    if (name !== undefined && (isGone || !(sound as { id?: string }).id)) refuseItem(walk.refused, name, item)
    walk.path.pop()
    return sound
  })
}

function fitGroup(group: Readonly<Record<string, unknown>>, shape: GroupShape, walk: Walk): unknown {
  const sound: Record<string, unknown> = {}
  const meant: (string | undefined)[] = []
  for (const key of Object.keys(group)) {
    const value = group[key]
    walk.path.push(key)
    const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined
    if (field === undefined) meant.push(reportUnknown(key, group, shape, walk))
    else if (value !== undefined) assign(sound, key, fitValue(value, field, walk))
    walk.path.pop()
  }
  for (const key of shape.required) {
    if (!Object.hasOwn(group, key) && !meant.includes(key)) reportMissing(key, group, shape, walk)
    if (sound[key] === undefined) sound[key] = standIn(shape.fields[key] as Shape, walk)
  }
  return sound
}

/** No report may count with the 0 that stands in for a number, so the item that it belongs to does not count. */
function standIn(shape: Shape, walk: Walk): unknown {
  const value = empty(shape)
  if (value === 0) refuseNumber(walk.refused, walk.path)
  return value
}

function assign(target: Record<string, unknown>, key: string, value: unknown): void {
  if (value !== undefined) target[key] = value
}

/** Gives the key that was probably meant: what stands under another name is not missing as well. */
function reportUnknown(
  key: string,
  group: Readonly<Record<string, unknown>>,
  shape: GroupShape,
  walk: Walk,
): string | undefined {
  const isSection = walk.path.length === 1
  const said = isSection ? words.unknownSection(key, shape, group) : words.unknownKey(key, group[key], shape, group)
  if (said.near !== undefined) refuseWhole(walk.refused, shape.fields[said.near])
  walk.report(isSection ? 'unknown-section' : 'unknown-key', said, 'key')
  return said.near
}

function reportMissing(key: string, group: object, shape: GroupShape, walk: Walk): void {
  const slug = nameIn(group)
  walk.path.push(key)
  walk.report('missing-key', words.missingKey(key, shape.fields[key] as Shape, walk.raw() !== undefined, slug))
  walk.path.pop()
}

function refuse(walk: Walk, rule: SchemaRule, said: words.Said): undefined {
  walk.report(rule, said)
  return undefined
}

function refuseAll(shape: Shape, walk: Walk, said: words.Said): undefined {
  refuseWhole(walk.refused, shape)
  return refuse(walk, 'wrong-type', said)
}

function isItem({ path }: Walk): boolean {
  return typeof path.at(-1) === 'number'
}

/** The name of the field that the walk stands at: the last key, also inside a list. */
function nameOf(walk: Walk): string {
  return String(walk.path.findLast((step) => typeof step === 'string') ?? '')
}

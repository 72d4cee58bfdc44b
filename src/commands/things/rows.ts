import { latestMeasurement } from '../../facts/measuring.ts'
import { listColumns } from '../../format/list-columns.ts'
import type { Cell, Column, Sheet } from '../../format/sheet.ts'
import type { Thing } from '../../graph/things.ts'
import { fieldLabels } from '../../i18n/field-labels.ts'
import { formatDate, formatNumber } from '../../i18n/format.ts'
import type { Indicator } from '../../model/definition.ts'
import { definitionShape, type GroupShape, type Shape } from '../../model/shape.ts'
import { type Field, fieldAt, unsaid } from './fields.ts'
import { fieldLabel, kindOf, titleField, titleOf } from './naming.ts'
import { isFilled, isNumeric, oneLine, provenance, type Reading, worded } from './values.ts'

/** The things of one list as rows: id, name and the fields that matter most. `isWhole` keeps columns without a value. */
export function sheetOf(
  things: readonly Thing[],
  { index, shape }: { readonly index: string; readonly shape: GroupShape },
  reading: Reading,
  isWhole: boolean,
): Sheet {
  const columns = columnsFor(things, index, shape).map((key) => columnOf(key, index, shape, reading))
  const cells = things.map((thing) => columns.map(({ cell }) => cell(thing)))
  const kept = columns.flatMap((_, at) => (isWhole || at === 0 || cells.some((row) => row[at]?.text) ? [at] : []))
  return {
    columns: kept.flatMap((at) => columns[at]?.column ?? []),
    rows: cells.map((row) => kept.flatMap((at) => row[at] ?? [])),
  }
}

/** The dotted names of the columns, id and name first. */
function columnsFor(things: readonly Thing[], index: string, shape: GroupShape): readonly string[] {
  const title = titleField(shape)
  const others = listColumns[index] ?? filledFields(things, shape)
  return [...new Set(['id', ...(title === undefined ? [] : [title]), ...others])]
}

/** The first five fields with a value that are no group, for a list of which nobody said what matters most. */
function filledFields(things: readonly Thing[], { fields }: GroupShape): readonly string[] {
  const about = ['id', ...provenance]
  return Object.entries(fields)
    .filter(([key, shape]) => !about.includes(key) && !isGroup(shape) && things.some(({ item }) => isFilled(item[key])))
    .map(([key]) => key)
    .slice(0, 5)
}

function isGroup(shape: Shape): boolean {
  return shape.kind === 'list' ? isGroup(shape.of) : shape.kind === 'group' || shape.kind === 'either'
}

interface Made {
  readonly column: Column
  readonly cell: (thing: Thing) => Cell
}

function columnOf(key: string, index: string, shape: GroupShape, reading: Reading): Made {
  const { language } = reading
  const computed = computedColumns[key]
  if (computed !== undefined)
    return {
      column: { head: fieldLabels[key]?.[language] ?? key, isNumeric: false },
      cell: (thing) => said(oneLine(computed(thing, reading))),
    }
  const path = key.split('.')
  const field = fieldAt(path, shape) as Field
  const isTitle = key === titleField(shape) && fieldLabels[`${index}.${key}`] === undefined
  const head = isTitle ? capital(kindOf(index, language)) : fieldLabel(index, path.at(-1) ?? '', field.shape, language)
  return {
    column: { head, isNumeric: isNumeric(field.shape) },
    cell: (thing) => cellOf(valueAt(thing, path, reading), field.shape, reading, key),
  }
}

function valueAt(thing: Thing, path: readonly string[], { assessment }: Reading): unknown {
  const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], thing.item)
  return value ?? unsaid(thing, path[0] ?? '', assessment.asOf)
}

function cellOf(value: unknown, shape: Shape, reading: Reading, key: string): Cell {
  if (!isFilled(value)) return said('')
  const text = worded(value, shape, reading, key)
  if (isNumeric(shape)) return { text, value: value as number }
  return shape.kind === 'date' || shape.kind === 'day' ? { text, value: String(value) } : said(text)
}

function said(text: string): Cell {
  return { text, value: text }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What is no field of the thing itself. */
const computedColumns: Readonly<Record<string, (thing: Thing, reading: Reading) => string>> = {
  latest: ({ item }, { assessment: { asOf }, language }) => {
    const latest = latestMeasurement(item as Indicator, asOf)
    return latest === undefined ? '' : `${formatNumber(latest.value, language)} (${formatDate(latest.date, language)})`
  },
  part: ({ path }, { language }) => {
    const list = String(path.at(-2))
    const shape = fieldAt(path.slice(0, -1).filter((step) => typeof step === 'string') as string[], definitionShape)
    return shape === undefined ? list : fieldLabel('', list, shape.shape, language)
  },
  within: ({ path: [section, at] }, { assessment: { ecosystem }, language }) => {
    const list = ecosystem[section as keyof typeof ecosystem] as readonly Thing['item'][]
    const around = Array.isArray(list) ? list[Number(at)] : undefined
    return around === undefined ? '' : titleOf(ecosystem, String(section), around, language)
  },
}

import type { Assessment } from '../assess.ts'
import { formatDate, formatNumber, formatPercentage } from '../i18n/format.ts'
import { type ChoiceShape, definitionShape, type GroupShape, type Shape } from '../model/shape.ts'
import type { Language } from '../text.ts'
import { type Wording, wording } from './wording.ts'

/**
 * The sections of an ecosystem for templates: every field that the model has is there, null or an empty list where
 * nothing was written, and a thing that may be a text or a group is always the group. Remarks for the team are left out.
 */
export function sectionsOf(assessment: Assessment): object {
  return groupOf(assessment.ecosystem, definitionShape, { leaf: (value) => value, extra: () => [] })
}

/**
 * The same in words: names for ids, the words of fixed values, dates, amounts and numbers as people write them. Beside
 * its words each fixed value can be asked for: `is.status.asked` is true or false.
 */
export function namedSectionsOf(assessment: Assessment, language: Language): object {
  const words = wording(assessment, language)
  return groupOf(assessment.ecosystem, definitionShape, {
    leaf: (value, shape) => wordedAs(value, shape, words),
    extra: (value, { fields }) => {
      const choices = Object.entries(fields).flatMap(([key, shape]) =>
        shape.kind === 'choice' ? [[key, isOf(value[key], shape)] as const] : [],
      )
      return choices.length === 0 ? [] : [['is', Object.fromEntries(choices)]]
    },
  })
}

interface Making {
  readonly leaf: (value: unknown, shape: Shape) => unknown
  /** What a group gets besides its fields. */
  readonly extra: (value: Fields, shape: GroupShape) => readonly (readonly [string, unknown])[]
}

type Fields = Readonly<Record<string, unknown>>

function plain(value: unknown, shape: Shape, making: Making): unknown {
  if (shape.kind === 'list') return ((value ?? []) as readonly unknown[]).map((item) => plain(item, shape.of, making))
  if (value === undefined || value === null) return null
  if (shape.kind === 'group') return groupOf(value as Fields, shape, making)
  if (shape.kind === 'either') return groupOf(typeof value === 'string' ? { what: value } : value, shape.group, making)
  return Number.isNaN(value) ? null : making.leaf(value, shape)
}

function groupOf(value: object, shape: GroupShape, making: Making): object {
  const fields = value as Fields
  const entries = Object.entries(shape.fields).filter(([key]) => key !== 'note')
  const made = entries.map(([key, field]) => [key, plain(fields[key], field, making)] as const)
  return Object.fromEntries([...made, ...making.extra(fields, shape)])
}

/** Each value that a choice can have, and whether this is it. */
function isOf(value: unknown, { labels }: ChoiceShape): object {
  return Object.fromEntries(Object.keys(labels).map((label) => [label, label === value]))
}

function wordedAs(value: unknown, shape: Shape, { name, money, language }: Wording): unknown {
  switch (shape.kind) {
    case 'reference':
      return name(shape.to, value as string)
    case 'choice':
      return shape.labels[value as string]?.[language === 'nl' ? 0 : 1] ?? value
    case 'day':
    case 'date':
      return formatDate(value as string | number, language)
    case 'amount':
      return money(value as number)
    case 'percentage':
      return formatPercentage(value as number, language)
    case 'number':
    case 'count':
      return formatNumber(value as number, language)
    default:
      return value
  }
}

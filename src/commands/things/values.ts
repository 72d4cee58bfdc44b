import type { Assessment } from '../../assess.ts'
import type { LooseDate } from '../../facts/dates.ts'
import { formatDate, formatMoney, formatNumber } from '../../i18n/format.ts'
import { thingWords } from '../../i18n/thing-words.ts'
import type { Shape } from '../../model/shape.ts'
import type { Language } from '../../text.ts'
import { nameOfReference, titleField } from './naming.ts'

/** What every group may say of itself: where it comes from and whom it is for. */
export const provenance: readonly string[] = ['source', 'caveat', 'illustrative', 'note', 'visibility']

/** What words a value: the data and the reader's language. */
export interface Reading {
  readonly assessment: Assessment
  readonly language: Language
}

/** A single value, or a list or group of them on one line, as people write it; empty for what was left empty. */
export function worded(value: unknown, shape: Shape, reading: Reading, key = ''): string {
  if (value === undefined || value === null || value === '') return ''
  switch (shape.kind) {
    case 'list':
      return (value as readonly unknown[])
        .map((item) => worded(item, shape.of, reading, key))
        .filter((text) => text !== '')
        .join(shape.of.kind === 'choice' || shape.of.kind === 'reference' ? ', ' : '; ')
    case 'either':
      return worded(value, typeof value === 'object' ? shape.group : { kind: 'text', doc: shape.doc }, reading, key)
    case 'group': {
      const title = titleField(shape) ?? Object.keys(shape.fields)[0] ?? ''
      const inner = shape.fields[title]
      return inner === undefined ? '' : worded((value as Record<string, unknown>)[title], inner, reading, title)
    }
    case 'reference':
      return oneLine(nameOfReference(reading.assessment.ecosystem, shape.to, String(value), reading.language).name)
    case 'choice':
      return shape.labels[String(value)]?.[reading.language === 'nl' ? 0 : 1] ?? String(value)
    default:
      return plain(value, shape.kind, reading, key)
  }
}

/** Whether the values of a shape are numbers, which stand at the right of a column and stay numbers in a spreadsheet. */
export function isNumeric(shape: Shape): boolean {
  return ['amount', 'number', 'count', 'percentage'].includes(shape.kind)
}

/** Whether something was written: no empty text, list or group, and no number that could not be read. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || Number.isNaN(value)) return false
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || Object.keys(value).length > 0
}

/** A typed text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function plain(value: unknown, kind: Shape['kind'], { assessment, language }: Reading, key: string): string {
  if (kind === 'flag') return thingWords[language][value === true ? 'yes' : 'no']
  if (kind === 'date' || kind === 'day') return formatDate(value as LooseDate, language)
  if (typeof value !== 'number') return oneLine(String(value))
  if (!Number.isFinite(value)) return ''
  if (kind === 'amount') return formatMoney(value, assessment.ecosystem.ecosystem?.currency || 'EUR', language)
  if (key === 'year') return String(value)
  return `${formatNumber(value, language)}${kind === 'percentage' ? '%' : ''}`
}

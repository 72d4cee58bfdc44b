import type { Path } from '../../diagnostic.ts'
import { parseDocument } from '../../load/document.ts'
import { createLocator } from '../../load/locate.ts'
import { keyOrder } from '../../model/key-order.ts'
import type { GroupShape, ListShape, Shape } from '../../model/shape.ts'
import { UsageError } from '../../usage-error.ts'
import { shown } from '../../visible.ts'
import { fieldNamed } from '../things/fields.ts'
import { type Known, noValue, readWord } from './read-word.ts'

/**
 * What someone typed as the value that a shape asks for. A list is words between commas; a group, and a list of texts
 * with commas in them, is written as YAML between braces or brackets.
 */
export function readValue(typed: string, shape: Shape, name: string, ecosystem: Known): unknown {
  const isGroup = shape.kind === 'group' || shape.kind === 'either'
  if (shape.kind === 'list') return listOf(typed, shape, name, ecosystem)
  if (isGroup && typed.trimStart().startsWith('{')) return fitted(flowValue(typed, name), shape, name, ecosystem)
  return fitted(typed, shape, name, ecosystem)
}

function listOf(typed: string, shape: ListShape, name: string, ecosystem: Known): unknown {
  const start = typed.trimStart()[0]
  if (start === '[') return fitted(flowValue(typed, name), shape, name, ecosystem)
  if (start === '{') return fitted(flowValue(`[${typed}]`, name), shape, name, ecosystem)
  const filled = wordsIn(typed, name).filter((word) => word !== '')
  if (filled.length === 0) throw new UsageError(noValue(name))
  return fitted(filled, shape, name, ecosystem)
}

/** What stands between commas; a word in quotes is what stands in them, commas and all. */
function wordsIn(typed: string, name: string): readonly string[] {
  const words = typed.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^,]*))\s*(?:,|$)/g)
  return Array.from(words, ([, double, single, plain = '']) => {
    if (double !== undefined) return double.replace(/\\(["\\])/g, '$1')
    if (single !== undefined) return single.replaceAll("''", "'")
    if (plain.split('"').length % 2 === 0) throw wrongForm(name, halfQuoted)
    return plain.trim()
  })
}

const halfQuoted = {
  nl: 'een lijst. Staat in een tekst een komma of een los aanhalingsteken, schrijf dan: ["Een, twee", Drie]',
  en: 'a list. Where a text holds a comma or a single quotation mark, write: ["One, two", Three]',
}

/** Words and numbers of any depth as the model wants them. */
function fitted(value: unknown, shape: Shape, name: string, ecosystem: Known): unknown {
  if (shape.kind === 'list') {
    if (!Array.isArray(value)) throw wrongForm(name, { nl: 'een lijst: [ …, … ]', en: 'a list: [ …, … ]' })
    return value.map((item) => fitted(item, shape.of, name, ecosystem))
  }
  if (shape.kind === 'either') return isGroup(value) ? groupOf(value, shape.group, name, ecosystem) : text(value, name)
  if (shape.kind === 'group') return isGroup(value) ? groupOf(value, shape, name, ecosystem) : notAGroup(shape, name)
  if (typeof value === 'object') throw wrongForm(name, { nl: 'één waarde', en: 'one value' })
  return readWord(String(value), shape, name, ecosystem)
}

function groupOf(value: Record<string, unknown>, shape: GroupShape, name: string, ecosystem: Known): unknown {
  const fields = Object.entries(value).map(([word, inner]): [string, unknown] => {
    const { path, shape: field } = fieldNamed(word, name, shape)
    const key = String(path[0])
    return [key, fitted(inner, field, key, ecosystem)]
  })
  const read = new Map<string, unknown>()
  for (const [key, inner] of fields) {
    if (read.has(key)) throw twice(name, key)
    read.set(key, inner)
  }
  const missing = shape.required.filter((key) => !read.has(key))
  if (missing.length > 0) throw lacking(name, missing)
  return Object.fromEntries(keyOrder(shape).flatMap((key) => (read.has(key) ? [[key, read.get(key)]] : [])))
}

function notAGroup(shape: GroupShape, name: string): never {
  const keys = shape.required.length > 0 ? shape.required : keyOrder(shape).slice(0, 2)
  const example = `{ ${keys.map((key) => `${key}: …`).join(', ')} }`
  throw wrongForm(name, { nl: `een groep velden: ${example}`, en: `a group of fields: ${example}` })
}

function flowValue(typed: string, name: string): unknown {
  const content = new TextEncoder().encode(`v: ${typed}\n`)
  const { document, diagnostics } = parseDocument({ file: '', content })
  // What looks like a number and is text is written in quotes; where a number belongs the model refuses it.
  const isWrong = diagnostics.some(({ rule, severity }) => severity === 'error' && rule !== 'number-too-large')
  if (document.value === undefined || isWrong)
    throw wrongForm(name, {
      nl: `YAML op één regel, en dit is niet te lezen: ${shown(typed)}`,
      en: `YAML on one line, and this cannot be read: ${shown(typed)}`,
    })
  const { raw } = createLocator(document.text, document.events)
  return asTyped((document.value as { readonly v: unknown }).v, ['v'], raw)
}

/** Numbers and flags as they were typed: to YAML `24.000` is 24 and `TRUE` is true, to who types them 24000 and maybe a word. */
function asTyped(value: unknown, path: Path, raw: (path: Path) => string | undefined): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return raw(path) ?? value
  if (Array.isArray(value)) return value.map((item, at) => asTyped(item, [...path, at], raw))
  if (!isGroup(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asTyped(inner, [...path, key], raw)]))
}

function text(value: unknown, name: string): string {
  if (typeof value === 'object') throw wrongForm(name, { nl: 'tekst', en: 'text' })
  return String(value)
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrongForm(name: string, form: { readonly nl: string; readonly en: string }): UsageError {
  return new UsageError({ nl: `Bij ${name} hoort ${form.nl}`, en: `${name} takes ${form.en}` })
}

/** A field goes by more names than one; of two values nobody knows which is meant. */
function twice(name: string, key: string): UsageError {
  return new UsageError({
    nl: `In wat je bij ${name} geeft, staat ${key} er twee keer.`,
    en: `In what you give for ${name}, ${key} is given twice.`,
  })
}

function lacking(name: string, keys: readonly string[]): UsageError {
  return new UsageError({
    nl: `Bij ${name} ontbreekt nog: ${keys.join(', ')}.`,
    en: `Still missing in ${name}: ${keys.join(', ')}.`,
  })
}

import { fieldLabels } from '../i18n/field-labels.ts'
import { sectionNames } from '../i18n/section-names.ts'
import type { GroupShape, ListShape, Shape } from '../model/shape.ts'
import type { Language } from '../text.ts'
import { dateText, dayText, idText, largest, largestAmount, lastYear, yearFrom } from './patterns.ts'
import { type JsonSchema, share } from './share.ts'
import { schemaWords } from './words.ts'

/** By this an editor, and `eco schema -o` itself, knows a schema that `eco` wrote. */
export const comment = 'eco schema'

/**
 * The shape of a file as JSON Schema (draft-07, the one that editors know best), worded in one language. It refuses what
 * `eco check` refuses by its schema rules, as far as a schema can say that.
 */
export function jsonSchema(shape: GroupShape, title: string, language: Language): JsonSchema {
  const whole = groupSchema(shape, '', language)
  const { schema, definitions } = share(whole)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: comment,
    title,
    ...schema,
    definitions,
  }
}

/** `index` is the name under which the items of the nearest list are known, for labels such as `goals.level`. */
function schemaOf(shape: Shape, index: string, language: Language): JsonSchema {
  const words = schemaWords[language]
  switch (shape.kind) {
    case 'group':
      return groupSchema(shape, index, language)
    case 'list':
      return { type: 'array', items: itemSchema(shape, index, language) }
    case 'either':
      return { anyOf: [{ type: 'string' }, groupSchema(shape.group, index, language)] }
    case 'choice':
      return choiceSchema(shape, language)
    case 'id':
      return { type: 'string', pattern: idText, patternErrorMessage: words.wrongId, examples: ['talent-2027'] }
    case 'day':
      return { type: 'string', pattern: dayText, patternErrorMessage: words.wrongDay, examples: ['2026-05-01'] }
    case 'date':
      return dateSchema(language)
    case 'flag':
      return { type: 'boolean' }
    case 'count':
      return { type: 'integer', minimum: 0, maximum: largest, examples: [12] }
    case 'amount':
      return { type: 'number', minimum: -largestAmount, maximum: largestAmount, examples: [12500] }
    case 'number':
    case 'percentage':
      return { type: 'number', minimum: -largest, maximum: largest, examples: [60] }
    default:
      return { type: 'string' }
  }
}

/** A group in a list is called as the list is: an editor that offers a whole item says so. */
function itemSchema({ of, doc, index: own }: ListShape, index: string, language: Language): JsonSchema {
  const item = told(of, '', own ?? index, language)
  return of.kind === 'group' && item.title === undefined ? { title: doc[language], ...item } : item
}

function groupSchema({ fields, required }: GroupShape, index: string, language: Language): JsonSchema {
  const entries = Object.entries(fields).map(([key, field]) => [key, told(field, key, index, language)])
  return {
    type: 'object',
    properties: Object.fromEntries(entries),
    ...(required.length === 0 ? {} : { required: [...required] }),
    additionalProperties: false,
  }
}

function choiceSchema({ labels }: Shape & { kind: 'choice' }, language: Language): JsonSchema {
  const said = Object.values(labels).map(([nl, en]) => (language === 'nl' ? nl : en))
  return { type: 'string', enum: Object.keys(labels), enumDescriptions: said, markdownEnumDescriptions: said }
}

function dateSchema(language: Language): JsonSchema {
  const text = {
    type: 'string',
    pattern: dateText,
    patternErrorMessage: schemaWords[language].wrongDate,
    examples: ['2026-05-01', '2026-05'],
  }
  return { anyOf: [text, { type: 'integer', minimum: yearFrom, maximum: lastYear }] }
}

/** With the words of the model: what it is called, and what belongs there in what notation. */
function told(shape: Shape, key: string, index: string, language: Language): JsonSchema {
  const about = shape.doc[language] || sectionNames[key]?.[language] || ''
  const title = (fieldLabels[`${index}.${key}`] ?? fieldLabels[key])?.[language] ?? about
  const description = [about || title, notationOf(shape, language)].filter((text) => text !== '').join('. ')
  return {
    ...(title === '' || title === about ? {} : { title }),
    ...(description === '' ? {} : { description }),
    ...schemaOf(shape, key === '' ? index : key, language),
  }
}

function notationOf(shape: Shape, language: Language): string {
  const words = schemaWords[language]
  if (shape.kind === 'list') return shape.of.kind === 'reference' ? notationOf(shape.of, language) : ''
  if (shape.kind === 'reference') return words.reference(shape.to.map((name) => words.index(name)))
  return words.notation[shape.kind] ?? ''
}

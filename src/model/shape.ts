import { z } from 'zod'
import type { Text } from '../text.ts'
import { checklist } from './checklist.ts'
import { config } from './config.ts'
import { definition } from './definition.ts'
import { type FieldInfo, fieldInfo, type Labels, type PlainKind } from './fields.ts'

/**
 * The model as plain data, read off the zod schemas: what the validator walks at run time, so that `eco check` need
 * not load zod (about 20 ms of start-up). The build writes it out as JSON; a test proves that both judge alike.
 */
export type Shape = PlainShape | ChoiceShape | ReferenceShape | ListShape | GroupShape | EitherShape

export interface PlainShape {
  readonly kind: PlainKind
  readonly doc: Text
}

export interface ChoiceShape {
  readonly kind: 'choice'
  readonly doc: Text
  readonly labels: Labels
}

export interface ReferenceShape {
  readonly kind: 'reference'
  readonly doc: Text
  readonly to: readonly string[]
}

/** `index` is the name under which references find the items. */
export interface ListShape {
  readonly kind: 'list'
  readonly doc: Text
  readonly of: Shape
  readonly index?: string
}

export interface GroupShape {
  readonly kind: 'group'
  readonly doc: Text
  readonly fields: Readonly<Record<string, Shape>>
  readonly required: readonly string[]
  /** The fields that are a date or a year, or that may hold one further down. */
  readonly dated: readonly string[]
}

/** A text, or a group that says more. */
export interface EitherShape {
  readonly kind: 'either'
  readonly doc: Text
  readonly group: GroupShape
}

export const definitionShape = shapeOf(definition) as GroupShape
export const checklistShape = shapeOf(checklist) as GroupShape
export const configShape = shapeOf(config) as GroupShape

/** The shape of a schema made with the builders of `fields.ts`; any other schema is a fault of the model. */
function shapeOf(schema: z.ZodType): Shape {
  if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap() as z.ZodType)
  const info = fieldInfo.get(schema)
  if (info === undefined) throw new Error(`schema without field info: ${schema.constructor.name}`)
  return shapeWith(schema, info)
}

function shapeWith(schema: z.ZodType, info: FieldInfo): Shape {
  switch (info.kind) {
    case 'choice':
    case 'reference':
      return info
    case 'list':
      return { ...info, kind: 'list', of: shapeOf((schema as z.ZodArray<z.ZodType>).element) }
    case 'either':
      return {
        kind: 'either',
        doc: info.doc,
        group: shapeOf((schema as z.ZodUnion<[z.ZodString, z.ZodObject]>).options[1]) as GroupShape,
      }
    case 'group':
      return groupShape(schema as z.ZodObject, info.doc)
    default:
      return { kind: info.kind, doc: info.doc }
  }
}

function groupShape(schema: z.ZodObject, doc: Text): GroupShape {
  const entries = Object.entries(schema.shape)
  const fields = Object.fromEntries(entries.map(([key, field]) => [key, shapeOf(field as z.ZodType)]))
  const required = entries.filter(([, field]) => !(field instanceof z.ZodOptional)).map(([key]) => key)
  const dated = Object.keys(fields).filter((key) => holdsDates(key, fields[key] as Shape))
  return { kind: 'group', doc, fields, required, dated }
}

function holdsDates(key: string, shape: Shape): boolean {
  if (shape.kind === 'list') return holdsDates(key, shape.of)
  const group = shape.kind === 'either' ? shape.group : shape
  if (group.kind === 'group') return group.dated.length > 0
  return group.kind === 'date' || group.kind === 'day' || (key === 'year' && group.kind === 'count')
}

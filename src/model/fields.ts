import { z } from 'zod'
import type { Text } from '../text.ts'
import { isAmount, isCount, isDate, isDay, isId, isNumber } from './notation.ts'

/** Labels of a choice: its value → Dutch word, English word, further Dutch words that people write for it. */
export type Labels = Readonly<Record<string, readonly [nl: string, en: string, ...alsoNl: string[]]>>

/** What `eco` knows of a field beside its zod schema: how to say it, and what kind of value it holds. */
export type FieldInfo =
  | { readonly kind: PlainKind | 'list' | 'group' | 'either'; readonly doc: Text; readonly index?: string }
  | { readonly kind: 'choice'; readonly doc: Text; readonly labels: Labels }
  | { readonly kind: 'reference'; readonly doc: Text; readonly to: readonly string[] }

/**
 * `day` is a full date, `date` may also be a month or a year, `amount` is money in the ecosystem's currency,
 * `percentage` runs from 0 to 100, `count` is a whole number from 0.
 */
export type PlainKind = 'text' | 'id' | 'day' | 'date' | 'amount' | 'number' | 'count' | 'percentage' | 'flag'

export const fieldInfo = z.registry<FieldInfo>()

export const text = (nl: string, en: string) => plain(z.string(), 'text', nl, en)
export const id = () => plain(z.string().refine(isId), 'id', 'Vast kenmerk, nooit wijzigen', 'Stable id, never changed')
export const day = (nl: string, en: string) => plain(z.string().refine(isDay), 'day', nl, en)
export const date = (nl: string, en: string) => plain(z.union([z.string(), z.number()]).refine(isDate), 'date', nl, en)
export const amount = (nl: string, en: string) => plain(z.number().refine(isAmount), 'amount', nl, en)
export const number = (nl: string, en: string) => plain(z.number().refine(isNumber), 'number', nl, en)
export const count = (nl: string, en: string) => plain(z.number().refine(isCount), 'count', nl, en)
export const percentage = (nl: string, en: string) => plain(z.number().refine(isNumber), 'percentage', nl, en)
export const flag = (nl: string, en: string) => plain(z.boolean(), 'flag', nl, en)

/** One value out of a fixed set. */
export function choice<const L extends Labels>(labels: L, nl: string, en: string) {
  const schema = z.enum(Object.keys(labels) as [keyof L & string, ...(keyof L & string)[]])
  fieldInfo.add(schema, { kind: 'choice', doc: { nl, en }, labels })
  return schema
}

/** Whom something is for; each word includes those after it: what is public, partners and the team may see as well. */
export const visibility = (nl: string, en: string) =>
  choice(
    {
      internal: ['intern', 'internal', 'team'],
      partners: ['partners', 'partners'],
      public: ['openbaar', 'public', 'publiek', 'iedereen'],
    },
    nl,
    en,
  )

/** The id of something in one of the named indexes (`partners`, `bodies`, …). */
export function reference(to: string | readonly string[], nl: string, en: string) {
  const schema = z.string()
  fieldInfo.add(schema, { kind: 'reference', doc: { nl, en }, to: typeof to === 'string' ? [to] : to })
  return schema
}

export function list<S extends z.ZodType>(of: S, nl: string, en: string) {
  const schema = z.array(of)
  fieldInfo.add(schema, { kind: 'list', doc: { nl, en } })
  return schema
}

/** A list whose items have an `id` that the rest of the ecosystem may refer to under the name `index`. */
export function indexed<S extends z.ZodType>(index: string, of: S, nl: string, en: string) {
  const schema = z.array(of)
  fieldInfo.add(schema, { kind: 'list', doc: { nl, en }, index })
  return schema
}

/** A mapping with these required and optional keys; unknown keys are errors. Every group may say where it comes from. */
export function group<R extends Fields, O extends Fields>(required: R, optional: O, nl = '', en = '') {
  const schema = z.strictObject({
    ...required,
    ...allOptional({ ...provenance, ...optional } as Omit<typeof provenance, keyof O> & O),
  })
  fieldInfo.add(schema, { kind: 'group', doc: { nl, en } })
  return schema
}

/** A text, or a group that says more; the group's `what` is that text. */
export function textOr<G extends z.ZodObject>(longer: G, nl: string, en: string) {
  const schema = z.union([z.string(), longer])
  fieldInfo.add(schema, { kind: 'either', doc: { nl, en } })
  return schema
}

type Fields = Record<string, z.ZodType>

const provenance = {
  source: text('Waar dit feit vandaan komt', 'Where this fact comes from'),
  illustrative: flag(
    'Verzonnen voor een voorbeeld; documenten zeggen dat erbij',
    'Made up for an example; documents say so',
  ),
  caveat: text('Kanttekening die documenten bij dit feit zetten', 'Caveat that documents print with this fact'),
  note: text('Opmerking voor het team, in geen enkel document', 'Note for the team, in no document'),
  visibility: visibility('Voor wie dit is (standaard partners)', 'Whom this is for (partners by default)'),
}

function plain<S extends z.ZodType>(schema: S, kind: PlainKind, nl: string, en: string): S {
  fieldInfo.add(schema, { kind, doc: { nl, en } })
  return schema
}

function allOptional<O extends Fields>(fields: O) {
  const entries = Object.entries(fields).map(([key, field]) => [key, field.optional()])
  return Object.fromEntries(entries) as { [K in keyof O]: z.ZodOptional<O[K]> }
}

import { signals } from '../facts/signals.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import { formatList } from '../i18n/format.ts'
import type { Checklist, Expression } from '../model/checklist.ts'
import { type Language, lazyText, type Text } from '../text.ts'
import { answer } from './answer.ts'
import { label } from './facts-words.ts'
import { calledIn, isFilled, itemsAt } from './values.ts'
import type { Verdict } from './verdict.ts'

interface Asked {
  readonly ecosystem: Ecosystem
  readonly methods: readonly Checklist[]
  readonly asOf: string
}

/**
 * The questions that are asked of every partner, answered for one with what was written about it: the five of Katapult
 * where that method counts, else every question per partner. Undefined when there is no such partner.
 */
export function partnerVerdicts({ ecosystem, methods, asOf }: Asked, id: string): readonly Verdict[] | undefined {
  const index = ecosystem.partners.findIndex((partner) => partner.id === id)
  const partner = ecosystem.partners[index]
  if (partner === undefined) return undefined
  const alone = { ...ecosystem, partners: [{ ...partner, status: 'active' as const }], answers: [] }
  const place = (path: Verdict['paths'][number]) =>
    path[0] === 'partners' ? ['partners', index, ...path.slice(2)] : path
  return answer(perPartner(methods), alone, asOf, signals).map((verdict) => ({
    ...verdict,
    facts: written(partner, verdict.item.answered_by) ?? verdict.facts,
    paths: verdict.paths.map(place),
  }))
}

function perPartner(methods: readonly Checklist[]): readonly Checklist[] {
  const five = methods.flatMap(({ items }) => items).filter(({ id }) => id.startsWith('or-p-'))
  return methods.map((method) => ({
    ...method,
    items: method.items.filter((item) => (five.length > 0 ? five.includes(item) : item.kind === 'per-partner')),
  }))
}

/** What stands in the fields that answer a question; undefined when nothing does. */
function written(partner: object, expression: Expression | undefined): Text | undefined {
  const values = fieldsOf(expression).flatMap((field) => itemsAt(partner, field).map(({ value }) => ({ field, value })))
  if (values.length === 0) return undefined
  const say = (language: Language) => values.map(({ field, value }) => worded(field, value, language))
  return lazyText((language) => `${formatList(say(language), language).replace(/[.;,]+$/, '')}.`)
}

function fieldsOf(expression: Expression | undefined): readonly string[] {
  if (expression === undefined) return []
  const { each, has, all, any } = expression
  const own = each === 'partners' ? (has ?? []).map((one) => (typeof one === 'string' ? one : one.field)) : []
  return [...own, ...([...(all ?? []), ...(any ?? [])] as readonly Expression[]).flatMap(fieldsOf)]
}

function worded(field: string, value: unknown, language: Language): string {
  const text = calledIn(value) ?? String(value)
  return isFilled(value) ? label(`partners.${field}`, text, language) : text
}

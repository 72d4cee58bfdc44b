import { signals } from '../facts/signals.ts'
import { withoutStop } from '../full-stop.ts'
import { type Ecosystem, nameOf } from '../graph/ecosystem.ts'
import type { Checklist, Expression } from '../model/checklist.ts'
import { labelOf } from '../model/look-up.ts'
import { type Language, lazyText, type Text } from '../text.ts'
import { answer } from './answer.ts'
import { isFilled, itemsAt, wordsFor } from './values.ts'
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
  const asked = perPartner(methods)
  const alone = { ...ecosystem, partners: [{ ...partner, status: 'active' as const }] }
  const own = new Map(answer(asked, alone, asOf, signals).map((verdict) => [verdict.item.id, verdict]))
  return answer(asked, ecosystem, asOf, signals).map((whole) => {
    const verdict = ofOne(whole, own.get(whole.item.id) ?? whole, index)
    const facts = written(partner, verdict.item.answered_by) ?? relationsOf(id, whole, ecosystem) ?? verdict.facts
    return { ...verdict, facts, paths: [['partners', index]] }
  })
}

/** A computed fact is about all partners: this one falls short when it is among the places that do. */
function ofOne(whole: Verdict, alone: Verdict, index: number): Verdict {
  if (whole.item.answered_by?.signal === undefined) return alone
  const isShort = whole.paths.some(([section, at]) => section === 'partners' && at === index)
  return whole.verdict === 'partial' && !isShort ? { ...whole, verdict: 'answered' } : whole
}

/** With whom the partner has to do, for the question about relations. */
function relationsOf(id: string, { item }: Verdict, ecosystem: Ecosystem): Text | undefined {
  const own = ecosystem.relations.filter(({ from, to }) => from === id || to === id)
  if (item.answered_by?.signal === undefined || own.length === 0) return undefined
  return lazyText((language) => {
    const say = own.map(({ from, to, kind }) => {
      const other = nameOf(ecosystem, ['partners', 'stakeholders', 'target_groups'], from === id ? to : from)
      return kind === undefined ? other : `${other} (${labelOf('relations.kind', kind, language)})`
    })
    return `${say.join('; ')}.`
  })
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
  return lazyText((language) => `${say(language).map(withoutStop).join('; ')}.`)
}

function fieldsOf(expression: Expression | undefined): readonly string[] {
  if (expression === undefined) return []
  const { each, has, all, any } = expression
  const own = each === 'partners' ? (has ?? []).map((one) => (typeof one === 'string' ? one : one.field)) : []
  return [...own, ...([...(all ?? []), ...(any ?? [])] as readonly Expression[]).flatMap(fieldsOf)]
}

function worded(field: string, value: unknown, language: Language): string {
  const text = wordsFor(value)
  return isFilled(value) ? labelOf(`partners.${field}`, text, language) : text
}

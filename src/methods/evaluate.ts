import type { Expression } from '../model/checklist.ts'
import { allOf, anyOf, type Result } from './result.ts'
import type { Simple, Subject } from './subject.ts'
import { balances } from './words/balances.ts'
import { covers } from './words/covers.ts'
import { each } from './words/each.ts'
import { fresh } from './words/fresh.ts'
import { list } from './words/list.ts'
import { option } from './words/option.ts'
import { role } from './words/role.ts'
import { set } from './words/set.ts'
import { signal } from './words/signal.ts'
import { text } from './words/text.ts'
import { used } from './words/used.ts'

/** What the data say about an expression. `attested` and `rollup` say nothing here: people and other items answer those. */
export function evaluate(expression: Expression, item: string, subject: Subject): Result {
  const { all, any } = expression as { readonly all?: readonly Expression[]; readonly any?: readonly Expression[] }
  const parts = [
    ...simple(expression, item, subject),
    ...(all === undefined ? [] : [allOf(all.map((one) => evaluate(one, item, subject)))]),
    ...(any === undefined ? [] : [anyOf(any.map((one) => evaluate(one, item, subject)))]),
  ]
  return allOf(parts)
}

/** One small function a word; an expression usually holds one of them. */
function simple(words: Simple, item: string, subject: Subject): Result[] {
  return [
    words.text === undefined ? undefined : text(words.text, subject),
    words.set === undefined ? undefined : set(words.set, subject),
    words.list === undefined ? undefined : list(words, subject),
    words.each === undefined ? undefined : each(words, subject),
    words.covers === undefined ? undefined : covers(words, subject),
    words.fresh === undefined ? undefined : fresh(words, subject),
    words.balances === undefined ? undefined : balances(words, subject),
    words.role === undefined ? undefined : role(words.role, subject),
    words.signal === undefined ? undefined : signal(words.signal, subject),
    words.option === undefined ? undefined : option(words, subject),
    words.used === undefined ? undefined : used(item, subject),
    words.attested === undefined ? undefined : onlySaid,
  ].filter((result) => result !== undefined)
}

/** What is asked where only a person can tell. */
export const onlySaid: Result = {
  state: 'open',
  facts: {
    nl: 'Dit kan alleen iemand zeggen: zet het bij answers.',
    en: 'Only a person can say this: put it in answers.',
  },
  paths: [['answers']],
}

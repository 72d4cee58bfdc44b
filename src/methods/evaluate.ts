import type { Expression } from '../model/checklist.ts'
import { allOf, anyOf, type Result } from './result.ts'
import type { Question, Simple } from './subject.ts'
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

/**
 * What an expression asks of the data, read once. `attested` and `rollup` ask nothing here: people and other items answer
 * those.
 */
export function questionOf(expression: Expression): Question {
  const { all, any } = expression as { readonly all?: readonly Expression[]; readonly any?: readonly Expression[] }
  return every([
    ...simple(expression),
    ...(all === undefined ? [] : [every(all.map(questionOf))]),
    ...(any === undefined ? [] : [some(any.map(questionOf))]),
  ])
}

function every(questions: readonly Question[]): Question {
  const [only] = questions
  return only !== undefined && questions.length === 1
    ? only
    : (subject, item) => allOf(questions.map((question) => question(subject, item)))
}

function some(questions: readonly Question[]): Question {
  return (subject, item) => anyOf(questions.map((question) => question(subject, item)))
}

/** One small function a word; an expression usually holds one of them. */
function simple(words: Simple): Question[] {
  return [
    words.text === undefined ? undefined : text(words.text),
    words.set === undefined ? undefined : set(words.set),
    words.list === undefined ? undefined : list(words),
    words.each === undefined ? undefined : each(words),
    words.covers === undefined ? undefined : covers(words),
    words.fresh === undefined ? undefined : fresh(words),
    words.balances === undefined ? undefined : balances(words),
    words.role === undefined ? undefined : role(words.role),
    words.signal === undefined ? undefined : signal(words.signal),
    words.option === undefined ? undefined : option(words),
    words.used === undefined ? undefined : used,
    words.attested === undefined ? undefined : () => onlySaid,
  ].filter((question) => question !== undefined)
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

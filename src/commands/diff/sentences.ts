import { endedOnce } from '../../full-stop.ts'
import type { Change } from '../../revisions/change.ts'
import type { VerdictChange } from '../../revisions/verdicts.ts'
import { goalSentences } from './goal-sentences.ts'
import { governanceSentences } from './governance-sentences.ts'
import { moneySentences } from './money-sentences.ts'
import { partnerSentences } from './partner-sentences.ts'
import { plainSentence } from './plain-sentences.ts'
import { planningSentences } from './planning-sentences.ts'
import { capital, type Teller } from './teller.ts'

/** Says a change in a sentence of its own; undefined where the plain sentence does. */
export type Sentence = (change: Change, teller: Teller) => string | undefined

/** By `index added`, `index removed`, or `index.field` for what changed in a field or below it. */
const sentences: Readonly<Record<string, Sentence>> = {
  ...partnerSentences,
  ...goalSentences,
  ...planningSentences,
  ...moneySentences,
  ...governanceSentences,
}

export function sentenceOf(change: Change, teller: Teller): string {
  if (isVerdict(change)) return verdictSentence(change, teller)
  const { index, kind, field } = change
  const own = sentences[kind === 'changed' ? `${index}.${field[0]}` : `${index} ${kind}`]
  const sentence = endedOnce(own?.(change, teller) ?? plainSentence(change, teller))
  return sentence.startsWith(teller.words.unnamed) ? capital(sentence) : sentence
}

function isVerdict(change: Change): change is VerdictChange {
  return change.index === 'verdicts'
}

function verdictSentence({ verdict: { item }, after }: VerdictChange, { words, language }: Teller): string {
  const said = { answered: words.answered, open: words.openAgain, signal: words.signal, clear: words.clear }
  return said[after as keyof typeof said](item.ask[language] ?? item.ask.nl)
}

import { copiedTexts, enoughWords, plainText, wordsIn } from '../facts/copied-text.ts'
import { placeholderIn } from '../facts/placeholder.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'

/** How a text stands: it answers, nothing stands there, or why it answers in part only. */
export type TextState = 'answered' | 'open' | TextFault

export type TextFault = 'short' | 'unfinished' | 'copied'

/**
 * Judges texts: an own text of eight words or more answers, a shorter one or one with a placeholder does so in part. The
 * same sentence in unrelated fields is filling, not answering, and counts in part as well. Many questions look at the same
 * texts, so each is judged once.
 */
export function textJudge(ecosystem: Ecosystem): (text: unknown) => TextState {
  const judged = new Map<string, TextState>()
  return (text) => {
    if (typeof text !== 'string') return 'open'
    const before = judged.get(text)
    if (before !== undefined) return before
    const state = judge(text, ecosystem)
    judged.set(text, state)
    return state
  }
}

function judge(text: string, ecosystem: Ecosystem): TextState {
  if (text.trim() === '') return 'open'
  if (placeholderIn(text) !== undefined) return 'unfinished'
  if (wordsIn(text) < enoughWords) return 'short'
  return copiedTexts(ecosystem).has(plainText(text)) ? 'copied' : 'answered'
}

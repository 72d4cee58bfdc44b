import { leavesOf } from '../facts/leaves.ts'
import { placeholderIn } from '../facts/placeholder.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'

/** From how many words on a text counts as an answer. */
const enough = 8

/** How a text stands: it answers, nothing stands there, or why it answers in part only. */
export type TextState = 'answered' | 'open' | TextFault

export type TextFault = 'short' | 'unfinished' | 'copied'

/**
 * Judges texts: an own text of eight words or more answers, a shorter one or one with a placeholder does so in part. The
 * same sentence in unrelated fields is filling, not answering, and counts in part as well.
 */
export function textJudge(ecosystem: Ecosystem): (text: unknown) => TextState {
  let copied: ReadonlySet<string> | undefined
  return (text) => {
    if (typeof text !== 'string' || text.trim() === '') return 'open'
    if (placeholderIn(text) !== undefined) return 'unfinished'
    if (wordsIn(text) < enough) return 'short'
    copied ??= copiedTexts(ecosystem)
    return copied.has(plain(text)) ? 'copied' : 'answered'
  }
}

/** The longer texts that stand in two or more fields of different kinds. */
function copiedTexts(ecosystem: Ecosystem): ReadonlySet<string> {
  const doubled = doubledTexts(ecosystem)
  const fields = new Map<string, string>()
  const copied = new Set<string>()
  for (const { value, path } of leavesOf(
    ecosystem,
    (one, field) => isOwnField(field) && typeof one === 'string' && doubled.has(plain(one)),
  )) {
    const text = plain(String(value))
    const field = path.filter((step) => typeof step === 'string').join('.')
    if ((fields.get(text) ?? field) !== field) copied.add(text)
    fields.set(text, field)
  }
  return copied
}

/** Texts that occur more than once; most occur once, and for those nobody needs to know where. */
function doubledTexts(ecosystem: Ecosystem): ReadonlySet<string> {
  const once = new Set<string>()
  const doubled = new Set<string>()
  leavesOf(ecosystem, (one, field) => {
    if (typeof one !== 'string' || !isOwnField(field) || wordsIn(one) < enough) return false
    const text = plain(one)
    if (once.has(text)) doubled.add(text)
    once.add(text)
    return false
  })
  return doubled
}

/** Sources and notes may repeat: they answer nothing. */
function isOwnField(field: string): boolean {
  return !['source', 'caveat', 'note'].includes(field)
}

/** The number of words, counted no further than is enough. */
function wordsIn(text: string): number {
  return text.trim().split(/\s+/, enough).length
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[.!?]+$/, '')
}

import { leavesOf } from '../facts/leaves.ts'
import { placeholderIn } from '../facts/placeholder-rules.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'

/** From how many words on a text counts as an answer. */
const enough = 8

export type TextState = 'answered' | 'partial' | 'open'

/**
 * Judges texts: an own text of eight words or more answers, a shorter one or one with a placeholder does so in part. The
 * same sentence in unrelated fields is filling, not answering, and counts in part as well.
 */
export function textJudge(ecosystem: Ecosystem): (text: unknown) => TextState {
  let copied: ReadonlySet<string> | undefined
  return (text) => {
    if (typeof text !== 'string' || text.trim() === '') return 'open'
    if (wordsIn(text) < enough || placeholderIn(text) !== undefined) return 'partial'
    copied ??= copiedTexts(ecosystem)
    return copied.has(plain(text)) ? 'partial' : 'answered'
  }
}

/** The longer texts that stand in two or more fields of different kinds. */
function copiedTexts(ecosystem: Ecosystem): ReadonlySet<string> {
  const fields = new Map<string, string>()
  const copied = new Set<string>()
  for (const { value, path } of leavesOf(ecosystem, (one) => typeof one === 'string' && wordsIn(one) >= enough)) {
    const text = plain(String(value))
    const field = path.filter((step) => typeof step === 'string').join('.')
    if (/(^|\.)(source|note)$/.test(field)) continue
    if ((fields.get(text) ?? field) !== field) copied.add(text)
    fields.set(text, field)
  }
  return copied
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

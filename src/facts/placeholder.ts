import type { Language, Text } from '../text.ts'

/** Words that stand for a text still to be written. Whole words only: not in "todo-lijst", "todo's" or "XXL". */
const words = [
  'todo',
  'fixme',
  'tbd',
  't\\.b\\.d\\.?',
  'ntb',
  'n\\.t\\.b\\.?',
  'nnb',
  'n\\.n\\.b\\.?',
  '(?:nader|nog) (?:te bepalen|in te vullen|aan te vullen|uit te werken)',
  'to be (?:determined|confirmed)',
  'x{3,}',
  'lorem ipsum',
  '\\?{3,}',
]

const placeholder = new RegExp(`(?<![\\p{L}\\p{N}_/-])(?:${words.join('|')})(?![\\p{L}\\p{N}_-]|['’]\\p{L})`, 'iu')
/** The same without a look at what stands around it: most texts hold none, and this is quick to see. */
const some = new RegExp(words.join('|'), 'i')
const doubleBrackets = /\[\[[^[\]]*\]\]/

/** By these words `eco` itself says what belongs in a place that is still open: `[[nog invullen: de regio]]`. */
const heads: Text = { nl: 'nog invullen', en: 'to do' }
const living = new RegExp(`^\\[\\[(?:${heads.nl}|${heads.en}):`, 'i')

/** What is still to be filled in, if a text holds such a thing. */
export function placeholderIn(text: string): string | undefined {
  return (
    (text.includes('[[') ? doubleBrackets.exec(text)?.[0] : undefined) ??
    (some.test(text) ? placeholder.exec(text)?.[0] : undefined)
  )
}

/** Whether a text is nothing but a place that is left open. */
export function isLeftOpen(text: string): boolean {
  return text.startsWith('[[') && /^\[\[[^\]]*\]\]\.?$/.test(text)
}

/** Whether a placeholder is one that says what belongs there, such as `eco init` writes. */
export function isLiving(found: string): boolean {
  return living.test(found)
}

/** The placeholder for something that nobody filled in yet. */
export function placeholderFor(what: string, language: Language): string {
  return `[[${heads[language]}: ${what}]]`
}

import type { Problem } from './problem.ts'
import { words } from './words.ts'

/** What the bytes 80 to 9F are in Windows-1252. The decoder of Node takes them for control characters. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** What a letter of UTF-8 goes on with, by Windows-1252. */
const later = `\x80-\xBF${upper}`

/** What is made of é, of a hard space or ½, of curly quotes, dashes and €; and what stands for a letter that is lost. */
const marks = `(?:Ã[${later}]|Â[\\xA0-\\xBF]|â€[${later}]|â‚¬|\\uFFFD)`

/**
 * Text that was UTF-8 and was read as Windows-1252 on its way here (`PrivÃ©` for Privé), and letters that were lost. Told
 * once for a file, at the first place: mostly all of it went the same way.
 */
export function garbled(text: string): Problem[] {
  if (!['Ã', 'Â', 'â€', 'â‚¬', '\uFFFD'].some((one) => text.includes(one))) return []
  const each = new RegExp(marks, 'g')
  const first = each.exec(text)
  if (first === null) return []
  let further = 0
  while (each.test(text)) further++
  const word = wordAround(text, first.index)
  const meant = restored(word)
  const found = meant === undefined ? words.lostLetter(word, further) : words.garbledText(word, meant, further)
  return [{ rule: 'garbled-text', words: found, path: [], offset: first.index }]
}

/** Up to twenty letters on either side. */
function wordAround(text: string, at: number): string {
  const begin = Math.max(0, at - 20)
  const some = text.slice(begin, at + 22)
  const letters = new RegExp(`(?:${marks}|[\\p{L}\\p{N}])+`, 'gu')
  const all = [...some.matchAll(letters)]
  return all.find(({ index, 0: word }) => begin + index + word.length > at)?.[0] ?? some
}

/** The bytes that the word was, read as what they are; undefined when they are no UTF-8. */
function restored(word: string): string | undefined {
  const bytes = [...word].map((letter) =>
    upper.includes(letter) ? 0x80 + upper.indexOf(letter) : letter.charCodeAt(0),
  )
  if (bytes.some((byte) => byte > 0xff)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

import type { Problem } from './problem.ts'
import { words } from './words.ts'

/** What the bytes 80 to 9F are in Windows-1252. The decoder of Node takes them for control characters. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** What a letter of UTF-8 goes on with, by Windows-1252. */
const later = `\x80-\xBF${upper}`

/**
 * What is made of é, of a hard space or ½, of curly quotes, dashes and €; and what stands for a letter that is lost. Behind a
 * capital a quote or dash may well be one: “AMANHÔ.
 */
const marks = `(?:Ã(?![“”‘’–—…»])[${later}]|(?<!\\p{Lu})Ã[${later}]|Â(?!»)[\\xA0-\\xBF]|(?<!\\p{Lu})Â»|â€[${later}]?|â‚¬|\\uFFFD)`
const word = `(?:${marks}|[\\p{L}\\p{N}])`

/**
 * Text that was UTF-8 and was read as Windows-1252 on its way here (`PrivÃ©` for Privé), and letters that were lost. Told
 * once for a file, at the first place: mostly all of it went the same way.
 */
export function garbled(text: string): Problem[] {
  if (!['Ã', 'Â', 'â€', 'â‚¬', '\uFFFD'].some((one) => text.includes(one))) return []
  const each = new RegExp(marks, 'gu')
  const first = each.exec(text)
  if (first === null) return []
  const found = wordAround(text, first.index)
  let further = 0
  // What is left of a word belongs to it.
  const rest = new RegExp(`${word}*`, 'uy')
  do {
    rest.lastIndex = each.lastIndex
    rest.test(text)
    each.lastIndex = Math.max(each.lastIndex, rest.lastIndex)
  } while (each.test(text) && ++further)
  const meant = restored(found)
  return [
    {
      rule: 'garbled-text',
      words: meant === undefined ? words.lostLetter(found, further) : words.garbledText(found, meant, further),
      path: [],
      offset: first.index,
    },
  ]
}

/** Up to twenty letters on either side. */
function wordAround(text: string, at: number): string {
  const before = new RegExp(`${word}{0,20}$`, 'u').exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  const behind = new RegExp(`^${word}{0,20}`, 'u').exec(text.slice(at, at + 80))?.[0] ?? ''
  return before + behind
}

/** The bytes that the word was, read as what they are, as often as it was converted; undefined when they are no UTF-8. */
function restored(found: string): string | undefined {
  const once = restoredOnce(found)
  return once === undefined || !new RegExp(marks, 'u').test(once) ? once : (restored(once) ?? once)
}

function restoredOnce(found: string): string | undefined {
  const bytes = [...found].map((letter) =>
    upper.includes(letter) ? 0x80 + upper.indexOf(letter) : letter.charCodeAt(0),
  )
  if (bytes.some((byte) => byte > 0xff)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

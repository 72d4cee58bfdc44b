import type { Problem } from './problem.ts'
import { words } from './words.ts'

/** Reads bytes as UTF-8 without byte order mark; anything else gives a problem and, when it helps, the text around it. */
export function decode(content: Uint8Array): { text: string; problem?: Problem } {
  if (isUtf16(content)) return { text: '', problem: encoding(words.utf16, 0) }
  const strict = decodeStrictly(content)
  const text = strict ?? new TextDecoder().decode(content)
  const nul = text.indexOf('\0')
  if (nul !== -1) return { text: '', problem: encoding(words.binary, 0) }
  if (strict === undefined) return { text, problem: encoding(words.notUtf8, firstReplacement(text)) }
  return { text }
}

function decodeStrictly(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

/** A byte order mark of UTF-16, or the zero bytes that Latin letters have in it. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return (second === 0 && fourth === 0 && !!first && !!third) || (first === 0 && third === 0 && !!second && !!fourth)
}

function firstReplacement(text: string): number {
  return Math.max(0, text.indexOf('\uFFFD'))
}

function encoding(found: Problem['words'], offset: number): Problem {
  return { rule: 'encoding', words: found, path: [], offset }
}

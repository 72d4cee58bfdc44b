import { oneLine } from '../escape.ts'

/**
 * The fragment that leads to a heading, as GitHub makes it from the text of the heading: `3. Jansen & Zn` is `3-jansen--zn`.
 * Null for a text of which readers of Markdown may make different fragments: better no link than one that leads nowhere.
 * A heading that starts with its number is the only one of its name, whatever people typed.
 */
export function anchor(heading: string): string | null {
  const text = oneLine(heading)
  if (text.length > longest || uncertain.test(text)) return null
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-')
}

const longest = 200

/** Web addresses, letters of other scripts, numbers that are no digits, and the one Latin capital with two small letters. */
const uncertain = /:\/\/|(?!\p{Script=Latin})\p{L}|\p{Nl}|\p{No}|İ/u

import { grouped } from '../grouping.ts'

const [word, wordAhead, wordBehind] = [/[\p{L}\p{M}\p{N}]+/gu, /^[\p{L}\p{M}\p{N}]/u, /[\p{L}\p{M}\p{N}]$/u]

/** A name of up to so many letters (`NS`, `TNO`) is one only in its own capitals: in others it is an everyday word. */
const mostOfAbbreviation = 3

interface Wanted {
  readonly name: string
  readonly plain: string
  readonly first: string
  /** What stands before its first word: nothing, but for a name like `'t Hof`. */
  readonly before: number
}

/**
 * Those of the names that stand in a text as whole words: broken over lines, in other capitals, with another apostrophe or with
 * other stops as well. Names are looked up by their first word, so that a thousand of them take hardly longer than one; a single
 * letter is no name.
 */
export function namesInTexts(names: readonly string[], texts: readonly string[]): readonly string[] {
  const all = [...new Set(names)].filter((name) => name.replace(/\.$/, '').length > 1)
  const [short, long] = [all.filter(isShort), all.filter((name) => !isShort(name))]
  const found = new Set([...standing(short, texts, onOneLine), ...standing(long, texts, inLowerCase)])
  return all.filter((name) => found.has(name))
}

function isShort(name: string): boolean {
  return [...onOneLine(name)].length <= mostOfAbbreviation
}

/** Also with one apostrophe for all (`’` is what a word processor makes of it), and `B.V.` as `BV`. */
function onOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’‘‛ʼ´`]/g, "'")
    .replace(abbreviation, (letters) => letters.replaceAll('.', ''))
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Single letters with full stops between them: `B.V.`, `N.V`; the stop before a word, as in `A.B.Jansen`, keeps them apart. */
const abbreviation = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])(?:\.(?![\p{L}\p{N}]))?/gu

function inLowerCase(text: string): string {
  return onOneLine(text).toLowerCase()
}

function standing(
  names: readonly string[],
  texts: readonly string[],
  plainly: (text: string) => string,
): ReadonlySet<string> {
  const wanted = grouped(
    names.flatMap((name): readonly Wanted[] => {
      const plain = plainly(name).replace(/\.$/, '')
      const first = plain.match(word)?.[0]
      return first === undefined ? [] : [{ name, plain, first, before: plain.indexOf(first) }]
    }),
    ({ first }) => first,
  )
  const found = new Set<string>()
  if (wanted.size === 0) return found
  for (const text of texts) {
    const plain = plainly(text)
    for (const { 0: first, index } of plain.matchAll(word))
      for (const one of wanted.get(first) ?? []) if (standsAt(index - one.before, one, plain)) found.add(one.name)
  }
  return found
}

function standsAt(start: number, { plain: name }: Wanted, text: string): boolean {
  const end = start + name.length
  return (
    text.startsWith(name, start) &&
    !wordBehind.test(text.slice(Math.max(0, start - 2), start)) &&
    !wordAhead.test(text.slice(end, end + 2))
  )
}

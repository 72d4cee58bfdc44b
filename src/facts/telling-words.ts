import { firstSum, sumWith } from './text-sum.ts'

/** What a text is about: its words without those that every text has, each once, however they are bent or written. */
export interface TellingWord {
  readonly stem: string
  /** Lower case, without accents and apostrophes. */
  readonly plain: string
  /** A number, a single letter or a name: two texts that differ in it are about different things. */
  readonly isProper: boolean
  /** Equal for equal stems; others may have it too. */
  readonly number: number
}

/** Words that say nothing about what a text is about: Dutch and English function words, and verbs that any work has. */
const filler = new Set(
  `aan al als bij dat de deze die dit door een en er het hun in is met naar nieuw nieuwe of om
  onder ons onze op over per samen te tot tussen uit van via voor wordt worden ze zijn zo
  a an and are as at be by for from in into is it its new of on or our over per than that the their these this to
  under us via we with
  aanpak afspraken doen houden maken opstellen opzetten organiseren regelen schrijven starten uitvoeren voorbereiden
  build do draft hold make organise organize plan prepare run set start write`.split(/\s+/u),
)

export function tellingWords(text: string): readonly TellingWord[] {
  const words = wordsOf(text)
  const stems = new Set<string>()
  const telling: TellingWord[] = []
  for (let place = 0; place < words.length; place++) {
    const { isFiller, inFront, further } = readWord(words[place] ?? '')
    if (isFiller && !isArticleLast(inFront, place === words.length - 1)) continue
    if (stems.has(inFront.stem)) continue
    stems.add(inFront.stem)
    telling.push(place === 0 ? inFront : further)
  }
  return telling
}

/** What a word is in front of a text, where a capital says nothing, and further on. */
interface Word {
  readonly isFiller: boolean
  readonly inFront: TellingWord
  readonly further: TellingWord
}

/** Titles use the same words over and over, so the latest ones are kept. */
const known = new Map<string, Word>()
const mostKnown = 20_000

function readWord(word: string): Word {
  const before = known.get(word)
  if (before !== undefined) return before
  const fresh = read(word)
  if (known.size >= mostKnown) known.clear()
  known.set(word, fresh)
  return fresh
}

function read(word: string): Word {
  const plain = word.toLowerCase()
  const stem = stemOf(plain)
  const isProper = word.length === 1 || /\p{N}/u.test(word)
  const inFront = { stem, plain, isProper, number: numberOf(stem) }
  const further = !isProper && /^\p{Lu}/u.test(word) ? { ...inFront, isProper: true } : inFront
  return { isFiller: filler.has(plain), inFront, further }
}

/** A whole number below 2^32 that is the same for the same word (FNV-1a). */
export function numberOf(word: string): number {
  let sum = firstSum
  for (let at = 0; at < word.length; at++) sum = sumWith(sum, word.charCodeAt(at))
  return sum >>> 0
}

/** An article never comes last: `fase A` is about A. */
function isArticleLast({ plain }: TellingWord, isLast: boolean): boolean {
  return isLast && plain.length === 1
}

/** Most texts hold nothing but plain letters, and those are taken apart in half the time. */
function wordsOf(text: string): readonly string[] {
  return (/^[ -&(-~]*$/.test(text) ? text.match(/[A-Za-z0-9]+/g) : withoutMarks(text).match(/[\p{L}\p{N}]+/gu)) ?? []
}

/** `enquête` and `enquete`, `auto's` and `autos` are the same word. */
function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
}

/** The same for singular and plural, and for most verbs; rough, as only whole texts are compared. */
function stemOf(plain: string): string {
  if (/\p{N}/u.test(plain)) return plain
  let stem = plain
  for (let endings = 0; endings < 4; endings++) {
    const ending = cutOff.find((one) => stem.endsWith(one))
    if (ending === undefined || stem.length - ending.length < 3) break
    stem = stem.slice(0, -ending.length)
  }
  return stem.replace(/v$/u, 'f').replace(/(.)\1+/gu, '$1')
}

const cutOff = ['ing', 'en', 'e', 's', 'z'] as const

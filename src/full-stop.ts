/** What is written with a full stop of its own: letters with stops between them (`B.V.`, `e.a.`), and a few shortened words. */
const abbreviation = String.raw`(?<![\p{L}\p{N}.])(?:(?:\p{L}\.)+\p{L}|bros|cie|co|corp|enz|etc|gebr|inc|jr|ltd|mij|ph\.d|sr)`

const endsShortened = new RegExp(`${abbreviation}$`, 'iu')
const twoStops = new RegExp(String.raw`\.\.(?![\p{L}\p{N}./_-])(?<=${abbreviation}\.\.)`, 'giu')
const stopBehindMark = /(?<=[?!…])\.(?=$|[\s\x22'’”)|<*_])/gmu

/** A name or a typed text as it stands inside a sentence: without the marks it ends with, but `B.V.` keeps its stop. */
export function withoutStop(text: string): string {
  const bare = text.replace(/[.;,]+$/, '')
  return text[bare.length] === '.' && endsShortened.test(bare.slice(-12)) ? `${bare}.` : bare
}

/** Up to the stop or semicolon that ends it, and without that: the stop of `B.V.` ends nothing. */
export function firstSentence(text: string): string {
  const ends = [...text.matchAll(/[.;](?=\s)/gu)].map(({ index }) => index)
  const end = ends.find((at) => text[at] === ';' || !endsShortened.test(text.slice(Math.max(0, at - 12), at)))
  return withoutStop(text.slice(0, end))
}

/**
 * Sentences that end once. Words and templates end a sentence with a stop, whatever name stands before it: of
 * `De Eik B.V..` and `Een keurmerk?.` the last mark goes.
 */
export function endedOnce(text: string): string {
  return text.replace(twoStops, '.').replace(stopBehindMark, '')
}

import type { Assessment } from '../assess.ts'
import { oneLine } from '../escape.ts'
import { type OpenPlace, openPlaces } from '../facts/open-places.ts'

/** The open places that a document shows, by what it printed; a text that it cut off counts as far as it goes. */
export function openIn(document: string, { ecosystem }: Assessment): readonly OpenPlace[] {
  const places = openPlaces(ecosystem)
  if (places.length === 0) return []
  const printed = asTyped(document)
  return places.filter((place) => isShown(traceOf(place), printed))
}

/** So many letters around where the placeholder begins tell one text from another. */
const [before, behind] = [12, 40]

function traceOf({ text, found }: OpenPlace): string {
  const at = text.indexOf(found)
  return simple(text.slice(Math.max(0, at - before), at + Math.min(found.length, behind)))
}

/** Shorter than this a piece that was cut off could be of anything. */
const leastCut = 18

function isShown(trace: string, printed: string): boolean {
  if (printed.includes(trace)) return true
  for (let length = trace.length; length >= leastCut; length--)
    if (printed.includes(`${trace.slice(0, length).trimEnd()}…`)) return true
  return false
}

/** What was printed without what makes it safe for Markdown and for a diagram. */
function asTyped(document: string): string {
  const plain = document
    .replace(/#(\d+);/g, (code, point: string) => characterAt(Number(point)) ?? code)
    .replace(/<br ?\/?>/g, ' ')
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replace(/&amp;/g, '&')
  return simple(plain)
}

function characterAt(point: number): string | undefined {
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined
}

/** In one letter case: a name in the middle of a sentence may begin with a small letter. */
function simple(text: string): string {
  return oneLine(text).toLowerCase()
}

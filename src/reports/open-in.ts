import type { Assessment } from '../assess.ts'
import { oneLine } from '../escape.ts'
import { type OpenPlace, openPlaces } from '../facts/open-places.ts'
import { remembered } from '../facts/remembered.ts'
import { holds } from './holds.ts'

/** The open places that a document shows, by what it printed; a text that it cut off counts as far as it goes. */
export function openIn(document: string, { ecosystem }: Assessment): readonly OpenPlace[] {
  const traces = tracesIn(ecosystem)
  if (traces.length === 0) return []
  const printed = asTyped(document)
  const isPrinted = holds(printed)
  const cut = cutOff(printed)
  const isCut = (trace: Trace) => cut.size > 0 && trace.beginnings.some((beginning) => cut.has(beginning))
  return traces.filter((one) => isPrinted(one.trace) || isCut(one)).map(({ place }) => place)
}

/** The same for every document. */
const tracesIn = remembered((ecosystem) =>
  openPlaces(ecosystem).map((place): Trace => {
    const trace = traceOf(place)
    return { place, trace, beginnings: beginningsOf(trace) }
  }),
)

interface Trace {
  readonly place: OpenPlace
  readonly trace: string
  readonly beginnings: readonly string[]
}

/** So many letters around where the placeholder begins tell one text from another. */
const [before, behind] = [12, 40]

function traceOf({ text, found }: OpenPlace): string {
  const at = text.indexOf(found)
  return simple(text.slice(Math.max(0, at - before), at + Math.min(found.length, behind)))
}

/** Shorter than this a piece that was cut off could be of anything. */
const leastCut = 18

function beginningsOf(trace: string): readonly string[] {
  const count = Math.max(0, trace.length - leastCut + 1)
  return Array.from({ length: count }, (_, at) => trace.slice(0, leastCut + at).trimEnd())
}

/** What stands before each mark of a text that was cut off, by every length that a trace may have. */
function cutOff(printed: string): ReadonlySet<string> {
  const ends = [...printed.matchAll(/…/g)].map(({ index }) =>
    printed.slice(Math.max(0, index - before - behind), index).trimEnd(),
  )
  return new Set(
    [...new Set(ends)].flatMap((end) =>
      Array.from({ length: Math.max(0, end.length - leastCut + 2) }, (_, at) => end.slice(at)),
    ),
  )
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

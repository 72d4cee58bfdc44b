import type { Event } from 'js-yaml'
import type { PersonalData } from './facts/personal-data.ts'
import { personalDataInText, personalDataInValue } from './facts/personal-text.ts'
import { personalWords } from './facts/privacy-rules.ts'
import { grouped } from './grouping.ts'
import type { Document } from './load/document.ts'
import type { Position } from './load/locate.ts'
import { tooMany } from './load/report-into.ts'
import { rewrittenIn } from './load/rewritten.ts'
import type { Located, LocatorOf } from './located.ts'

/**
 * Personal data anywhere in a file (comments and unknown keys included), as it is written and as it reads, except where a
 * rule already found them in a value; no more of one file than `most`.
 */
export function personalFindings(
  documents: ReadonlyMap<string, Readable>,
  known: readonly Located[],
  locatorOf: LocatorOf,
  most: number,
): readonly Located[] {
  const judged = grouped(
    known.filter(({ rule }) => rule === 'personal-data'),
    ({ place }) => place.file,
  )
  return [...documents].flatMap(([file, document]) => {
    const found = foundIn(document, inOrderOfText(judged.get(file) ?? []))
    const { locate } = locatorOf(file)
    const told = found.slice(0, most).map(({ kind, start, end }): Located => {
      const first = locate({ path: [], offset: start })
      const last = locate({ path: [], offset: end })
      return {
        rule: 'personal-data',
        severity: 'error',
        ...personalWords(kind),
        place: { file, path: [], offset: start },
        position: { ...first, endLine: last.line, endColumn: last.column, endOffset: end },
      }
    })
    const beyond = found[most]
    if (beyond === undefined) return told
    const place = { path: [], offset: beyond.start }
    return [...told, { ...tooMany(most), place: { file, ...place }, position: locate(place) }]
  })
}

/** A file whose events are not known is no YAML. */
type Readable = Pick<Document, 'text' | 'events'>

/** In the order of the text, without what was judged. */
function foundIn({ text, events = [] }: Readable, judged: readonly Position[]): readonly PersonalData[] {
  const written = personalDataInText(text)
  const read = onlyRead(text, events, written).filter(isNew(judged))
  const left = written.filter(isNew(judged))
  return read.length === 0 ? left : [...left, ...read].sort((one, other) => one.start - other.start)
}

/** The values and keys that hold what nobody finds in the text as it is written: one for each. */
function onlyRead(text: string, events: readonly Event[], written: readonly PersonalData[]): readonly PersonalData[] {
  const read: PersonalData[] = []
  let passed = 0
  for (const { value, start, end } of rewrittenIn(text, events)) {
    const found = personalDataInValue(value)
    if (found.length === 0) continue
    while ((written[passed]?.start ?? end) < start) passed++
    const told: string[] = []
    for (let next = written[passed]; next !== undefined && next.start < end; next = written[++passed])
      told.push(text.slice(next.start, next.end))
    const untold = found.find(({ words }) => !told.some((one) => one.includes(words) || words.includes(one)))
    if (untold !== undefined) read.push({ kind: untold.kind, start, end })
  }
  return read
}

function isNew(judged: readonly Position[]): (found: PersonalData) => boolean {
  const isJudged = overlapping(judged)
  return ({ start, end }) => !isJudged(start, end)
}

function inOrderOfText(findings: readonly Located[]): readonly Position[] {
  return findings.map(({ position }) => position).sort((one, other) => one.offset - other.offset)
}

/** Whether a finding stands in a part of the text; those parts are asked for from the first to the last. */
function overlapping(sorted: readonly Position[]): (start: number, end: number) => boolean {
  let [passed, furthest] = [0, 0]
  return (start, end) => {
    for (let next = sorted[passed]; next !== undefined && next.offset < end; next = sorted[++passed])
      furthest = Math.max(furthest, next.endOffset)
    return start < furthest
  }
}

import { personalDataInText } from './facts/personal-text.ts'
import { personalWords } from './facts/privacy-rules.ts'
import { grouped } from './grouping.ts'
import { tooMany } from './load/report-into.ts'
import type { Located, LocatorOf } from './located.ts'

/**
 * Personal data anywhere in the text of a file (comments and unknown keys included), except where a rule already found
 * them in a value; no more of one file than `most`.
 */
export function personalFindings(
  texts: ReadonlyMap<string, string>,
  known: readonly Located[],
  locatorOf: LocatorOf,
  most: number,
): readonly Located[] {
  const judged = grouped(
    known.filter(({ rule }) => rule === 'personal-data'),
    ({ place }) => place.file,
  )
  return [...texts].flatMap(([file, text]) => {
    const isJudged = overlapping(judged.get(file) ?? [])
    const found = personalDataInText(text).filter(({ start, end }) => !isJudged(start, end))
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

/** Whether one of the findings stands in a part of the text; those parts are asked for from the first to the last. */
function overlapping(findings: readonly Located[]): (start: number, end: number) => boolean {
  const sorted = findings.map(({ position }) => position).sort((one, other) => one.offset - other.offset)
  let [passed, furthest] = [0, 0]
  return (start, end) => {
    for (let next = sorted[passed]; next !== undefined && next.offset < end; next = sorted[++passed])
      furthest = Math.max(furthest, next.endOffset)
    return start < furthest
  }
}

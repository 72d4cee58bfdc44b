import { personalDataInText } from './facts/personal-text.ts'
import { personalWords } from './facts/privacy-rules.ts'
import type { Located, LocatorOf } from './located.ts'

/**
 * Personal data anywhere in the text of a file (comments and unknown keys included), except where a rule already found
 * them in a value.
 */
export function personalFindings(
  texts: ReadonlyMap<string, string>,
  known: readonly Located[],
  locatorOf: LocatorOf,
): readonly Located[] {
  const judged = known.filter(({ rule }) => rule === 'personal-data')
  return [...texts].flatMap(([file, text]) =>
    personalDataInText(text)
      .filter(({ start, end }) => !judged.some((one) => one.place.file === file && overlaps(one, start, end)))
      .map(({ kind, start, end }): Located => {
        const first = locatorOf(file).locate({ path: [], offset: start })
        const last = locatorOf(file).locate({ path: [], offset: end })
        const position = { ...first, endLine: last.line, endColumn: last.column, endOffset: end }
        return {
          rule: 'personal-data',
          severity: 'error',
          ...personalWords(kind),
          place: { file, path: [], offset: start },
          position,
        }
      }),
  )
}

function overlaps({ position }: Located, start: number, end: number): boolean {
  return position.offset < end && start < position.endOffset
}

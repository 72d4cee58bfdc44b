import { forget, type Parsed, parseDocument, type Source } from './document.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { toDiagnostic } from './problem.ts'
import { words } from './words.ts'

/**
 * Reads the files of one ecosystem, as long as they do not come to more than it may hold: those beyond that count for nothing,
 * and nothing else is told of them, for that would keep all that they were read from.
 */
export function parseDocuments(sources: readonly Source[], limits: Limits = defaultLimits): readonly Parsed[] {
  let values = 0
  return sources.map((source) => {
    const parsed = parseDocument(source, limits)
    const together = values + parsed.values
    if (together <= limits.all_values) {
      values = together
      return parsed
    }
    forget(source)
    return refused(parsed)
  })
}

function refused({ document: { file, text }, ...parsed }: Parsed): Parsed {
  const found = {
    rule: 'too-much-expansion',
    words: words.tooMuchTogether(parsed.limits.all_values),
    path: [],
    offset: 0,
  } as const
  return { ...parsed, document: { file, text, value: undefined }, diagnostics: [toDiagnostic(file, found)] }
}

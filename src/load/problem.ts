import type { Diagnostic, Path } from '../diagnostic.ts'
import type { Text } from '../text.ts'
import { type LoadRule, loadRules } from './rules.ts'

/** What a finding says: the sentence and, mostly, what to do about it. */
export interface Words {
  readonly message: Text
  readonly hint?: Text
}

/** A finding before it knows its file. `offset` is the exact place; `path` is where that is in the value. */
export interface Problem {
  readonly rule: LoadRule
  readonly words: Words
  readonly path: Path
  readonly at?: 'key'
  readonly offset?: number
  /** The same path with this text is the other place that explains the finding. */
  readonly first?: Text
}

/** Gives a problem its file and its severity. */
export function toDiagnostic(file: string, problem: Problem): Diagnostic {
  const { rule, words, path, at, offset, first } = problem
  return {
    rule,
    severity: loadRules[rule],
    ...words,
    place: { file, path, ...(at && { at }), ...(offset !== undefined && { offset }) },
    ...(first && { related: [{ place: { file, path, at: 'key' as const }, message: first }] }),
  }
}

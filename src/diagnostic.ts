import type { Text } from './text.ts'

export type Severity = 'error' | 'warning' | 'info'

/** Keys and list positions from the root of a document to a value: `['partners', 3, 'name']`. */
export type Path = readonly (string | number)[]

/**
 * Where a finding belongs. `path` leads to a value in the file; a value that is not there stands for its nearest
 * existing parent. `at: 'key'` points at the key itself (an unknown key). `offset` (characters from the start) is for
 * what has no path: text that is not YAML.
 */
export interface Place {
  readonly file: string
  readonly path: Path
  readonly at?: 'key'
  readonly offset?: number
}

/** What belongs at the place of a finding instead, where that is beyond doubt: another value, or another name for the key. */
export type Fix = { readonly value: string | number | boolean } | { readonly key: string }

/** The one kind of finding: YAML syntax, schema, references, consistency and checklists all speak it. */
export interface Diagnostic {
  readonly rule: string
  readonly severity: Severity
  readonly message: Text
  /** What to do about it: the allowed values, the nearest name, a line of example YAML. */
  readonly hint?: Text
  readonly place: Place
  readonly fix?: Fix
  /** The method and section of the checklist question that this finding is about. */
  readonly question?: { readonly method: string; readonly section: string | null }
  /**
   * What it is about where its place does not say so: a year of which the first line is only where to look. By this it is known
   * again, and no longer by its place.
   */
  readonly about?: string
  /** The field that this finding makes unreadable, when it is not at `place`: the `deadline` meant by `deadlin`. */
  readonly spoils?: Path
  /** The other place that explains the finding, such as the first of two equal ids. */
  readonly related?: readonly { readonly place: Place; readonly message: Text }[]
}

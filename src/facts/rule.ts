import type { Diagnostic, Path, Severity } from '../diagnostic.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'

/**
 * A consistency rule: data that fit the schema one by one and yet cannot all be true, or cannot stay as they are.
 * Its explanation for people stands in `src/i18n/rules.<language>.ts`, its cases in `tests/cases/rules/<id>.yaml`.
 */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** Tells that something is not there: nobody can while a file could not be read, in which it may well stand. */
  readonly needsAll?: true
  readonly check: (ecosystem: Ecosystem, context: Context) => Iterable<Finding>
}

export interface Context {
  /** The day of the assessment (`2026-11-30`); rules never look at the clock. */
  readonly asOf: string
}

/** What a rule says; the rule's id and severity and the file are added around it. */
export interface Finding extends Pick<Diagnostic, 'message' | 'hint' | 'about'> {
  /** From the root of the merged ecosystem: `['actions', 12, 'deadline']`. */
  readonly path: Path
  readonly at?: 'key'
  readonly related?: readonly { readonly path: Path; readonly message: Diagnostic['message'] }[]
}

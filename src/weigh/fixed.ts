import type { Diagnostic } from '../diagnostic.ts'
import { fileRules, loadRules } from '../load/rules.ts'
import { schemaRules } from '../load/schema-rules.ts'

/** Whether a finding says that a file, or for whom something is, cannot be read: nothing may hide that. */
export function isFixed(finding: Diagnostic): boolean {
  return unreadable.has(finding.rule) || isUnclearForWhom(finding)
}

/** Whether a finding says that something was left out because it does not fit the model. */
export function leavesOut({ rule }: Diagnostic): boolean {
  return Object.hasOwn(schemaRules, rule)
}

/** Whether it is not clear for whom something is. */
export function isUnclearForWhom({ severity, place, spoils }: Diagnostic): boolean {
  return severity === 'error' && (spoils ?? place.path).at(-1) === 'visibility'
}

/** Whether a rule always weighs the same: what it finds is not in the data, or only in part. */
export function isFixedRule(rule: string): boolean {
  return unreadable.has(rule) || Object.hasOwn(schemaRules, rule)
}

const unreadable: ReadonlySet<string> = new Set(
  Object.entries({ ...loadRules, ...fileRules }).flatMap(([rule, severity]) => (severity === 'error' ? [rule] : [])),
)

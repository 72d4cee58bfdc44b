import type { Diagnostic } from '../diagnostic.ts'
import { fileRules, loadRules } from '../load/rules.ts'
import { schemaRules } from '../load/schema-rules.ts'
import { nearest } from '../near.ts'

/** Whether a finding says that a file, or for whom something is, cannot be read: nothing may hide that. */
export function isFixed(finding: Diagnostic): boolean {
  return unreadable.has(finding.rule) || isUnclearForWhom(finding)
}

/** Whether a finding says that something was left out because it does not fit the model. */
export function leavesOut({ rule }: Diagnostic): boolean {
  return Object.hasOwn(schemaRules, rule)
}

/** Whether it is not clear for whom something is: what was said of that cannot be read, or nothing stands behind it. */
export function isUnclearForWhom({ rule, severity, place, spoils }: Diagnostic): boolean {
  if (spoils !== undefined) return spoils.at(-1) === 'visibility'
  const field = String(place.path.at(-1))
  return isOnKey.has(rule) ? isLikeVisibility(field) : severity === 'error' && field === 'visibility'
}

/** What is wrong with a key that has no value: the model does not see what is meant by `visibility=internal`, `Visibilty` and so on. */
const isOnKey: ReadonlySet<string> = new Set(['empty-value', 'missing-space', 'split-text'])

function isLikeVisibility(key: string): boolean {
  const [word = ''] = key.split(/[:=\s]/)
  return /^(?:vis|zic)/i.test(word) && nearest(word, ['visibility', 'zichtbaarheid']) !== undefined
}

/** Whether a rule always weighs the same: what it finds is not in the data, or only in part. */
export function isFixedRule(rule: string): boolean {
  return unreadable.has(rule) || Object.hasOwn(schemaRules, rule)
}

const unreadable: ReadonlySet<string> = new Set(
  Object.entries({ ...loadRules, ...fileRules }).flatMap(([rule, severity]) => (severity === 'error' ? [rule] : [])),
)

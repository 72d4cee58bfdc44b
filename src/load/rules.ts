import type { Severity } from '../diagnostic.ts'

/** Every rule that reading one file can break. */
export const loadRules = {
  'alias-cycle': 'error',
  'complex-key': 'error',
  'cut-text': 'warning',
  'duplicate-key': 'error',
  'empty-file': 'warning',
  'empty-value': 'warning',
  encoding: 'error',
  'garbled-text': 'warning',
  'merge-not-mapping': 'error',
  'missing-space': 'error',
  'not-a-mapping': 'error',
  'number-too-large': 'error',
  'several-documents': 'error',
  'split-text': 'error',
  'swallowed-item': 'warning',
  'tab-indentation': 'error',
  'text-too-long': 'error',
  'too-deep': 'error',
  'too-large': 'error',
  'too-many-findings': 'error',
  'too-much-expansion': 'error',
  'unknown-alias': 'error',
  'unknown-tag': 'error',
  'unsafe-key': 'error',
  'unused-anchor': 'warning',
  'yaml-syntax': 'error',
} as const satisfies Record<string, Severity>

export type LoadRule = keyof typeof loadRules

/** Every rule about finding the files of ecosystems and joining them. */
export const fileRules = {
  'duplicate-ecosystem': 'warning',
  'edit-interrupted': 'warning',
  'file-changed': 'error',
  'link-skipped': 'warning',
  'missing-section': 'error',
  'named-as-text': 'warning',
  'section-in-two-files': 'error',
  'too-many-files': 'error',
  'too-many-questions': 'error',
  'unreadable-file': 'error',
} as const satisfies Record<string, Severity>

/** Whether a finding says that something was not read, or not told, at all: whatever else is told, that can be no good end. */
export function isUnread({ rule }: { readonly rule: string }): boolean {
  return unread.has(rule)
}

/** Whether a finding says that nothing of a file, or not all of it, could be understood; what it says of one field is not that. */
export function isNotUnderstood({ rule }: { readonly rule: string }): boolean {
  return notUnderstood.has(rule)
}

const notUnderstood: ReadonlySet<string> = new Set<LoadRule>([
  'encoding',
  'not-a-mapping',
  'several-documents',
  'tab-indentation',
  'yaml-syntax',
])

const unread: ReadonlySet<string> = new Set<LoadRule | keyof typeof fileRules>([
  'file-changed',
  'text-too-long',
  'too-deep',
  'too-large',
  'too-many-files',
  'too-many-findings',
  'too-many-questions',
  'too-much-expansion',
  'unreadable-file',
])

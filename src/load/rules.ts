import type { Severity } from '../diagnostic.ts'

/** Every rule that reading one file can break. */
export const loadRules = {
  'alias-cycle': 'error',
  'complex-key': 'error',
  'duplicate-key': 'error',
  'empty-file': 'warning',
  'empty-value': 'warning',
  encoding: 'error',
  'merge-not-mapping': 'error',
  'missing-space': 'error',
  'not-a-mapping': 'error',
  'several-documents': 'error',
  'swallowed-item': 'warning',
  'tab-indentation': 'error',
  'too-deep': 'error',
  'too-large': 'error',
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
  'link-skipped': 'warning',
  'missing-section': 'error',
  'section-in-two-files': 'error',
  'unreadable-file': 'error',
} as const satisfies Record<string, Severity>

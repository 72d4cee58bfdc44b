import type { Diagnostic, Path, Severity } from '../diagnostic.ts'

/** A finding on a checklist itself: a word that means nothing here. Rules and severities stand in `checklistRules`. */
export interface SoundFinding extends Pick<Diagnostic, 'message' | 'hint'> {
  readonly rule: keyof typeof checklistRules
  readonly path: Path
}

export const checklistRules = {
  'checklist-double-item': 'error',
  'checklist-double-method': 'error',
  'checklist-incomplete': 'error',
  'checklist-no-answer': 'error',
  'checklist-unknown-field': 'error',
  'checklist-unknown-item': 'error',
  'checklist-unknown-role': 'error',
  'checklist-unknown-signal': 'error',
  'checklist-unknown-step': 'error',
  'checklist-unknown-value': 'error',
  'checklist-wrong-field': 'error',
  'roll-up-cycle': 'error',
} as const

/** Every rule about the configuration, the checklists and the answers in an ecosystem. */
export const configurationRules = {
  ...checklistRules,
  'checklist-not-found': 'error',
  'limit-out-of-range': 'error',
  'templates-not-found': 'error',
  'unknown-method': 'error',
  'unknown-question': 'warning',
  'waiver-expired': 'warning',
} as const satisfies Record<string, Severity>

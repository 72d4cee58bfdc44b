import type { Severity } from '../diagnostic.ts'

/** Every rule that a value can break by not fitting the model. */
export const schemaRules = {
  'missing-key': 'error',
  'not-a-date': 'error',
  'not-a-number': 'error',
  'not-allowed': 'error',
  'not-an-id': 'error',
  'not-yes-or-no': 'error',
  'unknown-key': 'error',
  'unknown-section': 'error',
  'wrong-type': 'error',
} as const satisfies Record<string, Severity>

export type SchemaRule = keyof typeof schemaRules

import type { Severity } from '../diagnostic.ts'

/** Every rule about ids and references. */
export const graphRules = {
  'ambiguous-reference': 'warning',
  'duplicate-id': 'error',
  'unknown-body': 'error',
  'unknown-reference': 'error',
} as const satisfies Record<string, Severity>

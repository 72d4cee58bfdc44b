import type { Severity } from '../diagnostic.ts'

/** Every rule about what a team set aside or let weigh otherwise. */
export const weighRules = {
  'baseline-unusable': 'error',
  'cannot-lower': 'error',
  'cannot-waive': 'warning',
  'ignore-without-reason': 'error',
  'stale-baseline': 'warning',
  'unknown-rule': 'error',
  'unused-ignore': 'warning',
  'unused-waiver': 'warning',
} as const satisfies Record<string, Severity>

export type WeighRule = keyof typeof weighRules

import type { Severity } from '../diagnostic.ts'

/** Colour for a terminal; the plain one changes nothing. */
export interface Paint {
  readonly severity: Record<Severity, (text: string) => string>
  readonly place: (text: string) => string
  readonly faint: (text: string) => string
  readonly good: (text: string) => string
}

const same = (text: string) => text

export const plain: Paint = {
  severity: { error: same, warning: same, info: same },
  place: same,
  faint: same,
  good: same,
}

import type { Severity } from '../diagnostic.ts'
import type { Words } from '../i18n/words.ts'
import type { Located } from '../located.ts'
import type { MethodScore } from '../methods/score.ts'
import type { Verdict } from '../methods/verdict.ts'
import type { Language } from '../text.ts'
import type { Paint } from './paint.ts'

/** One ecosystem after `eco check`, as the formats print it. */
export interface Checked {
  readonly folder: string
  readonly id: string
  readonly name: string
  readonly files: number
  readonly partners: number
  readonly goals: number
  readonly actions: number
  readonly diagnostics: readonly Located[]
  readonly texts: ReadonlyMap<string, string>
  /** How the checklists stand, and the questions to answer first with the place where the answer belongs. */
  readonly scores: readonly MethodScore[]
  readonly next: readonly { readonly verdict: Verdict; readonly place: string }[]
}

export interface Style {
  readonly language: Language
  readonly words: Words
  readonly paint: Paint
  /** Findings below this severity are counted and not printed (machine formats print all). */
  readonly from: Severity
  readonly quiet: boolean
}

export interface Total {
  readonly ecosystems: number
  readonly files: number
  readonly partners: number
  readonly goals: number
  readonly actions: number
  readonly count: Record<Severity, number>
  readonly seconds: number
  readonly asOf: string
}

/** A form of output: what each ecosystem prints as soon as it is checked, and what comes at the end. */
export interface Format {
  readonly each: (checked: Checked, style: Style) => string
  readonly end: (all: readonly Checked[], total: Total, style: Style) => string
}

const order: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Whether a finding weighs at least as much as the severity to print from. */
export function isShown(severity: Severity, from: Severity): boolean {
  return order[severity] <= order[from]
}

export function countOf(checked: readonly Checked[], severity: Severity): number {
  return checked.reduce(
    (total, { diagnostics }) => total + diagnostics.filter((one) => one.severity === severity).length,
    0,
  )
}

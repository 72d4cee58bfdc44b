import type { Severity } from '../diagnostic.ts'
import type { Mark } from '../fingerprint.ts'
import type { Words } from '../i18n/words.ts'
import type { Located } from '../located.ts'
import type { MethodScore } from '../methods/score.ts'
import type { Verdict } from '../methods/verdict.ts'
import type { Checklist } from '../model/checklist.ts'
import type { SetAside } from '../set-aside.ts'
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
  /** How many findings count, also those that nobody asked to see. */
  readonly count: Readonly<Record<Severity, number>>
  /** Whether a file cannot be read. */
  readonly isUnreadable: boolean
  /** Findings that do not count; every form of output counts them apart. */
  readonly setAside: readonly SetAside[]
  readonly asideCount: AsideCount
  /** What each finding, set aside or not, is about; empty unless a form of output asks for it. */
  readonly marks: ReadonlyMap<Located, Mark>
  /** How a file is called in a configuration, for the place of a waiver. */
  readonly fromConfig: (file: string) => string
  readonly texts: ReadonlyMap<string, string>
  /** The checklists that count, whose questions may be among the findings. */
  readonly methods: readonly Checklist[]
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
  /** From which severity on a finding makes the run fail; undefined when none does. */
  readonly failOn: Severity | undefined
  readonly asOf: string
  /** The version since which something changed, when only findings on that are told. */
  readonly since?: string
  /** Whether the text says, under each finding, how to waive it. */
  readonly showsWaivers: boolean
  /** How a file is called from the root of the repository. */
  readonly pathOf: (file: string) => string
}

export interface Total {
  readonly ecosystems: number
  readonly files: number
  readonly partners: number
  readonly goals: number
  readonly actions: number
  readonly count: Record<Severity, number>
  readonly setAside: AsideCount
  readonly seconds: number
  readonly asOf: string
}

export interface AsideCount {
  /** By a comment or a waiver. */
  readonly waived: number
  /** In the baseline. */
  readonly known: number
  /** By a rule that is switched off. */
  readonly off: number
}

/** A form of output: what each ecosystem prints as soon as it is checked, and what comes at the end. */
export interface Format {
  /** Whether it prints what each finding is about, and by which it is known again. */
  readonly wantsMarks?: true
  /** Whether it tells every finding, whatever the severity to print from. */
  readonly tellsAll?: true
  /** Whether it tells of findings at the end, and not of each ecosystem as soon as that is checked. */
  readonly tellsAtEnd?: true
  /** Whether a text is what this form prints, so that nothing is lost when a new one takes its place. */
  readonly isOwn: (text: string) => boolean
  readonly each: (checked: Checked, style: Style) => string
  readonly end: (all: readonly Checked[], total: Total, style: Style) => string
}

const order: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Whether a finding weighs at least as much as the severity to print from. */
export function isShown(severity: Severity, from: Severity): boolean {
  return order[severity] <= order[from]
}

/** What a finding is about; a fault of `eco` when the form of output did not ask for marks. */
export function markOf(finding: Located, { marks }: Checked): Mark {
  const mark = marks.get(finding)
  if (mark === undefined) throw new Error(`no mark for ${finding.rule} in ${finding.place.file}`)
  return mark
}

export function countOf(checked: readonly Checked[], severity: Severity): number {
  return checked.reduce((total, { count }) => total + count[severity], 0)
}

export function asideCountOf(checked: readonly Checked[]): AsideCount {
  const sum = (kind: keyof AsideCount) => checked.reduce((total, { asideCount }) => total + asideCount[kind], 0)
  return { waived: sum('waived'), known: sum('known'), off: sum('off') }
}

import type { Assessment } from '../assess.ts'
import type { Io } from '../io.ts'
import type { Found } from '../load/discover.ts'
import { mayIgnore } from '../load/ignores.ts'
import { inOrder, type Located } from '../located.ts'
import type { SetAside } from '../set-aside.ts'
import { type Assessed, type AssessOptions, assessFound, isUnweighed } from './assess-found.ts'
import type { BaselineInUse } from './baseline-file.ts'

/** An ecosystem with only the findings that count, as much as the team lets them count. */
export interface AssessedAndWeighed extends Assessed {
  readonly setAside: readonly SetAside[]
  /** What was met of the reasons that ecosystems share; undefined when there are none. */
  readonly use: Use | undefined
}

/** Which waivers of a configuration and which entries of a baseline one ecosystem needed. */
export interface Use {
  readonly waivers: ReadonlySet<number>
  readonly fingerprints: ReadonlySet<string>
  readonly baseline: BaselineInUse | undefined
}

export interface Manner {
  /** Every finding that can be is to be known from now on: a baseline is being made. */
  readonly acceptsAll?: boolean
  /** The findings themselves are shown; where data are shown, what was left out of them keeps counting. */
  readonly showsFindings?: boolean
  /** What is found beyond the ecosystem itself, such as another one with its id. */
  readonly more?: (assessment: Assessment) => readonly Located[]
}

/**
 * Reads and assesses one ecosystem, and heeds what the team set aside. What weighs is loaded only where there is a comment,
 * a waiver, a rule with another weight or a baseline.
 */
export async function assessWeighed(
  found: Found,
  asOf: string,
  options: AssessOptions,
  io: Io,
  manner: Manner = {},
): Promise<AssessedAndWeighed> {
  const assessed = withMore(assessFound(found, asOf, options, io), manner)
  const { policy, assessment } = assessed
  const isPlain =
    isUnweighed(policy, options) && manner.acceptsAll !== true && ![...assessment.texts.values()].some(mayIgnore)
  if (isPlain) return { ...assessed, setAside: [], use: undefined }
  return (await import('./weigh-found.ts')).weighFound(found, assessed, options, io, manner)
}

function withMore(assessed: Assessed, { more }: Manner): Assessed {
  const { assessment } = assessed
  const found = more?.(assessment) ?? []
  if (found.length === 0) return assessed
  return { ...assessed, assessment: { ...assessment, diagnostics: inOrder([...assessment.diagnostics, ...found]) } }
}

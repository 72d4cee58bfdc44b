import type { Severity } from '../../diagnostic.ts'
import type { Io } from '../../io.ts'
import { type Phase, phases } from '../../methods/verdict.ts'
import type { Language } from '../../text.ts'
import { type CommonOptions, choiceOf, dayOf, languageOf } from '../options.ts'

export interface CheckOptions extends CommonOptions {
  readonly format?: string
  readonly severity?: string
  readonly gate?: string
}

/** What was asked on the command line, once every word of it is known to mean something. */
export interface Asked {
  readonly asOf: string
  /** Undefined when each ecosystem is told in its own language. */
  readonly language: Language | undefined
  /** Findings below this severity are counted and not printed. */
  readonly from: Severity
  readonly gate: Phase | undefined
  readonly config: string | undefined
}

export function askedOf(options: CheckOptions, io: Io): Asked {
  return {
    from: choiceOf('--severity', options.severity ?? 'warning', ['error', 'warning', 'info'] as const),
    asOf: dayOf(options, io),
    gate: options.gate === undefined ? undefined : choiceOf('--gate', options.gate, phases),
    language: languageOf(options),
    config: options.config,
  }
}

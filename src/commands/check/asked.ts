import type { Severity } from '../../diagnostic.ts'
import type { Io } from '../../io.ts'
import { type Phase, phases } from '../../methods/verdict.ts'
import type { Language } from '../../text.ts'
import { UsageError } from '../../usage-error.ts'
import { type CommonOptions, choiceOf, dayOf, languageOf } from '../options.ts'

export interface CheckOptions extends CommonOptions {
  /** Each `name` or `name=file`. */
  readonly format?: readonly string[]
  readonly severity?: string
  /** Each `name=value`. */
  readonly limit?: readonly string[]
  readonly gate?: string
  readonly failOn?: string
  readonly maxWarnings?: string
  readonly writeBaseline?: string
  readonly pruneBaseline?: boolean
  readonly showWaivers?: boolean
  /** A version: only findings on what changed since. */
  readonly since?: string
  /** Again at every change. */
  readonly watch?: boolean
  readonly fix?: boolean
  /** With `fix`: show, and write nothing. */
  readonly dryRun?: boolean
  /** False with `--no-cache`: nothing comes from memory and nothing goes there. */
  readonly cache?: boolean
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
  readonly quiet: boolean
  /** Limits in place of those of the configuration. */
  readonly limit: readonly string[]
  /** From which severity on a finding makes the run fail; undefined when none does. */
  readonly failOn: 'error' | 'warning' | undefined
  /** The run fails with more warnings than this. */
  readonly maxWarnings: number | undefined
  /** The file of known findings that counts, in place of that of the configuration. */
  readonly baseline: string | undefined
  /** The version since which something changed. */
  readonly since: string | undefined
  /** The file that what is found is written to, so that it is known from now on. */
  readonly writeBaseline: string | undefined
  readonly prunesBaseline: boolean
  readonly showsWaivers: boolean
}

export function askedOf(options: CheckOptions, io: Io): Asked {
  const failOn = choiceOf('--fail-on', options.failOn ?? 'error', ['error', 'warning', 'never'] as const)
  const maxWarnings = options.maxWarnings === undefined ? undefined : countIn(options.maxWarnings)
  if (failOn === 'never' && maxWarnings !== undefined) throw neverAndMost()
  return {
    from: choiceOf('--severity', options.severity ?? 'warning', ['error', 'warning', 'info'] as const),
    asOf: dayOf(options, io),
    gate: options.gate === undefined ? undefined : choiceOf('--gate', options.gate, phases),
    language: languageOf(options),
    config: options.config,
    quiet: options.quiet === true,
    limit: options.limit ?? [],
    failOn: failOn === 'never' ? undefined : failOn,
    maxWarnings,
    baseline: options.baseline,
    since: options.since,
    writeBaseline: options.writeBaseline,
    prunesBaseline: options.pruneBaseline === true,
    showsWaivers: options.showWaivers === true,
  }
}

function countIn(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new UsageError({
    nl: `"${text}" kan niet bij --max-warnings. Noem een aantal, zoals --max-warnings 10.`,
    en: `"${text}" cannot be used with --max-warnings. Give a number, such as --max-warnings 10.`,
  })
}

function neverAndMost(): UsageError {
  return new UsageError({
    nl: '--fail-on never en --max-warnings spreken elkaar tegen. Laat een van de twee weg.',
    en: '--fail-on never and --max-warnings contradict each other. Leave one of them out.',
  })
}

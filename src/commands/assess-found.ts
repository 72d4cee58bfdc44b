import { type Assessment, assess } from '../assess.ts'
import type { Severity } from '../diagnostic.ts'
import type { Audience } from '../graph/audience.ts'
import type { Io } from '../io.ts'
import { type Found, readSources } from '../load/discover.ts'
import { builtIn } from '../methods/built-in.ts'
import type { Phase } from '../methods/verdict.ts'
import type { Checklist } from '../model/checklist.ts'
import type { Language } from '../text.ts'
import type { Policy } from '../weigh/policy.ts'
import { configurationFor } from './configuration.ts'
import { parentWithin } from './locate-ecosystems.ts'

export interface Assessed {
  readonly assessment: Assessment
  readonly language: Language
  /** For whom something is that has no visibility of its own. */
  readonly visibility: Audience
  /** The folder of the team's own templates; undefined when there is none. */
  readonly templates: string | undefined
  /** How findings weigh by the configuration, and which may stay; not yet heeded in the assessment. */
  readonly policy: Policy
  /** Ids of every checklist item that there is, chosen or not. */
  readonly questions: ReadonlySet<string>
  /** The files that are part of the ecosystem: the configuration and the team's own checklists beside them are none. */
  readonly files: readonly string[]
}

export interface AssessOptions {
  readonly config?: string
  readonly gate?: Phase
  /** The file of known findings; else that of the configuration. */
  readonly baseline?: string
  /** Each `name=value`. */
  readonly limit?: readonly string[]
  /** From which severity on questions are findings, where nothing is set aside; all by default. */
  readonly told?: Severity
}

/** Whether every finding counts as it is, as far as the configuration and the command line go. */
export function isUnweighed({ rules, waivers, baseline }: Policy, options: AssessOptions): boolean {
  return rules.length === 0 && waivers.length === 0 && baseline === undefined && options.baseline === undefined
}

/** Reads one ecosystem with its configuration and assesses it; the language is the configuration's, the ecosystem's, or Dutch. */
export function assessFound(found: Found, asOf: string, options: AssessOptions, io: Io): Assessed {
  const { config, gate, told = 'info' } = options
  const configuration = configurationFor(found.folder, config, io, parentWithin(io), options.limit)
  const { limits } = configuration
  const files = found.files.filter((file) => !configuration.files.includes(file))
  const questions = questionsOf(configuration.methods)
  const { sources, diagnostics } = readSources({ ...found, files }, io, limits)
  const assessment = assess(
    sources,
    { asOf },
    {
      home: found.home,
      diagnostics: [...configuration.diagnostics, ...diagnostics],
      documents: configuration.documents,
      methods: configuration.methods,
      limits,
      questions,
      told: isUnweighed(configuration.policy, options) ? told : 'info',
      ...(gate === undefined ? {} : { gate }),
    },
  )
  return {
    assessment,
    language: configuration.language ?? assessment.ecosystem.ecosystem?.language ?? 'nl',
    visibility: configuration.visibility,
    templates: configuration.templates,
    policy: configuration.policy,
    questions,
    files,
  }
}

/** The ids of all built-in questions and of those that a team added. */
function questionsOf(methods: readonly Checklist[]): ReadonlySet<string> {
  const own = methods.filter((method) => !builtIn.includes(method))
  builtInQuestions ??= idsIn(builtIn)
  return own.length === 0 ? builtInQuestions : idsIn([...builtIn, ...own])
}

let builtInQuestions: ReadonlySet<string> | undefined

function idsIn(methods: readonly Checklist[]): ReadonlySet<string> {
  return new Set(methods.flatMap(({ items }) => items.map(({ id }) => id)))
}

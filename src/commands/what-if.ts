import { whatIfText } from '../format/what-if.ts'
import { whatIfJson } from '../format/what-if-json.ts'
import type { Io } from '../io.ts'
import { assessWeighed } from './assess-weighed.ts'
import { locateEcosystem } from './locate-ecosystems.ts'
import { type CommonOptions, choiceOf, dayOf, languageOf } from './options.ts'
import { type SuppositionOptions, suppositionsOf } from './suppositions.ts'
import { codeOfShowing, warnOfErrors } from './things/warn.ts'
import { outcomeOf } from './what-if-outcome.ts'

export interface WhatIfOptions extends CommonOptions, SuppositionOptions {
  readonly format?: string
}

/** `eco what-if`: what a delay, a partner that leaves or funding that does not come touches. Reads only. */
export async function whatIf(path: string | undefined, options: WhatIfOptions, io: Io): Promise<number> {
  const format = choiceOf('--format', options.format ?? 'text', ['text', 'json'] as const)
  const found = locateEcosystem(path, io)
  const { assessment, language: own } = await assessWeighed(
    found,
    dayOf(options, io),
    { ...options, told: 'error' },
    io,
  )
  const language = languageOf(options) ?? own
  const outcome = outcomeOf(assessment, suppositionsOf(options, assessment.ecosystem), language)
  io.out(format === 'json' ? whatIfJson(outcome, language) : whatIfText(outcome, language))
  if (options.quiet !== true) warnOfErrors({ assessment, language }, found.folder, io)
  return codeOfShowing(assessment)
}

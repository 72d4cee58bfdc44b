import type { Diagnostic } from '../diagnostic.ts'
import { jsonText } from '../format/json-text.ts'
import type { Io } from '../io.ts'
import { defaultLimits } from '../load/limits.ts'
import { UsageError } from '../usage-error.ts'
import { type Baseline, baselineData, type Entry, readBaseline } from '../weigh/known.ts'
import type { Policy } from '../weigh/policy.ts'
import { besideConfig } from './config-files.ts'
import { refusePlace, writeOwn } from './own-file.ts'
import { linkOnTheWay } from './repository.ts'

/** The file of known findings that counts, and what is in it. */
export interface BaselineInUse extends Baseline {
  readonly file: string
  readonly text: string
}

/** The baseline that was asked for, else that of the configuration; what the configuration names in vain is a finding. */
export function baselineFor(
  asked: string | undefined,
  { file: config, baseline: named }: Policy,
  io: Io,
): { readonly baseline?: BaselineInUse; readonly diagnostics: readonly Diagnostic[] } {
  if (asked !== undefined) return { baseline: askedBaseline(asked, io), diagnostics: [] }
  if (named === undefined || config === undefined) return { diagnostics: [] }
  const file = besideConfig(named, config, 'file', io)
  const baseline = file === undefined ? undefined : read(file, io)
  return baseline === undefined ? { diagnostics: [unusable(named, config)] } : { baseline, diagnostics: [] }
}

/** Refuses a place for a baseline before anything is checked. */
export function refuseBaselinePlace(file: string, io: Io): void {
  if (!/\.json$/i.test(file))
    throw new UsageError({
      nl: `De lijst met bekende bevindingen is JSON. Noem een bestand dat op .json eindigt, zoals eco-baseline.json.`,
      en: `The list of known findings is JSON. Name a file that ends in .json, such as eco-baseline.json.`,
    })
  refusePlace(file, '--write-baseline', (text) => readBaseline(text) !== undefined, io)
}

export function writeBaseline(file: string, entries: readonly Entry[], io: Io): void {
  writeOwn(file, jsonText(baselineData(entries)), '--write-baseline', io)
}

function askedBaseline(file: string, io: Io): BaselineInUse {
  const baseline = linkOnTheWay(file, io) === undefined && io.kindOf(file) === 'file' ? read(file, io) : undefined
  if (baseline !== undefined) return baseline
  throw new UsageError({
    nl: `"${file}" is geen lijst met bekende bevindingen (--baseline). Maak er een met: eco check --write-baseline ${file}`,
    en: `"${file}" is no list of known findings (--baseline). Make one with: eco check --write-baseline ${file}`,
  })
}

function read(file: string, io: Io): BaselineInUse | undefined {
  try {
    const text = new TextDecoder().decode(io.read(file, defaultLimits.bytes))
    const baseline = readBaseline(text)
    return baseline === undefined ? undefined : { ...baseline, file, text }
  } catch {
    return undefined
  }
}

function unusable(named: string, config: string): Diagnostic {
  return {
    rule: 'baseline-unusable',
    severity: 'error',
    message: {
      nl: `"${named}" is er niet, of is geen lijst met bekende bevindingen.`,
      en: `"${named}" is not there, or is no list of known findings.`,
    },
    hint: {
      nl: 'Noem een bestand in de map van eco.config.yaml of daaronder; maak het met: eco check --write-baseline eco-baseline.json',
      en: 'Name a file in the folder of eco.config.yaml or below it; make it with: eco check --write-baseline eco-baseline.json',
    },
    place: { file: config, path: ['baseline'] },
  }
}

import { marksOf } from '../fingerprint.ts'
import type { Io } from '../io.ts'
import type { Found } from '../load/discover.ts'
import { inOrder, located, locatorsOf } from '../located.ts'
import { once } from '../once.ts'
import { allRules } from '../rules.ts'
import { fits } from '../weigh/glob.ts'
import type { FitsFile } from '../weigh/policy.ts'
import { weigh } from '../weigh/weigh.ts'
import type { Assessed, AssessOptions } from './assess-found.ts'
import type { AssessedAndWeighed, Manner } from './assess-weighed.ts'
import { baselineFor } from './baseline-file.ts'
import { folderOf } from './config-files.ts'
import { pathFrom } from './repository.ts'
import { surroundingsOf } from './surroundings.ts'

/** What was assessed, with only the findings that count. */
export function weighFound(
  found: Found,
  assessed: Assessed,
  options: AssessOptions,
  io: Io,
  { acceptsAll = false, showsFindings = false }: Manner,
): AssessedAndWeighed {
  const { assessment, policy, questions } = assessed
  const { texts, values, ecosystem, asOf } = assessment
  const locatorOf = locatorsOf([...texts].map(([file, text]) => ({ file, text, value: values.get(file) })))
  const known = acceptsAll ? { diagnostics: [] } : baselineFor(options.baseline, policy, io)
  const told = known.diagnostics.map((one) => located(one, locatorOf))
  const findings = inOrder([...assessment.diagnostics, ...told])
  const weighed = weigh(findings, {
    marks: once(() => marksOf(findings, surroundingsOf(assessment, found, io))),
    texts,
    locatorOf,
    policy,
    fitsFile: filesFrom(policy.file),
    phase: ecosystem.ecosystem?.phase ?? 'direct',
    asOf,
    known: new Set([...Object.keys(allRules), ...questions]),
    baseline: acceptsAll ? 'all' : new Set(known.baseline?.findings.map(({ fingerprint }) => fingerprint)),
    keepsLeftOut: !showsFindings,
  })
  return {
    ...assessed,
    assessment: { ...assessment, diagnostics: weighed.diagnostics },
    setAside: weighed.setAside,
    use: { waivers: weighed.usedWaivers, fingerprints: weighed.met, baseline: known.baseline },
  }
}

/** Nothing outside the folder of the configuration fits. */
function filesFrom(config: string | undefined): FitsFile {
  const from = pathFrom(folderOf(config ?? '') || '.')
  const known = new Map<string, string>()
  return (file, pattern) => {
    const path = known.get(file) ?? from(file)
    known.set(file, path)
    return path !== '..' && !path.startsWith('../') && fits(path, pattern)
  }
}

import type { Assessment } from '../../assess.ts'
import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import { inOrder, type Located } from '../../located.ts'
import { nextQuestions } from '../../methods/next.ts'
import { scoreMethods } from '../../methods/score.ts'
import type { Verdict } from '../../methods/verdict.ts'
import type { Language } from '../../text.ts'
import { type AssessedAndWeighed, assessWeighed } from '../assess-weighed.ts'
import { folderOf } from '../config-files.ts'
import { pathFrom } from '../repository.ts'
import { duplicateEcosystem } from '../several-ecosystems.ts'
import { surroundingsOf } from '../surroundings.ts'
import type { Asked } from './asked.ts'
import type { Uncounted } from './counting.ts'
import type { Run } from './run.ts'

interface CheckedOne {
  readonly checked: Uncounted
  readonly untold: number
  readonly language: Language
  /** Whether nothing but the ecosystem itself and what it is read with decided what is found. */
  readonly isPlain: boolean
}

/** Reads, assesses and weighs one ecosystem of a run; with the last one comes what none of them needed. */
export async function checkOne(found: Found, asked: Asked, run: Run, io: Io): Promise<CheckedOne> {
  const weighed = await weighedOne(found, asked, run, io)
  const { assessment, language } = weighed
  const { ecosystem, methods, verdicts } = assessment
  const left = await leftovers(found, weighed, asked, run, io)
  const own = assessment.diagnostics
  const isKept = await run.since?.(assessment, found, [...own, ...weighed.setAside.map(({ finding }) => finding)])
  const diagnostics = inOrder(isKept === undefined ? [...own, ...left.findings] : own.filter(isKept))
  const setAside = weighed.setAside.filter(({ finding }) => isKept?.(finding) ?? true)
  const texts = new Map([...assessment.texts, ...left.texts])
  const next = nextQuestions(verdicts(), 3)
  const all = [...diagnostics, ...setAside.map(({ finding }) => finding)]
  const checked = {
    folder: found.folder,
    id: ecosystem.ecosystem?.id ?? '',
    name: ecosystem.ecosystem?.name ?? '',
    files: found.files.length,
    partners: ecosystem.partners.length,
    goals: ecosystem.goals.length,
    actions: ecosystem.actions.length,
    diagnostics,
    setAside,
    marks: run.wantsMarks ? await marksFor(all, { ...assessment, texts }, found, io) : new Map(),
    fromConfig: pathFrom(configFolder(weighed, found)),
    texts,
    methods,
    scores: scoreMethods(methods, verdicts()),
    next: next.map((verdict) => ({ verdict, place: placeOf(verdict, assessment) })),
  }
  const isOwn = ({ rule, place }: Located) => rule !== 'duplicate-ecosystem' && found.files.includes(place.file)
  const isPlain =
    weighed.use === undefined && weighed.setAside.length === 0 && left.findings.length === 0 && own.every(isOwn)
  return { checked, untold: assessment.untold(), language, isPlain }
}

function weighedOne(found: Found, asked: Asked, { met, told }: Run, io: Io) {
  const { asOf, config, gate, baseline, limit, writeBaseline } = asked
  const options = {
    told,
    limit,
    ...(config === undefined ? {} : { config }),
    ...(gate === undefined ? {} : { gate }),
    ...(baseline === undefined ? {} : { baseline }),
  }
  return assessWeighed(found, asOf, options, io, {
    showsFindings: true,
    acceptsAll: writeBaseline !== undefined,
    more: (assessment) => duplicateEcosystem(assessment, met),
  })
}

async function leftovers(found: Found, weighed: AssessedAndWeighed, asked: Asked, run: Run, io: Io) {
  const { assessment, policy, use } = weighed
  const config = assessment.texts.get(policy.file ?? '') ?? ''
  const ecosystem = assessment.ecosystem.ecosystem?.id || found.folder
  if (use !== undefined) run.used.push({ ecosystem, policy, use, config })
  if (found !== run.places.at(-1) || run.used.length === 0) return { findings: [], texts: [] }
  const left = (await import('./leftovers.ts')).leftoversOf(run, asked, io)
  run.tidied.push(...left.tidied)
  return left
}

async function marksFor(findings: readonly Located[], assessment: Assessment, found: Found, io: Io) {
  return (await import('../../fingerprint.ts')).marksOf(inOrder(findings), surroundingsOf(assessment, found, io))
}

/** Where a waiver would be written: in the configuration, or in one beside the ecosystem when there is none yet. */
function configFolder({ policy }: AssessedAndWeighed, { folder }: Found): string {
  return policy.file === undefined ? folder : folderOf(policy.file) || '.'
}

/** Where the answer to a question belongs: `doelen.yaml:12`. */
function placeOf({ paths: [path = ['ecosystem']] }: Verdict, { placeOf: locate }: Assessment): string {
  const { file, position } = locate(path)
  return `${file}:${position.line}`
}

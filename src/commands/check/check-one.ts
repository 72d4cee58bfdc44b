import type { Assessment } from '../../assess.ts'
import type { Checked } from '../../format/checked.ts'
import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import { inOrder } from '../../located.ts'
import { nextQuestions } from '../../methods/next.ts'
import { scoreMethods } from '../../methods/score.ts'
import type { Verdict } from '../../methods/verdict.ts'
import type { Language } from '../../text.ts'
import { assessFound } from '../assess-found.ts'
import { duplicateEcosystem, type Met } from '../several-ecosystems.ts'
import { surroundingsOf } from '../surroundings.ts'
import type { Asked } from './asked.ts'
import type { Since } from './since.ts'

/** What the ecosystems of one run share: the ids of those before, and whether a form of output asks for marks. */
export interface Run {
  readonly met: Met
  readonly wantsMarks: boolean
  /** With `--since`: keeps what is on what changed. */
  readonly since: Since | undefined
}

/** Reads and assesses one ecosystem of a run. */
export async function checkOne(
  found: Found,
  { asOf, config, gate }: Asked,
  { met, wantsMarks, since }: Run,
  io: Io,
): Promise<{ checked: Checked; language: Language }> {
  const setting = { ...(config === undefined ? {} : { config }), ...(gate === undefined ? {} : { gate }) }
  const { assessment, language } = assessFound(found, asOf, setting, io)
  const { ecosystem, texts, methods, verdicts } = assessment
  const all = inOrder([...assessment.diagnostics, ...duplicateEcosystem(assessment, met)])
  const diagnostics = since === undefined ? all : since(assessment, found, all)
  const next = nextQuestions(verdicts, 3)
  const checked = {
    folder: found.folder,
    id: ecosystem.ecosystem?.id ?? '',
    name: ecosystem.ecosystem?.name ?? '',
    files: found.files.length,
    partners: ecosystem.partners.length,
    goals: ecosystem.goals.length,
    actions: ecosystem.actions.length,
    diagnostics,
    setAside: [],
    marks: wantsMarks
      ? (await import('../../fingerprint.ts')).marksOf(diagnostics, surroundingsOf(assessment, found, io))
      : new Map(),
    texts,
    methods,
    scores: scoreMethods(methods, verdicts),
    next: next.map((verdict) => ({ verdict, place: placeOf(verdict, assessment) })),
  }
  return { checked, language }
}

/** Where the answer to a question belongs: `doelen.yaml:12`. */
function placeOf({ paths: [path = ['ecosystem']] }: Verdict, { placeOf: locate }: Assessment): string {
  const { file, position } = locate(path)
  return `${file}:${position.line}`
}

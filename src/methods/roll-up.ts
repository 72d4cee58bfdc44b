import type { Checklist } from '../model/checklist.ts'
import { isDue, isMet, type Verdict } from './verdict.ts'

/** Gives the items that follow from others (`rollup`) their verdict: answered when all below are, open when none is. */
export function rollUp(verdicts: readonly Verdict[], methods: readonly Checklist[]): readonly Verdict[] {
  const byId = new Map(verdicts.map((verdict) => [verdict.item.id, verdict]))
  const steps = new Set(methods.flatMap(({ method, steps: all }) => all.map(({ id }) => `${method}/${id}`)))
  const done = new Map<string, Verdict>()
  const settle = (verdict: Verdict): Verdict => {
    const names = verdict.item.answered_by?.rollup
    if (names === undefined || isSettledAlready(verdict)) return verdict
    const known = done.get(verdict.item.id)
    if (known !== undefined) return known
    done.set(verdict.item.id, verdict)
    const below = names.flatMap((name) => belowName(name, verdict, verdicts, byId, steps)).map(settle)
    const settled = { ...verdict, ...summary(below) }
    done.set(verdict.item.id, settled)
    return settled
  }
  return verdicts.map(settle)
}

/** What a person said or waived stands above what can be counted. */
function isSettledAlready({ verdict }: Verdict): boolean {
  return verdict === 'stated' || verdict === 'waived' || verdict === 'not-applicable'
}

function belowName(
  name: string,
  { method }: Verdict,
  verdicts: readonly Verdict[],
  byId: ReadonlyMap<string, Verdict>,
  steps: ReadonlySet<string>,
): readonly Verdict[] {
  const item = byId.get(name)
  if (item !== undefined) return [item]
  if (!steps.has(`${method}/${name}`)) return []
  return verdicts.filter(
    (one) => one.method === method && one.item.step === name && one.isScored && one.item.kind !== 'step',
  )
}

function summary(below: readonly Verdict[]): Pick<Verdict, 'verdict' | 'facts' | 'paths'> {
  const due = below.filter(isDue)
  const met = due.filter(isMet).length
  const facts = {
    nl: `${met} van de ${due.length} vragen beantwoord.`,
    en: `${met} of ${due.length} questions answered.`,
  }
  const paths = due
    .filter((one) => !isMet(one))
    .flatMap((one) => one.paths)
    .slice(0, 1)
  if (due.length === 0)
    return { verdict: below.some((one) => one.verdict === 'later') ? 'later' : 'not-applicable', facts, paths }
  return { verdict: met === due.length ? 'answered' : met === 0 ? 'open' : 'partial', facts, paths }
}

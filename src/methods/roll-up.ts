import type { Checklist } from '../model/checklist.ts'
import { isDue, isMet, type Verdict } from './verdict.ts'

/** Gives the items that follow from others (`rollup`) their verdict: answered when all below are, open when none is. */
export function rollUp(verdicts: readonly Verdict[], methods: readonly Checklist[]): readonly Verdict[] {
  const named = namedIn(verdicts)
  const done = new Map<string, Verdict>()
  const settle = (verdict: Verdict): Verdict => {
    const names = verdict.item.answered_by?.rollup
    if (names === undefined || isSettledAlready(verdict)) return verdict
    const known = done.get(verdict.item.id)
    if (known !== undefined) return known
    done.set(verdict.item.id, verdict)
    const below = names.flatMap((name) => named.get(name) ?? ofStep(name, verdict, verdicts, methods)).map(settle)
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

/** The items that others follow from by their id. */
function namedIn(verdicts: readonly Verdict[]): ReadonlyMap<string, Verdict> {
  const names = new Set(verdicts.flatMap(({ item }) => item.answered_by?.rollup ?? []))
  return new Map(verdicts.flatMap((verdict) => (names.has(verdict.item.id) ? [[verdict.item.id, verdict]] : [])))
}

/** The items of a step of the same method that count. */
function ofStep(
  name: string,
  { method }: Verdict,
  verdicts: readonly Verdict[],
  methods: readonly Checklist[],
): readonly Verdict[] {
  const isStep = methods.some((one) => one.method === method && one.steps.some(({ id }) => id === name))
  if (!isStep) return []
  return verdicts.filter(
    (one) => one.item.step === name && one.isScored && one.method === method && one.item.kind !== 'step',
  )
}

function summary(below: readonly Verdict[]): Pick<Verdict, 'verdict' | 'facts' | 'paths'> {
  const due = below.filter(isDue)
  const met = due.filter(isMet).length
  const facts = {
    nl: `${met} van de ${due.length} vragen beantwoord.`,
    en: `${met} of ${due.length} questions answered.`,
  }
  const first = due.find((one) => !isMet(one) && one.paths.length > 0)?.paths[0]
  const paths = first === undefined ? [] : [first]
  if (due.length === 0)
    return { verdict: below.some((one) => one.verdict === 'later') ? 'later' : 'not-applicable', facts, paths }
  return { verdict: met === due.length ? 'answered' : met === 0 ? 'open' : 'partial', facts, paths }
}

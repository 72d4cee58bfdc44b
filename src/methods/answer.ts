import type { SignalFact } from '../facts/signal.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Checklist, ChecklistItem } from '../model/checklist.ts'
import { saidAbout } from './answers.ts'
import { scoreChoiceSets } from './choices.ts'
import { meetsAll } from './condition.ts'
import { evaluate } from './evaluate.ts'
import { textJudge } from './own-text.ts'
import type { Result } from './result.ts'
import { rollUp } from './roll-up.ts'
import type { Subject } from './subject.ts'
import { isScored, type Phase, phases, type Verdict, type VerdictWord } from './verdict.ts'

/** Every item of the methods, answered from one ecosystem on one day, in the order of the methods. */
export function answer(
  methods: readonly Checklist[],
  ecosystem: Ecosystem,
  asOf: string,
  signals: Readonly<Record<string, SignalFact>>,
): readonly Verdict[] {
  const subject: Subject = { ecosystem, asOf, signals, text: textJudge(ecosystem) }
  const verdicts = methods.flatMap((method) => method.items.map((item) => answerItem(item, method, subject)))
  return rollUp(scoreChoiceSets(verdicts), methods)
}

function answerItem(item: ChecklistItem, method: Checklist, subject: Subject): Verdict {
  const phase = item.phase ?? method.steps.find(({ id }) => id === item.step)?.phase ?? 'direct'
  const { verdict, facts, paths } = judged(item, phase, subject)
  const isReached = !isLater(phase, subject.ecosystem)
  return { item, method: method.method, phase, verdict, facts, paths, isReached, isScored: isScored(item) }
}

function judged(item: ChecklistItem, phase: Phase, subject: Subject): Pick<Verdict, 'verdict' | 'facts' | 'paths'> {
  if (item.when !== undefined && !meetsAll(subject.ecosystem, item.when, subject)) return notApplicable
  const said = saidAbout(item.id, subject.ecosystem, subject.asOf)
  if (said?.verdict === 'waived') return { verdict: 'waived', facts: said.facts, paths: [said.path] }
  const result = evaluate(item.answered_by ?? {}, item.id, subject)
  const word = wordFor(item, result)
  if (isGood(word) || (word === 'signal' && !isLater(phase, subject.ecosystem)))
    return { verdict: word, facts: result.facts, paths: result.paths }
  if (said?.verdict === 'stated') return { verdict: 'stated', facts: said.facts, paths: [said.path] }
  if (isLater(phase, subject.ecosystem)) return { verdict: 'later', facts: result.facts, paths: result.paths }
  if (said !== undefined && result.state === 'open')
    return { verdict: item.kind === 'warning' ? word : 'partial', facts: said.facts, paths: [said.path] }
  return { verdict: word, facts: result.facts, paths: result.paths }
}

function wordFor({ kind, answered_by: expression }: ChecklistItem, { state }: Result): VerdictWord {
  if (kind === 'warning')
    return ({ answered: 'clear', waived: 'clear', partial: 'signal', open: 'unknown' } as const)[state]
  return state === 'waived' && expression?.option !== undefined ? 'not-applicable' : state
}

function isGood(word: VerdictWord): boolean {
  return word === 'answered' || word === 'clear' || word === 'waived' || word === 'not-applicable'
}

/** A phase that the work has not reached yet; an ecosystem that names no phase is at the first. */
function isLater(phase: Phase, ecosystem: Ecosystem): boolean {
  return phases.indexOf(phase) > phases.indexOf(ecosystem.ecosystem?.phase ?? 'direct')
}

const notApplicable: Pick<Verdict, 'verdict' | 'facts' | 'paths'> = {
  verdict: 'not-applicable',
  facts: { nl: 'Niet van toepassing op dit ecosysteem.', en: 'Does not apply to this ecosystem.' },
  paths: [],
}

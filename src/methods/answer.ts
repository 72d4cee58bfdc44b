import type { SignalFact } from '../facts/signal.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Checklist, ChecklistItem } from '../model/checklist.ts'
import { type Language, lazyText, type Text } from '../text.ts'
import { saidAbout } from './answers.ts'
import { scoreChoiceSets } from './choices.ts'
import { meetsAll } from './condition.ts'
import { evaluate, onlySaid } from './evaluate.ts'
import { textJudge } from './own-text.ts'
import type { Result } from './result.ts'
import { rollUp } from './roll-up.ts'
import type { Subject } from './subject.ts'
import { isScored, type Phase, phases, type Verdict, type VerdictWord } from './verdict.ts'

/**
 * Every item of the methods, answered from one ecosystem on one day, in the order of the methods. With a gate, the phases
 * up to that gate count as reached.
 */
export function answer(
  methods: readonly Checklist[],
  ecosystem: Ecosystem,
  asOf: string,
  signals: Readonly<Record<string, SignalFact>>,
  gate?: Phase,
): readonly Verdict[] {
  const reach = Math.max(phases.indexOf(ecosystem.ecosystem?.phase ?? 'direct'), phases.indexOf(gate ?? 'direct'))
  const subject: Subject = { ecosystem, asOf, signals, reach, off: switchedOff(methods), text: textJudge(ecosystem) }
  const verdicts = methods.flatMap((method) => method.items.map((item) => answerItem(item, method, subject)))
  return rollUp(scoreChoiceSets(verdicts), methods)
}

function answerItem(item: ChecklistItem, method: Checklist, subject: Subject): Verdict {
  const phase = item.phase ?? method.steps.find(({ id }) => id === item.step)?.phase ?? 'direct'
  const { verdict, facts, paths } = judged(item, phase, subject)
  return {
    item,
    method: method.method,
    phase,
    verdict,
    facts,
    paths,
    isReached: !isLater(phase, subject),
    isScored: isScored(item),
  }
}

/** What a team's own checklist switched off, with its reason. */
function switchedOff(methods: readonly Checklist[]): ReadonlyMap<string, Text> {
  return new Map(
    methods.flatMap(({ off, title }) =>
      (off ?? []).map(({ item, reason }): [string, Text] => [
        item,
        {
          nl: `Telt hier niet mee (${title.nl}): ${reason}`,
          en: `Does not count here (${title.en ?? title.nl}): ${reason}`,
        },
      ]),
    ),
  )
}

function judged(item: ChecklistItem, phase: Phase, subject: Subject): Pick<Verdict, 'verdict' | 'facts' | 'paths'> {
  const off = subject.off.get(item.id)
  if (off !== undefined) return { verdict: 'waived', facts: off, paths: [] }
  if (item.when !== undefined && !meetsAll(subject.ecosystem, item.when, subject)) return notApplicable
  const said = saidAbout(item.id, subject)
  if (said?.verdict === 'waived') return { verdict: 'waived', facts: said.facts, paths: [said.path] }
  const result = evaluate(item.answered_by ?? {}, item.id, subject)
  const word = wordFor(item, result)
  const isLate = isLater(phase, subject)
  if (isGood(word) || (word === 'signal' && !isLate)) return { verdict: word, facts: result.facts, paths: result.paths }
  if (said?.verdict === 'stated')
    return { verdict: 'stated', facts: beside(said.facts, item, result), paths: [said.path] }
  if (isLate) return { verdict: 'later', facts: result.facts, paths: result.paths }
  if (said === undefined) return { verdict: word, facts: result.facts, paths: result.paths }
  const partly = said.verdict === 'weak' && word === 'open' ? 'partial' : word
  return { verdict: partly, facts: beside(said.facts, item, result), paths: [said.path] }
}

/** Facts beside judgement: what the data say stands behind what somebody said, unless only a person can tell. */
function beside(said: Text, { answered_by: expression }: ChecklistItem, { facts }: Result): Text {
  if (expression?.attested === true) return said
  return lazyText((language) => `${said[language]} ${withoutAsking(facts[language], language)}`.trim())
}

/** What somebody said already is not asked for again. */
function withoutAsking(facts: string, language: Language): string {
  return facts.replace(onlySaid.facts[language], '').replace(/ {2,}/g, ' ').trim()
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
function isLater(phase: Phase, { reach }: Subject): boolean {
  return phases.indexOf(phase) > reach
}

const notApplicable: Pick<Verdict, 'verdict' | 'facts' | 'paths'> = {
  verdict: 'not-applicable',
  facts: { nl: 'Niet van toepassing op dit ecosysteem.', en: 'Does not apply to this ecosystem.' },
  paths: [],
}

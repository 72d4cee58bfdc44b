import type { SignalFact } from '../facts/signal.ts'
import { endedOnce } from '../full-stop.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Checklist, ChecklistItem } from '../model/checklist.ts'
import { type Language, lazyText, type Text } from '../text.ts'
import { saidAbout } from './answers.ts'
import { type AskedItem, askedIn } from './asked.ts'
import { scoreChoiceSets } from './choices.ts'
import { onlySaid } from './evaluate.ts'
import { textJudge } from './own-text.ts'
import type { Result } from './result.ts'
import { rollUp } from './roll-up.ts'
import type { Subject } from './subject.ts'
import { type Phase, phases, type Verdict, type VerdictWord } from './verdict.ts'

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
  const subject: Subject = {
    ecosystem,
    asOf,
    signals,
    reach,
    off: switchedOff(methods),
    text: textJudge(ecosystem),
    gathered: new Map(),
  }
  const verdicts = methods.flatMap((method) => askedIn(method).items.map((asked) => answerItem(asked, subject)))
  return rollUp(scoreChoiceSets(verdicts), methods)
}

function answerItem(asked: AskedItem, subject: Subject): Verdict {
  const { item, method, phase, isScored } = asked
  const isLate = isLater(phase, subject)
  const { verdict, facts, paths } = judged(asked, isLate, subject)
  const ended = lazyText((language) => endedOnce(facts[language]))
  return { item, method, phase, verdict, facts: ended, paths, isReached: !isLate, isScored }
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

type Judged = Pick<Verdict, 'verdict' | 'facts' | 'paths'>

function judged(asked: AskedItem, isLate: boolean, subject: Subject): Judged {
  const { item, id, applies, question } = asked
  const off = subject.off.get(id)
  if (off !== undefined) return { verdict: 'waived', facts: off, paths: [] }
  if (applies !== undefined && !applies(subject.ecosystem, subject)) return notApplicable
  const said = saidAbout(id, subject)
  if (said?.verdict === 'waived') return { verdict: 'waived', facts: said.facts, paths: [said.path] }
  const result = question(subject, id)
  const word = wordFor(asked, result)
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

/** What an answer says of a danger. */
const warned = { answered: 'clear', waived: 'clear', partial: 'signal', open: 'unknown' } as const

function wordFor({ item, isWarning }: AskedItem, { state }: Result): VerdictWord {
  if (isWarning) return warned[state]
  return state === 'waived' && item.answered_by?.option !== undefined ? 'not-applicable' : state
}

function isGood(word: VerdictWord): boolean {
  return word === 'answered' || word === 'clear' || word === 'waived' || word === 'not-applicable'
}

/** A phase that the work has not reached yet; an ecosystem that names no phase is at the first. */
function isLater(phase: Phase, { reach }: Subject): boolean {
  return phases.indexOf(phase) > reach
}

const notApplicable: Judged = {
  verdict: 'not-applicable',
  facts: { nl: 'Niet van toepassing op dit ecosysteem.', en: 'Does not apply to this ecosystem.' },
  paths: [],
}

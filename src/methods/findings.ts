import type { Diagnostic, Path, Severity } from '../diagnostic.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import { nearest } from '../near.ts'
import { lazyText } from '../text.ts'
import { isExpired } from './answers.ts'
import { isDue, isMet, type Phase, type Verdict } from './verdict.ts'

/** A finding of the checklists, before it is known in which file it belongs. */
export interface ChecklistFinding extends Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'hint' | 'question'> {
  readonly path: Path
}

/**
 * What the checklists say as findings, from the severity `told` on: a warning that signals is a warning, and an open or partial item
 * is open (an error when its phase is the gate). What is no more than open and not told, `countOpen` counts.
 */
export function checklistFindings(
  verdicts: () => readonly Verdict[],
  told: Severity,
  gate?: Phase,
): readonly ChecklistFinding[] {
  if (told === 'error' && gate === undefined) return []
  const findings: ChecklistFinding[] = []
  for (const verdict of verdicts()) {
    const severity = severityOf(verdict, gate)
    if (severity !== undefined && isTold(severity, told)) findings.push(findingOf(verdict, severity))
  }
  return findings
}

function isTold(severity: Severity, told: Severity): boolean {
  return severity === 'error' || severity === told || told === 'info'
}

/** How many items are open and no more than that. */
export function countOpen(verdicts: readonly Verdict[], gate?: Phase): number {
  let open = 0
  for (const verdict of verdicts) if (severityOf(verdict, gate) === 'info') open++
  return open
}

function findingOf({ item, facts, method, paths }: Verdict, severity: Severity): ChecklistFinding {
  return {
    rule: item.id,
    severity,
    message: lazyText((language) => `${item.ask[language] ?? item.ask.nl} ${facts[language]}`.trim()),
    ...(item.how === undefined ? {} : { hint: { nl: item.how.nl, en: item.how.en ?? item.how.nl } }),
    question: { method, section: item.section ?? null },
    path: paths[0] ?? ['ecosystem'],
  }
}

function severityOf(verdict: Verdict, gate: Phase | undefined): Severity | undefined {
  if (verdict.verdict === 'signal') return 'warning'
  if (!isDue(verdict) || isMet(verdict)) return undefined
  return verdict.phase === gate ? 'error' : 'info'
}

/** Answers that answer nothing or have run out. */
export function answerFindings(
  ecosystem: Ecosystem,
  known: ReadonlySet<string> | undefined,
  asOf: string,
): ChecklistFinding[] {
  return ecosystem.answers.flatMap((answer, index): ChecklistFinding[] => {
    const path = ['answers', index, 'question']
    if (isExpired(answer, asOf)) return [expired(answer.question, ['answers', index, 'until'])]
    return answer.question === '' || known === undefined || known.has(answer.question)
      ? []
      : [unknownQuestion(answer.question, known, path)]
  })
}

function unknownQuestion(question: string, known: ReadonlySet<string>, path: Path): ChecklistFinding {
  const near = nearest(question, known)
  return {
    rule: 'unknown-question',
    severity: 'warning',
    message: {
      nl: `Geen enkele vragenlijst kent de vraag "${question}".`,
      en: `No checklist knows the question "${question}".`,
    },
    hint:
      near === undefined
        ? {
            nl: 'Zoek het kenmerk van de vraag op met eco checklist --open.',
            en: 'Look up the id of the question with eco checklist --open.',
          }
        : { nl: `Bedoel je "${near}"?`, en: `Did you mean "${near}"?` },
    path,
  }
}

function expired(question: string, path: Path): ChecklistFinding {
  return {
    rule: 'waiver-expired',
    severity: 'warning',
    message: { nl: `De vrijstelling voor "${question}" is verlopen.`, en: `The waiver for "${question}" has run out.` },
    hint: {
      nl: 'Beantwoord de vraag, of spreek een nieuwe datum af.',
      en: 'Answer the question, or agree on a new date.',
    },
    path,
  }
}

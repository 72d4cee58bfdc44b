import type { Experiment } from '../../facts/experiments.ts'
import { headingText } from '../action-plan/plan.ts'
import { called, clause, clauses, remark, sentence } from '../sentences.ts'
import { inOrder } from './overview.ts'
import type { Trials } from './trial.ts'

/** Per experiment what it wants to know and what came out; the overview has its stage, period, goals and decision. */
export function cards(trials: Trials) {
  const { ecosystem, asOf } = trials
  const titles = new Set<string>()
  return inOrder(ecosystem.experiments, asOf).flatMap((experiment) => {
    const facts = factsOf(experiment, trials)
    if (facts.length === 0 && remark(experiment) === null) return []
    const title = headingText(called(experiment)) || experiment.id
    const isNew = !titles.has(title)
    titles.add(title)
    return [{ title: isNew ? title : `${title} (${experiment.id})`, facts, remark: remark(experiment) }]
  })
}

function factsOf(experiment: Experiment, { says, names, label, list }: Trials) {
  const { hypothesis, partners = [], tests = [], targets = [], outcome } = experiment
  const lines = [
    [says.card.hypothesis, sentence(hypothesis)],
    [says.card.partners, sentence(names(['partners'], [...new Set(partners)]) ?? undefined)],
    [says.card.tests, sentence(list(tests.map((test) => label(['experiments', 'tests'], test))) ?? undefined)],
    [says.card.targets, sentence(clauses(targets.map(clause)) ?? undefined)],
    [says.card.outcome, sentence(outcome)],
  ] as const
  return lines.flatMap(([name, text]) => (text === null ? [] : [{ name, text }]))
}

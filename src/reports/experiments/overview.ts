import { experimentChart } from '../../facts/experiment-bars.ts'
import { type Experiment, type ExperimentState, experimentState } from '../../facts/experiments.ts'
import { grouped } from '../../grouping.ts'
import { called, capital, clauses, short } from '../sentences.ts'
import { table } from '../table.ts'
import { quote, type Trials } from './trial.ts'

/** What is open stands before what was decided. */
const order: readonly ExperimentState[] = ['ended', 'running', 'planned', 'unknown', 'decided']

/** Every experiment in one table, and over time. */
export function overview(trials: Trials) {
  const { ecosystem, asOf, says, label, words, date } = trials
  const period = ({ start, end }: Experiment) => words.period(date(start), date(end)) || null
  return {
    opening: openingText(trials),
    chart: chartView(trials),
    table: table(inOrder(ecosystem.experiments, asOf), [
      { title: says.columns.experiment, cell: called },
      { title: says.columns.stage, cell: ({ stage }) => label(['experiments', 'stage'], stage) },
      { title: says.columns.period, cell: period },
      { title: says.columns.goals, cell: (experiment) => goalsText(experiment, trials) },
      { title: says.columns.state, cell: (experiment) => stateText(experiment, trials) },
    ]),
  }
}

export function inOrder(experiments: readonly Experiment[], asOf: string): readonly Experiment[] {
  const rank = (one: Experiment) => order.indexOf(experimentState(one, asOf))
  return [...experiments].sort((one, other) => rank(one) - rank(other))
}

function openingText({ ecosystem, asOf, says, list }: Trials): string | null {
  const { experiments } = ecosystem
  const perState = grouped(experiments, (one) => experimentState(one, asOf))
  const parts = order.map((state) => {
    const count = perState.get(state)?.length ?? 0
    return count === 0 ? null : says.states[state](count)
  })
  return experiments.length === 0 ? null : says.opening(experiments.length, list(parts) ?? '')
}

function stateText(experiment: Experiment, { asOf, says, label }: Trials): string {
  const state = experimentState(experiment, asOf)
  if (state !== 'decided') return says.state[state]
  return says.decided(label(['experiments', 'decision'], experiment.decision) ?? '')
}

/** Titles hold `and` of their own. */
function goalsText({ goals }: Experiment, { name }: Trials): string | null {
  return clauses([...new Set(goals)].map((id) => name(['goals'], id)))
}

/** Signs before each name and Mermaid's colours, as in the action plan. */
const signs = { running: '▶', ended: '!', planned: '○', unknown: '○', decided: '✓' } as const
const tags = { running: 'active', ended: 'crit', planned: null, unknown: null, decided: 'done' } as const

function chartView({ ecosystem, asOf, says, label, date, some }: Trials) {
  const { bars, undated, crowdedOut, step } = experimentChart(ecosystem, asOf)
  const stages = grouped(bars, ({ experiment }) => label(['experiments', 'stage'], experiment.stage))
  const names = some(undated.map(quote), 5)
  return {
    any: bars.length > 0,
    step,
    today: says.chart.today,
    asOf,
    date: date(asOf),
    sections: [...stages].map(([stage, members]) => ({
      title: stage === null ? says.chart.noStage : capital(stage),
      bars: members.map(({ experiment, state, ...bar }) => ({
        ...bar,
        sign: signs[state],
        tag: tags[state],
        title: short(called(experiment), 48),
      })),
    })),
    hasOpenEnd: bars.some(({ experiment, state }) => state === 'running' && experiment.end === undefined),
    undated: bars.length === 0 || names === null ? null : says.chart.undated(names),
    crowdedOut: crowdedOut.length === 0 ? null : says.chart.crowdedOut(crowdedOut.length),
  }
}

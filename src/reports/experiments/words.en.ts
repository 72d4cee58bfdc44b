import { en as plan } from '../action-plan/words.en.ts'
import type { nl } from './words.nl.ts'

const { numeral } = plan

function many(count: number, one: string, more: string): string {
  return `${numeral(count)} ${count === 1 ? one : more}`
}

/** The English turns of phrase of the document on experiments. */
export const en: typeof nl = {
  opening: (total, parts) => `The data hold ${many(total, 'experiment', 'experiments')}: ${parts}.`,
  states: {
    running: (count) => many(count, 'is running', 'are running'),
    ended: (count) => many(count, 'has ended and waits for a decision', 'have ended and wait for a decision'),
    planned: (count) => `${many(count, 'has', 'have')} yet to start`,
    unknown: (count) => `of ${numeral(count)} the dates are unknown`,
    decided: (count) => `a decision was taken after ${numeral(count)}`,
  },
  state: {
    running: 'running',
    ended: 'ended, no decision yet',
    planned: 'yet to start',
    unknown: 'no date known',
  },
  decided: (decision) => `decision: ${decision}`,
  columns: {
    applied: 'What was done with it',
    by: 'By whom',
    evidence: 'Evidence',
    experiment: 'Experiment',
    goals: 'For which goal',
    kind: 'Kind',
    lesson: 'Lesson',
    learnt: 'Lesson from the experiment',
    pain: 'Pain point',
    period: 'Period',
    reproducible: 'Reproducible',
    shared: 'Shared with',
    stage: 'Stage',
    state: 'Status',
    tested: 'Tested',
    workable: 'Workable',
  },
  card: {
    hypothesis: 'What we want to know',
    partners: 'Who takes part',
    tests: 'What we test',
    targets: 'Targets',
    outcome: 'Outcome',
  },
  yes: 'yes',
  no: 'no',
  learnt: 'applied',
  notLearnt: 'not applied yet',
  policy: (what) => `policy problem ${what}`,
  open: {
    overdue: (names, count) =>
      `${many(count, 'experiment is past its', 'experiments are past their')} end date without an outcome or a decision: ${names}.`,
    withoutDecision: (names, count) =>
      `${many(count, 'experiment has', 'experiments have')} an outcome but no decision yet on what comes next: ${names}.`,
    withoutOutcome: (names, count) =>
      `After ${many(count, 'experiment', 'experiments')} a decision was taken, but the outcome is not in the data: ${names}.`,
    withoutLesson: (names, count) =>
      `${many(count, 'experiment has', 'experiments have')} ended without a lesson in the data: ${names}.`,
    long: (names, count) =>
      `${many(count, 'running experiment takes', 'running experiments take')} more than a year: ${names}. A smaller step teaches sooner.`,
    withoutEnd: (names, count) =>
      `${many(count, 'experiment runs', 'experiments run')} without an end date: ${names}. Agree when you will decide.`,
    withoutGoal: (names, count) =>
      `${many(count, 'experiment does', 'experiments do')} not say which goal it is for: ${names}.`,
    unused: (names, count) => `Nothing has been done yet with ${many(count, 'lesson', 'lessons')}: ${names}.`,
    unshared: (names, count) => `${many(count, 'lesson has', 'lessons have')} been shared with nobody: ${names}.`,
  },
  ended: (name, date) => `${name} (ended ${date})`,
  chart: {
    today: 'Reference date',
    noStage: 'Stage unknown',
    undated: (names) => `Without a date, and therefore not drawn: ${names}.`,
    crowdedOut: (count) =>
      `The drawing shows what is open and what began last; ${many(count, 'other experiment is', 'other experiments are')} in the table only.`,
  },
  pains: (total, kinds) => `${many(total, 'pain point', 'pain points')}: ${kinds}.`,
  noKind: 'without a kind',
  noBusinessCase: (names) =>
    `At the stage of business case or market, but without a judgement of the business case: ${names}.`,
}

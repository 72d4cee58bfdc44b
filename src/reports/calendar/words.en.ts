import { en as plan } from '../action-plan/words.en.ts'
import type { nl } from './words.nl.ts'

const { numeral } = plan

/** The English turns of phrase of the calendar. */
export const en: typeof nl = {
  kinds: {
    ...plan.calendar.kinds,
    'pilot-start': 'start of an experiment',
    'pilot-end': 'end of an experiment',
    'subsidy-end': 'end of a subsidy',
    occurrence: 'recurring action',
    measurement: 'measurement',
  },
  overdueKinds: {
    start: 'should have started',
    goal: 'goal not reached in time',
    measurement: 'measurement not made',
  },
  counted: {
    decision: ['decision', 'decisions'],
    meeting: ['meeting', 'meetings'],
    start: ['start of an action', 'starts of actions'],
    deadline: ['deadline of an action', 'deadlines of actions'],
    ends: ['end of a recurring action', 'ends of recurring actions'],
    deliverable: ['deliverable', 'deliverables'],
    condition: ['condition of a subsidy', 'conditions of subsidies'],
    goal: ['deadline of a goal', 'deadlines of goals'],
    'pilot-start': ['start of an experiment', 'starts of experiments'],
    'pilot-end': ['end of an experiment', 'ends of experiments'],
    'subsidy-end': ['end of a subsidy', 'ends of subsidies'],
    occurrence: ['occurrence of a recurring action', 'occurrences of recurring actions'],
    measurement: ['measurement', 'measurements'],
  },
  columns: {
    month: 'Month',
    begins: 'Begins',
    ready: 'Ready, reached or ended',
    decided: 'Decision, meeting or condition',
    repeats: 'Comes back',
    measured: 'Measuring',
    when: 'When',
    who: 'Who',
    goal: 'Goal',
    arranges: 'Who arranges it',
    what: 'What',
    kind: 'Kind',
    newDate: 'New date',
    every: 'How often',
    until: 'Until',
    last: 'Last time',
    expected: 'By the rhythm',
    action: 'Action',
    owner: 'Owner',
  },
  short: {
    overdue: (parts) => `Overdue: ${parts}.`,
    near: (until, parts) => `In the calendar until ${until}: ${parts}.`,
    first: (name, about, when) => `First comes ${name} (${about}), ${when}.`,
    heaviest: (who, count) =>
      `Most of it comes together at ${who}: ${numeral(count)} deadlines, deliverables, decisions and conditions.`,
    busiest: (month, count) =>
      `The busiest month of the two years is ${month}, with ${numeral(count)} deadlines, deliverables, decisions and conditions.`,
  },
  months: {
    repeats: (items) => `Recurring: ${items}.`,
    measures: (items) => `Measuring: ${items}.`,
  },
  goals: {
    by: (when, leader) => `To be reached ${when}${leader === null ? '' : `; led by ${leader}`}.`,
    was: (when, leader) => `Was to be reached ${when}${leader === null ? '' : `; led by ${leader}`}.`,
    missed: (when, leader) => `Should have been reached ${when}${leader === null ? '' : `; led by ${leader}`}.`,
    leader: (leader) => `Led by ${leader}; when the goal must be reached is not in the data.`,
    measured: (items) => `Measuring: ${items}.`,
    measuredEvery: (name, every, next) => (next === null ? `${name} (${every})` : `${name} (${every}, ${next})`),
    today: 'Date of this calendar',
    deadline: 'Deadline of the goal',
    without: (names) => `Without a date in the data: ${names}.`,
    outside: (count) =>
      count === 1
        ? 'One action falls wholly after these two years and is not in the chart.'
        : `${numeral(count)} actions fall wholly after these two years and are not in the chart.`,
    crowdedOut: (count) =>
      count === 1
        ? 'The chart shows the actions with the highest priority and the earliest deadline; one other action is in the tables only.'
        : `The chart shows the actions with the highest priority and the earliest deadline; ${numeral(count)} other actions are in the tables only.`,
    goalsLeftOut: (count) =>
      count === 1
        ? 'The deadline of one goal is only told below.'
        : `The deadlines of ${numeral(count)} goals are only told below.`,
  },
  timing: {
    span: (from, to) => (from === to ? to : `${from} to ${to}`),
    to: (to) => `until ${to}`,
    from: (from) => `from ${from}`,
    inMonths: (every, months) => `${every}: ${months}`,
    was: (date) => `was ${date}`,
    upTo: (text, to) => `${text}; until ${to}`,
  },
  overdue: 'overdue',
  tags: {
    goal: 'goal',
    ends: 'ends',
    'pilot-start': 'experiment',
    'pilot-end': 'experiment',
    'subsidy-end': 'subsidy',
    decision: 'decision',
    meeting: 'meeting',
    condition: 'condition',
  },
  next: (date, isLate) => (isLate ? `overdue: ${date}` : `next ${date}`),
  passed: 'passed',
  nobody: 'Not assigned yet',
  conditions: (names, one) =>
    `The date of ${one ? 'this condition' : 'these conditions'} has passed; whether ${one ? 'it was' : 'they were'} met is not in the data: ${names}.`,
  unplanned: {
    body: (name) => `Meeting: ${name}`,
    audience: (name) => `Message to: ${name}`,
    indicator: (name) => `First measurement: ${name}`,
    goals: () => 'Looking at how the goals are doing',
    ecosystem: () => 'Looking at how the ecosystem is doing',
    environment: () => 'Looking at what goes on around it',
    reporting: () => 'Reporting progress',
  },
  undated: {
    unplaced: (names) => `Recurring, but the rhythm or the month of the start is missing: ${names}.`,
    paused: (names) => `Recurring, but paused: ${names}.`,
    actions: (names) => `Actions without an end date: ${names}.`,
    decisions: (names) => `Decisions asked for, without the date on which they are needed: ${names}.`,
    postponed: (names) => `Postponed decisions whose date has passed: ${names}.`,
  },
}

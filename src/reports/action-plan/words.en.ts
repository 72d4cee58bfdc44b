import { formatCount, formatNumber } from '../../i18n/format.ts'
import type { nl } from './words.nl.ts'

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

function numeral(count: number): string {
  return small[count] ?? formatNumber(count, 'en')
}

/** `1 hour belongs`, `20 hours belong`. */
function hoursBelong(hours: string, when = ''): string {
  return hours === '1' ? `1 hour${when} belongs` : `${hours} hours${when} belong`
}

/** `both`, or `all four`. */
export function allOf(count: number): string {
  return count === 2 ? 'both' : `all ${numeral(count)}`
}

function many(count: number, one: string, more: string): string {
  return `${numeral(count)} ${count === 1 ? one : more}`
}

/** The English turns of phrase that chapters of the action plan put together; fixed sentences stand in the templates. */
export const en: typeof nl = {
  numeral,
  nouns: {
    action: ['action', 'actions'],
    deliverable: ['deliverable', 'deliverables'],
    goal: ['goal', 'goals'],
    hour: ['hour', 'hours'],
    other: ['other', 'others'],
  },
  columns: {
    action: 'Action',
    actionCount: 'Actions',
    actual: 'Actual',
    actionsBudget: 'Budgets of the actions',
    agreedDate: 'Agreed date',
    attention: 'Note',
    baseline: 'Baseline',
    body: 'Who decides',
    budget: 'Budget',
    contributors: 'Working with',
    cash: 'In cash',
    cost: 'Budgeted costs',
    countsOn: 'Relies on',
    criticality: 'Importance',
    date: 'Date',
    deadline: 'Done by',
    decision: 'Decision',
    busiest: 'Busiest month',
    decides: 'What decides when the work is done',
    deliverable: 'Deliverable',
    deliverBy: 'Due',
    deliveredOn: 'Delivered on',
    done: 'Progress',
    earliest: 'Done at the earliest',
    event: 'What',
    every: 'How often',
    fee: 'Earned income',
    from: 'From action',
    goal: 'Goal',
    goalBy: 'By',
    goals: 'Affects',
    hours: 'Hours',
    hoursThen: 'Hours in that month',
    hoursYear: 'Hours in twelve months',
    indicator: 'Indicator',
    inKind: 'In kind',
    kind: 'Kind',
    latest: 'Latest value',
    leader: 'Led by',
    likelihood: 'Likelihood',
    impact: 'Impact',
    measuredBy: 'Who measures',
    method: 'How we track it',
    mitigation: 'What we do about it',
    months: 'In these months',
    needed: 'Needed by',
    newDate: 'New date',
    next: 'Next measurement',
    object: 'What',
    owner: 'Owner',
    parent: 'Part of',
    priority: 'Priority',
    proposal: 'Proposal',
    party: 'Who',
    risk: 'Risk',
    room: 'Room',
    secured: 'Secured',
    state: 'Status',
    statement: 'What we want to achieve',
    subsidy: 'Subsidy',
    target: 'Target',
    waitsFor: 'Waits for',
    watches: 'Who keeps an eye on it',
    what: 'What for',
    when: 'When',
    year: 'Year',
  },
  total: 'Total',
  none: 'none',
  nobody: 'No owner yet',
  undated: 'Without a date',
  about: (amount) => `about ${amount}`,
  quoted: (text) => `‘${text}’`,
  more: (count) => `and ${numeral(count)} more`,
  goal: (number, title) => `Goal ${number}: ${title}`,
  goalNumber: (number) => `goal ${number}`,
  noGoal: 'Actions without a goal',
  noGoalHere: 'Actions of which no goal is given here',
  project: (title) => `${title} (sub-project)`,
  detail: (text, details) => `${text} (${details})`,
  by: (date) => `by ${date}`,
  until: (date) => `until ${date}`,
  soFar: 'so far',
  late: 'late',
  moved: (date, before) => `${date} instead of ${before}`,
  movedTo: (date) => `new date ${date}`,

  summary: {
    steps: {
      goals:
        'Write down what you want to achieve together: three to seven goals, each with a deadline and someone who leads it.',
      statement: 'Write out each goal in one concrete sentence; take out what is not a goal.',
      details: 'Record for each goal who leads it and when it is to be reached.',
      indicators: 'Choose an indicator for each goal: a number that shows whether you are getting closer.',
      actions: 'Add the first actions for each goal, each with one owner, a deadline, hours and a budget.',
      link: 'Record for each action which goal it serves.',
      again: 'Make this document again; the chapters fill themselves.',
    },
    size: (goals, actions) => `This plan has ${goals} and ${actions}.`,
    noActions: (goals) =>
      `The data hold ${goals} and no actions yet. What has been agreed elsewhere but is not in the data is missing from this plan too.`,
    noGoals: (actions) => `The data hold ${actions} and no goals yet.`,
    state: {
      done: (count) => `${count} done`,
      active: (count) => `${count} under way`,
      planned: (count) => `${count} not started yet`,
      paused: (count) => `${count} paused`,
      stopped: (count) => `${count} stopped`,
    },
    states: (states) => `Where the actions stand: ${states}.`,
    noneLate: 'No action is past its deadline.',
    noDeadlines: 'Whether any action is late cannot be told: no action has a deadline in the data.',
    late: (count, names) => `${many(count, 'action is past its', 'actions are past their')} deadline: ${names}.`,
    coming: (until, parts) => `In the next 90 days, up to and including ${until}, ${parts}.`,
    nothingComing: (until) =>
      `In the next 90 days, up to and including ${until}, the calendar holds no start, deadline or decision.`,
    due: (count, names) => `${many(count, 'action is', 'actions are')} due (${names})`,
    starting: (count, names) => `${many(count, 'action starts', 'actions start')} (${names})`,
    deliver: (count) => `${many(count, 'deliverable is', 'deliverables are')} due`,
    decide: (count) => `${many(count, 'decision is', 'decisions are')} needed`,
    load: (parts) => `Together the actions take ${parts}.`,
    loadWithDone: (parts, done) =>
      `Together the actions take ${parts}; of that, ${done} belong to actions that are already done.`,
    noLoad: 'No action has hours or money in the data.',
    loadGaps: (parts) => `That is not all: ${parts}.`,
    withoutHours: (count) => `${many(count, 'action has', 'actions have')} no hours yet`,
    withoutBudget: (count) => `${many(count, 'action has', 'actions have')} no money yet`,
    onlyWithoutBudget: (count) => `${many(count, 'action has', 'actions have')} no money yet`,
  },

  attention: {
    decisions: (names, count) => `${many(count, 'decision is', 'decisions are')} overdue: ${names}.`,
    deliverables: (names, count) =>
      `${many(count, 'deliverable was', 'deliverables were')} not delivered on time: ${names}.`,
    behindStart: (names, count) =>
      `${many(count, 'action should have started and is', 'actions should have started and are')} still marked as planned: ${names}.`,
    paused: (names, count) => `${many(count, 'action is', 'actions are')} paused: ${names}.`,
    obstacles: (names) => `The order does not work or is stuck: ${names}.`,
    obstacle: {
      stopped: (action, on) => `${action} waits for ${on}, but that action was stopped`,
      circle: (action, on) => `${action} and ${on} wait for each other`,
      'too-late': (action, on) => `${action} waits for ${on}, which will not be done in time`,
      late: (action, on) => `${action} waits for ${on}, which is late`,
      paused: (action, on) => `${action} waits for ${on}, which is paused`,
    },
    limit: {
      below: (name, value, limit) => `The indicator ${name} stands at ${value}, below the agreed limit of ${limit}.`,
      above: (name, value, limit) => `The indicator ${name} stands at ${value}, above the agreed limit of ${limit}.`,
    },
    better: 'That is better than expected.',
    consequence: (text) => `What was agreed for this case: ${text}`,
    consequences: (limits, text) => `What was agreed about the limits of this indicator (${limits}): ${text}`,
    missed: (name, target, when, value) =>
      `The indicator ${name} should have reached ${target} ${when} and stands at ${value}.`,
    goalMissed: (names, count) =>
      `${count === 1 ? 'The deadline of one goal has passed, but the data do not show that it was reached' : `The deadlines of ${numeral(count)} goals have passed, but the data do not show that they were reached`}: ${names}.`,
    measurements: (names, count) =>
      `${many(count, 'indicator is', 'indicators are')} overdue for measurement: ${names}.`,
    risks: (names, count) => `${many(count, 'risk has', 'risks have')} a high likelihood and a high impact: ${names}.`,
    behindPace: (names, count) => `${many(count, 'indicator is', 'indicators are')} behind a steady pace: ${names}.`,
    moreBehindPace: (names, count) =>
      `${numeral(count)} more ${count === 1 ? 'indicator is' : 'indicators are'} behind a steady pace: ${names}.`,
    inYear: (amount, year) => `${amount} for ${year}`,
    shortage: (amounts) => `The budget holds less funding than costs: it falls short by ${amounts}.`,
    noFunding: (amounts) => `These data hold no funding for the costs yet: ${amounts}.`,
    unsecured: (amounts) => `Funding not yet secured: ${amounts}.`,
    payersLeft: (names) => `The funding counts on partners that have left by then: ${names}.`,
    aboveGranted: (name, more, granted) =>
      `The funding counts on ${name} for ${more} more than the ${granted} granted.`,
    aboveSettled: (name, more, settled) =>
      `The funding counts on ${name} for ${more} more than the ${settled} settled.`,
    goalOwnerLeft: (names, count) => `The owner of ${many(count, 'goal', 'goals')} has left: ${names}.`,
    actionOwnerLeft: (names, count) => `The owner of ${many(count, 'open action', 'open actions')} has left: ${names}.`,
    goalsWithoutActions: (names, count) => `${many(count, 'goal has', 'goals have')} no action yet: ${names}.`,
    withoutOwner: (names, count) => `${many(count, 'action has', 'actions have')} no owner yet: ${names}.`,
    withoutDeadline: (names, count) => `${many(count, 'action has', 'actions have')} no deadline yet: ${names}.`,
  },

  goals: {
    way: (share, time) => `${share} after ${time} of the time`,
  },

  agenda: {
    done: (names) => `Done: ${names}.`,
    stopped: (names) => `Stopped: ${names}.`,
    shared: (names) => `Contributing to this goal too: ${names}.`,
    without: (names) => `Without an action of its own: ${names}.`,
    count: (total, done) => (done === 0 ? `${total}` : `${total}, of which ${done} done`),
    progress: (state, percentage) => `${state}, ${percentage}`,
  },

  parties: {
    leads: (actions) => `leads ${actions}`,
    contributes: (actions) => `contributes to ${actions}`,
    both: (leads, others) => `${leads} and contributes to ${others}`,
    ready: (names, count) =>
      `${count === 1 ? 'This party has finished its' : 'These parties have finished their'} actions: ${names}.`,
    idle: (names, count) => `${count === 1 ? 'This partner has' : 'These partners have'} no action yet: ${names}.`,
  },

  deliverables: {
    intro: (all, _one, delivered, late) =>
      `The actions list ${all}; ${delivered === 0 ? 'none has been delivered yet' : `${many(delivered, 'has', 'have')} been delivered`}${late === 0 ? '' : ` and ${many(late, 'is', 'are')} late`}.`,
  },

  calendar: {
    kinds: {
      decision: 'decision needed',
      meeting: 'meeting',
      start: 'start of an action',
      deadline: 'deadline of an action',
      ends: 'end of a recurring action',
      deliverable: 'deliverable due',
      condition: 'condition of a grant',
      goal: 'deadline of a goal',
    },
    each: 'all',
    unplaced: (names) => `Not in the calendar, because the rhythm or the month of the start is missing: ${names}.`,
    paused: (names) => `Paused, and therefore not in the calendar: ${names}.`,
  },

  planning: {
    today: 'Date of this plan',
    undated: (names, count) =>
      `${count === 1 ? 'This action is' : 'These actions are'} not in the chart, because a date is missing: ${names}.`,
    outside: (names, count) =>
      `${count === 1 ? 'This action falls' : 'These actions fall'} outside the months shown: ${names}.`,
    crowdedOut: (count) =>
      `The chart shows the actions with the highest priority and the earliest deadline; ${many(count, 'other action is', 'other actions are')} in the action agenda only.`,
  },

  room: {
    days: (count: number) => (count === 0 ? 'none' : formatCount(count, 'day', 'days', 'en')),
    late: (count: number) => `${formatCount(count, 'day', 'days', 'en')} late`,
    rest: (count: number) =>
      count === 1
        ? 'The other goal has at least as much room.'
        : `The ${numeral(count)} other goals have at least as much room.`,
    unplanned: (names: string) => `Cannot be planned, as the waiting goes in a circle: ${names}.`,
    whole: (date: string, chain: string, length: number, isAll: boolean) =>
      `All ${isAll ? '' : 'other '}open actions that do not recur are together done on ${date} at the earliest; that depends on ${length === 1 ? '' : 'the chain '}${chain}.`,
  },

  busy: {
    rest: (count: number) =>
      `${count === 1 ? 'One other owner has no more hours in its' : `The ${numeral(count)} other owners have no more hours in their`} busiest month.`,
    overdue: (hours: string, month: string) =>
      `Another ${hoursBelong(hours)} to open actions that are or were to be done before ${month}; these are not included here.`,
    unnamed: (hours: string) => `Another ${hoursBelong(hours, ' in these months')} to owners that are not named here.`,
    nobody: (hours: string) => `Another ${hoursBelong(hours, ' in these months')} to actions without an owner.`,
    undated: (hours: string) =>
      `Another ${hoursBelong(hours)} to actions whose start or deadline is missing or wrong, and cannot be placed.`,
  },

  risks: {
    some: (shown, of, even) => `${numeral(shown)} of the ${numeral(of)} ${even ? '' : 'heaviest '}open risks`,
  },

  dependencies: {
    intro: (count, begun) =>
      `${many(count, 'action', 'actions')} can only ${begun ? 'go on' : 'start'} when another action is done.`,
    obstacle: {
      stopped: 'that action was stopped: remove the dependency or choose another way',
      circle: 'both wait for each other: neither can start',
      'too-late': 'that is too late for this action',
      late: 'that action is late',
      paused: 'that action is paused',
    },
    drawn: (count) => `The drawing shows the first ${numeral(count)} dependencies.`,
  },

  money: {
    total: (parts) => `All actions together are budgeted at ${parts}.`,
    stopped: (count) => `${many(count, 'stopped action is', 'stopped actions are')} not counted.`,
    shared: (count) =>
      `${many(count, 'action serves more than one goal and counts', 'actions serve more than one goal and count')} under the first goal only.`,
    more: (year, amount) => `In ${year} the actions ask for about ${amount} more than the budgeted costs.`,
    noCosts: (years) => `For ${years} there are actions with a budget, but no budgeted costs.`,
    higher: (rest, cost) => `The budgeted costs (${cost}) are ${rest} higher than the budgets of the actions.`,
    higherIn: (years, rest, count) =>
      `In ${years} the budgeted costs are ${rest} higher than the budgets of the actions${count === 1 ? '' : ' in all'}.`,
    elsewhere: (lead, years, isAll) =>
      `${lead} The difference may be management, or work that has not been planned as an action yet; the data do not say which.${years === null ? '' : ` ${isAll ? 'It is in' : 'It is largest in'} ${years}.`}`,
    inYear: (amount, year) => `${year} (${amount})`,
    partOf: (part, all) => `${part} of ${all}`,
    linesOf: (known, all) => `${known} of ${all} lines`,
    noFunding: 'These data hold no funding yet.',
    shortage: (year, amount) => `For ${year} the budget holds ${amount} less funding than costs.`,
    surplus: (year, amount) => `For ${year} the budget holds ${amount} more funding than costs.`,
  },

  progress: {
    overdue: 'overdue',
    below: (value) => `below ${value}`,
    above: (value) => `above ${value}`,
    or: ' or ',
    limit: (limits, consequence) => `${limits}. ${consequence}`,
    limitOnly: (limits) => `${limits}. What happens then is not in the data yet.`,
    limits: (some, all) =>
      some === all
        ? `${all === 1 ? 'the indicator has a limit' : `${allOf(all)} indicators have a limit`} beyond which we step in.`
        : all === 1
          ? 'the indicator has no limit beyond which we step in.'
          : `${some === 0 ? 'none' : numeral(some)} of the ${numeral(all)} indicators ${some < 2 ? 'has' : 'have'} a limit beyond which we step in.`,
    methods: (some, all) =>
      some === all
        ? `For ${all === 1 ? 'the open action' : `${allOf(all)} open actions`} the plan says how progress is tracked.`
        : all === 1
          ? 'For the open action the plan does not say how progress is tracked.'
          : some === 0
            ? `For none of the ${numeral(all)} open actions does the plan say how progress is tracked.`
            : `For ${numeral(some)} of the ${numeral(all)} open actions the plan says how progress is tracked.`,
  },

  open: {
    allGoals: (count) => `${allOf(count)} goals`,
    allActions: (count) => `${allOf(count)} open actions`,
    allIndicators: (count) => `${allOf(count)} indicators`,
    actions: {
      owner: 'Owner',
      deadline: 'Deadline',
      every: 'Rhythm',
      hours: 'Hours',
      budget: 'Budget',
      deliverables: 'Deliverables',
      goals: 'Goal that the action serves',
    },
    goals: {
      statement: 'The goal in one sentence',
      actions: 'Action',
      indicators: 'Indicator',
      owner: 'Owner',
      deadline: 'Deadline',
    },
    indicators: { target: 'Target', baseline: 'Baseline', measured_by: 'Who measures', measurements: 'Measurement' },
  },
}

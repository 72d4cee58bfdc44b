import type { nl } from './words.nl.ts'

/** The English turns of phrase that chapters of the action plan put together; fixed sentences stand in the templates. */
export const en: typeof nl = {
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
    actionsBudget: 'Budget of the actions',
    attention: 'Note',
    baseline: 'Baseline',
    body: 'Who decides',
    budget: 'Budget',
    contributors: 'Together with',
    cash: 'In cash',
    cost: 'Costs in the budget',
    countsOn: 'Counts on',
    criticality: 'Criticality',
    deadline: 'Done by',
    decision: 'Decision',
    deliverable: 'Deliverable',
    done: 'Share of the way',
    every: 'How often',
    fee: 'Own income',
    from: 'From action',
    goal: 'Goal',
    goalBy: 'By',
    goals: 'Touches',
    hours: 'Hours',
    indicator: 'Indicator',
    inKind: 'In kind',
    latest: 'Last measured',
    leader: 'Led by',
    likelihood: 'Likelihood',
    impact: 'Impact',
    measuredBy: 'Who measures',
    method: 'How we follow it',
    mitigation: 'What we do about it',
    needed: 'Needed by',
    next: 'Next measurement',
    owner: 'Owner',
    parent: 'Part of',
    priority: 'Priority',
    proposal: 'Proposal',
    party: 'Who',
    risk: 'Risk',
    secured: 'Secured',
    state: 'Status',
    statement: 'What we want to reach',
    subsidy: 'Subsidy',
    target: 'Target',
    waitsFor: 'Waits for',
    watches: 'Who watches it',
    what: 'What for',
    when: 'When',
    year: 'Year',
  },
  total: 'Total',
  none: 'none',
  nobody: 'No owner yet',
  undated: 'Without a date',
  quoted: (text) => `“${text}”`,
  goal: (number, title) => `Goal ${number}: ${title}`,
  goalNumber: (number) => `goal ${number}`,
  noGoal: 'Actions without a goal',
  project: (title) => `${title} (sub-project)`,
  detail: (text, details) => `${text} (${details})`,
  by: (date) => `by ${date}`,
  until: (date) => `until ${date}`,
  late: 'late',
  moved: (date, before) => `${date} instead of ${before}`,
  movedTo: (date) => `new date ${date}`,

  summary: {
    steps: {
      goals: 'Write down what you want to reach together: three to seven goals, each with a deadline and an owner.',
      details: 'Agree for each goal who leads it and by when it is reached.',
      indicators: 'Choose an indicator for each goal: a number that shows whether you are getting closer.',
      actions: 'Put the first actions under each goal, each with one owner, a deadline, hours and a budget.',
      link: 'Say for each action which goal it serves.',
      again: 'Make this document again; the chapters fill themselves.',
    },
    size: (goals, actions) => `This plan has ${goals} and ${actions}.`,
    noActions: (goals) => `This plan has ${goals}, but no actions yet.`,
    noGoals: (actions) => `This plan has ${actions}, but no goals yet.`,
    state: {
      done: (count) => `${count} ${count === 1 ? 'is' : 'are'} done`,
      active: (count) => `${count} ${count === 1 ? 'is' : 'are'} under way`,
      planned: (count) => `${count} ${count === 1 ? 'has' : 'have'} yet to start`,
      paused: (count) => `${count} ${count === 1 ? 'is' : 'are'} paused`,
      stopped: (count) => `${count} ${count === 1 ? 'was' : 'were'} stopped`,
    },
    states: (states) => `Of the actions, ${states}.`,
    noneLate: 'No action is past its deadline.',
    late: (count, names) =>
      `${count === 1 ? 'One action is past its' : `${count} actions are past their`} deadline: ${names}.`,
    coming: (until, parts) => `In the next 90 days, up to ${until}, ${parts}.`,
    nothingComing: (until) => `In the next 90 days, up to ${until}, the calendar holds no start, deadline or decision.`,
    due: (count, names) => `${count === 1 ? '1 action is' : `${count} actions are`} due (${names})`,
    starting: (count, names) => `${count === 1 ? '1 action starts' : `${count} actions start`} (${names})`,
    deliver: (count) => `${count === 1 ? '1 deliverable is' : `${count} deliverables are`} to be handed over`,
    decide: (count) => `${count === 1 ? '1 decision is' : `${count} decisions are`} needed`,
    load: (parts) => `The actions together take ${parts}.`,
    noLoad: 'No hours or money have been budgeted for any action.',
    loadGaps: (parts) => `That is not all: ${parts}.`,
    withoutHours: (count) => `no hours have been budgeted yet for ${count === 1 ? '1 action' : `${count} actions`}`,
    withoutBudget: (count) => `no money for ${count === 1 ? '1 action' : `${count} actions`}`,
    onlyWithoutBudget: (count) => `no money has been budgeted yet for ${count === 1 ? '1 action' : `${count} actions`}`,
  },

  attention: {
    decisions: (names, count) => `${count === 1 ? 'A decision is' : `${count} decisions are`} overdue: ${names}.`,
    deliverables: (names, count) =>
      `${count === 1 ? 'A deliverable was' : `${count} deliverables were`} not handed over in time: ${names}.`,
    behindStart: (names, count) =>
      `${count === 1 ? 'An action should have started and is' : `${count} actions should have started and are`} still called planned: ${names}.`,
    paused: (names, count) => `${count === 1 ? 'An action is' : `${count} actions are`} paused: ${names}.`,
    more: (count) => `and ${count} more`,
    obstacles: (names) => `The order does not work or is stuck: ${names}.`,
    obstacle: {
      stopped: (action, on) => `${action} waits for ${on}, but that action was stopped`,
      circle: (action, on) => `${action} and ${on} wait for each other`,
      'too-late': (action, on) => `${action} waits for ${on}, which is done only later`,
      late: (action, on) => `${action} waits for ${on}, which is late`,
      paused: (action, on) => `${action} waits for ${on}, which is paused`,
    },
    limit: {
      below: (name, value, limit) => `The indicator ${name} stands at ${value}, below the agreed limit of ${limit}.`,
      above: (name, value, limit) => `The indicator ${name} stands at ${value}, above the agreed limit of ${limit}.`,
    },
    better: 'That is better than expected.',
    consequence: (text) => `Agreed for this case: ${text}`,
    missed: (name, target, when, value) =>
      `The indicator ${name} should have reached ${target} ${when} and stands at ${value}.`,
    goalMissed: (names, count) =>
      `${count === 1 ? 'The deadline of a goal has passed, but not all the work for it is done' : `The deadlines of ${count} goals have passed, but not all the work for them is done`}: ${names}.`,
    measurements: (names, count) =>
      `The measurement of ${count === 1 ? 'an indicator' : `${count} indicators`} is overdue: ${names}.`,
    risks: (names, count) =>
      `${count === 1 ? 'A risk has' : `${count} risks have`} a high likelihood and a high impact: ${names}.`,
    behindPace: (names, count) =>
      `${count === 1 ? 'An indicator is' : `${count} indicators are`} behind a steady pace: ${names}.`,
    inYear: (amount, year) => `${amount} for ${year}`,
    shortage: (amounts) => `The budget is not covered: it lacks ${amounts}.`,
    unsecured: (amounts) => `Part of the funding is not secured yet: ${amounts}.`,
    goalsWithoutActions: (names, count) =>
      `${count === 1 ? 'A goal has' : `${count} goals have`} no action yet: ${names}.`,
    withoutOwner: (names, count) =>
      `${count === 1 ? 'An action has' : `${count} actions have`} no owner yet: ${names}.`,
    withoutDeadline: (names, count) =>
      `${count === 1 ? 'An action has' : `${count} actions have`} no deadline yet: ${names}.`,
  },

  goals: {
    way: (share, time) => `${share} after ${time} of the time`,
  },

  agenda: {
    done: (names) => `Done: ${names}.`,
    stopped: (names) => `Stopped: ${names}.`,
    shared: (names) => `These actions contribute too: ${names}.`,
    under: (title, goal) => `${title} (listed under ${goal})`,
    count: (total, done) => (done === 0 ? `${total}` : `${total}, of which ${done} done`),
    progress: (state, percentage) => `${state}, ${percentage}`,
  },

  parties: {
    leads: (actions) => `leads ${actions}`,
    contributes: (actions) => `contributes to ${actions}`,
    both: (leads, others) => `${leads} and contributes to ${others}`,
    ready: (names, count) => `${count === 1 ? 'This party has' : 'These parties have'} finished all actions: ${names}.`,
    idle: (names, count) =>
      `${count === 1 ? 'This partner has' : 'These partners have'} no task in this plan yet: ${names}.`,
  },

  deliverables: {
    intro: (all, delivered, late) =>
      `The actions give ${all}; ${delivered === 0 ? 'none has been handed over yet' : `${delivered} ${delivered === 1 ? 'has' : 'have'} been handed over`}${late === 0 ? '' : ` and ${late} ${late === 1 ? 'is' : 'are'} late`}.`,
    open: 'open',
  },

  calendar: {
    kinds: {
      decision: 'Decision needed',
      meeting: 'Meeting',
      start: 'Starts',
      deadline: 'Due',
      ends: 'Ends',
      deliverable: 'To be delivered',
      recurring: 'Recurring',
      condition: 'Condition of a grant',
      goal: 'Deadline of a goal',
    },
    meeting: 'Meeting',
    nothingElse: 'Nothing else is planned in these months.',
    otherMonths: 'Nothing is planned in the other months.',
    emptyMonths: (months) => `Nothing is planned in ${months}.`,
    unplaced: (names) => `Not in the calendar, because the rhythm or the month of the start is missing: ${names}.`,
    paused: (names) => `Paused, and therefore not planned: ${names}.`,
  },

  planning: {
    today: 'Date of this plan',
    undated: (names, count) =>
      `${count === 1 ? 'This action is' : 'These actions are'} not in the chart, because a date is missing: ${names}.`,
    outside: (names, count) =>
      `${count === 1 ? 'This action falls' : 'These actions fall'} outside the months shown: ${names}.`,
    crowdedOut: (count) =>
      `The chart shows the actions with the highest priority and the earliest deadline; ${count === 1 ? '1 other action is' : `${count} other actions are`} in the action agenda only.`,
  },

  dependencies: {
    intro: (count) =>
      `${count === 1 ? 'One action can only go on once another action is done' : `${count} actions can only go on once another action is done`}.`,
    obstacle: {
      stopped: 'that action was stopped: remove the dependency or choose another way',
      circle: 'both wait for each other: neither can start',
      'too-late': 'that is too late for this action',
      late: 'that action is late',
      paused: 'that action is paused',
    },
    drawn: (count) => `The drawing shows the first ${count} dependencies.`,
  },

  money: {
    total: (parts) => `All actions together are budgeted at ${parts}.`,
    done: (parts) => `Of this, ${parts} are for actions that are done.`,
    stopped: (count) => `${count === 1 ? 'One stopped action does' : `${count} stopped actions do`} not count.`,
    shared: (count) =>
      `${count === 1 ? 'One action serves more than one goal and counts' : `${count} actions serve more than one goal and count`} under the first goal only.`,
    more: (year, amount) => `In ${year} the actions ask for ${amount} more than the costs in the budget.`,
    noCosts: (years) => `For ${years} there are actions with a budget, but no costs in the budget.`,
    partOf: (part, all) => `${part} of ${all}`,
    shortage: (year, amount) => `For ${year}, ${amount} of the costs has no funding yet.`,
    surplus: (year, amount) => `For ${year} there is ${amount} more funding than costs.`,
  },

  risks: {
    other: (count) =>
      `${count === 1 ? 'One other open risk touches no goal or owner in this plan and is' : `${count} other open risks touch no goal or owner in this plan and are`} not listed here.`,
    noMitigation: 'nothing agreed yet',
  },

  progress: {
    atLatest: (value, date) => `${value} (${date})`,
    overdue: (date) => `${date} (overdue)`,
    below: (value) => `below ${value}`,
    above: (value) => `above ${value}`,
    or: ' or ',
    limit: (limits, consequence) => `${limits}. ${consequence}`,
    limitOnly: (limits) => `${limits}. What happens then has not been agreed yet.`,
    reports: (who, every) => `${who} reports progress${every === null ? '' : ` ${every}`}.`,
    to: (whom) => `To whom: ${whom}`,
    mandate: (text) => `Mandate: ${text}`,
    acts: (who) => `${who} acts when results deviate.`,
    methods: (some, all) =>
      some === all
        ? `For ${all === 1 ? 'the open action' : `all ${all} open actions`} it is agreed how progress is followed.`
        : `For ${some} of the ${all} open actions it is agreed how progress is followed.`,
    noMethods: (all) => `For none of the ${all} open actions it is agreed how progress is followed.`,
    noMethodForOne: 'For the only open action it is not agreed yet how progress is followed.',
  },

  open: {
    allGoals: (count) => `all ${count} goals`,
    allActions: (count) => `all ${count} open actions`,
    allIndicators: (count) => `all ${count} indicators`,
    actions: {
      owner: 'Owner',
      deadline: 'Deadline',
      every: 'Rhythm',
      hours: 'Hours',
      budget: 'Budget',
      deliverables: 'Deliverables',
      goals: 'Goal that the action serves',
    },
    goals: { actions: 'Action', indicators: 'Indicator', owner: 'Owner', deadline: 'Deadline' },
    indicators: { target: 'Target', baseline: 'Baseline', measured_by: 'Who measures', measurements: 'Measurement' },
  },
}

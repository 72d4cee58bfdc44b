import { en as plan } from '../action-plan/words.en.ts'
import type { nl } from './words.nl.ts'

const { numeral } = plan

function many(count: number, one: string, more: string): string {
  return `${numeral(count)} ${count === 1 ? one : more}`
}

/** The English turns of phrase of the progress report; whole sentences without choices stand in the templates. */
export const en: typeof nl = {
  columns: {
    because: 'Because of',
    before: 'Previous value',
    budgeted: 'Budgeted',
    by: 'By whom',
    difference: 'Difference',
    explanation: 'Explanation',
    kind: 'Kind',
    last: 'Latest value',
    pace: 'Status (progress against time)',
    reason: 'Why now',
    spent: 'Spent',
    state: 'Status',
    trouble: 'What is the matter',
  },
  period: {
    report: (date, title) =>
      `This report covers the period since ${date}, when the last report came out${title === null ? '' : ` (‘${title}’)`}.`,
    meeting: (date, title) =>
      `This report covers the period since ${date}, when the steering group last met${title === null ? '' : ` (‘${title}’)`}. The data hold no earlier report.`,
    months: (date) =>
      `This report covers the last three months, since ${date}. The data hold no earlier report and no meeting of a steering group.`,
  },
  later: (names) => `Needed later: ${names}.`,
  points: {
    noNewDate: (names, count) =>
      `${many(count, 'action is', 'actions are')} late without a new date that can still be met: ${names}. Choose: a new date, help or stopping.`,
    beyondRepair: 'cannot be caught up',
    undecided: (names, count) =>
      `${many(count, 'change has', 'changes have')} no decision in the data: ${names}. Confirm or undo.`,
    waiting: (names, count) =>
      `${many(count, 'change waits', 'changes wait')} for a decision that was asked for: ${names}.`,
    onDecision: (change, decision) => `${change} (for ${decision})`,
    experiments: (names, count) =>
      `${many(count, 'experiment has', 'experiments have')} ended without a decision on what comes next: ${names}.`,
  },
  states: { reached: '✓ reached', 'on-track': '✓ on track', 'at-risk': '! at risk', off: '✗ off track' },
  noState: '? cannot be told',
  count: {
    off: (count) => `${count} off track`,
    'at-risk': (count) => `${count} at risk`,
    none: (count) => `${count} that cannot be told`,
    'on-track': (count) => `${count} on track`,
    reached: (count) => `${count} reached`,
  },
  standing: (total, parts) => `Where the ${total === 1 ? 'goal stands' : `${numeral(total)} goals stand`}: ${parts}.`,
  because: {
    limit: { below: (limit) => `below the limit of ${limit}`, above: (limit) => `above the limit of ${limit}` },
    missed: 'target not reached on the agreed date',
    pace: (way, time) => `${way} of the way after ${time} of the time`,
    stale: 'overdue for measurement',
    unmeasured: 'not measured yet',
    incomplete: 'baseline, target or one of their dates is missing',
    even: 'baseline and target are the same',
    deadline: 'the deadline has passed',
    noIndicator: 'no indicator yet',
    of: (name, reason) => `${name}: ${reason}`,
  },
  pace: (way, time) => `${way} after ${time}`,
  causes: {
    known: (name, cause) => `According to the data ${name} is off track because of ${cause}.`,
    unknown: (name) => `Why ${name} is off track is not in the data yet.`,
    execution: 'the execution',
    assumption: 'an assumption under it, not the execution',
    both: 'the execution and an assumption under it',
    under: (names, count) =>
      count === 1 ? `This assumption lies under it: ${names}.` : `These assumptions lie under it: ${names}.`,
    states: { failed: 'does not hold', open: 'still open', holds: 'holds' },
    more: (count) => `${many(count, 'more indicator is', 'more indicators are')} off track; see the table.`,
  },
  fine: { 'on-track': (names) => `On track: ${names}.`, reached: (names) => `Reached: ${names}.` },
  movement: { better: 'better', worse: 'worse', same: 'same', up: 'higher', down: 'lower' },
  moved: (value, movement) => `${value}, ${movement}`,
  measured: (values, target) => `Measured: ${values}. Target: ${target}.`,
  more: (shown, rest) =>
    `The table shows the first ${numeral(shown)}; ${rest === 1 ? 'one more is' : `the other ${numeral(rest)} are`} in the annex.`,
  trouble: {
    late: 'late',
    how: (text, how) => `${text}: ${how}`,
    start: (when) => `should have started ${when}`,
    paused: 'paused',
    waits: (on, obstacle) => `waits for ${on} (${obstacle})`,
    slow: (progress, time) => `${progress} done after ${time} of the time`,
  },
  actions: {
    fine: (until) => `${until} Nor is any action stuck or clearly behind.`,
    finished: (names) => `Finished in this period: ${names}.`,
    noneFinished: 'The data hold no action that was finished in this period.',
    onTime: (inTime, known, rate, unknown) =>
      `Since the start ${numeral(inTime)} of ${many(known, 'finished action', 'finished actions')} ${known === 1 || inTime === 1 ? 'was' : 'were'} done in time (${rate})${unknown === 0 ? '' : `; of ${numeral(unknown)} more a date is missing`}.`,
    starting: (names, count) => `In the next 90 days ${many(count, 'action starts', 'actions start')}: ${names}.`,
  },
  money: {
    share: (share, budget) =>
      budget === null ? `${share} of the budget` : `${share} of the ${budget} budgeted for it`,
    running: (year, actual, share, time) =>
      `In ${year}, ${actual} has been spent so far${share === null ? '' : `: ${share}, while ${time} of the year has passed`}.`,
    booked: (year, until, actual, share, time) =>
      `For ${year}, ${actual} was booked up to ${until}${share === null ? '' : `: ${share}, after ${time} of the year`}.`,
    partly: (year, count) =>
      `Of ${many(count, 'cost line', 'cost lines')} of ${year} it is not known what was spent; the comparison is about the others.`,
    over: (year, lines) => `Over the budget of ${year}: ${lines}.`,
    unsecured: (year, lines) => `Not secured yet for ${year}: ${lines}.`,
    overdue: (names, count) =>
      `${many(count, 'subsidy condition is past its date', 'subsidy conditions are past their dates')}: ${names}. Have it found out whether ${count === 1 ? 'it was' : 'they were'} met; that is not in the data.`,
    overLine: (what, more) => `${what} (${more} more)`,
    more: (amount) => `${amount} more`,
    less: (amount) => `${amount} less`,
    even: 'none',
  },
  risks: {
    heavy: (heavy, open) =>
      heavy === 0
        ? open === 1
          ? 'The one open risk is not heavy.'
          : `None of the ${numeral(open)} open risks is heavy.`
        : `${heavy === open ? many(open, 'open risk is heavy', 'open risks are heavy') : `${many(heavy, 'risk is', 'risks are')} heavy out of the ${numeral(open)} that are open`}.`,
    unjudged: (names, count) =>
      `${many(count, 'risk has', 'risks have')} no likelihood or no impact in the data: ${names}.`,
  },
  news: {
    change: 'change',
    taken: 'decision',
    rejected: 'rejected',
    joined: 'new partner',
    left: 'partner left',
    delivered: 'delivered',
  },
}

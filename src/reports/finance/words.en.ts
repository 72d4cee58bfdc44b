import { en as plan } from '../action-plan/words.en.ts'
import { en as points } from './points.en.ts'
import type { nl } from './words.nl.ts'

const { numeral } = plan

/** The English words and composed phrases of the financial document. */
export const en: typeof nl = {
  columns: {
    amount: 'Amount',
    after: 'Later',
    answer: 'Answer',
    anyMoney: 'Money, all kinds',
    article: 'Article',
    before: 'Earlier',
    bookedUntil: (day) => `Booked up to ${day}`,
    budget: 'Budget',
    budgetOf: (year) => `Budget ${year}`,
    budgetUntil: (year) => `Budget up to ${year}`,
    checked: 'Checked on',
    computed: 'As funded',
    condition: 'Condition',
    difference: 'Difference',
    due: 'When',
    for: 'What for',
    gapWithout: 'Not covered without subsidy',
    how: 'How we meet it',
    howMuch: 'How much',
    inBudget: 'In the budget',
    intensity: 'Aid intensity',
    kind: 'Kind',
    left: 'Up to the stated limit',
    maximum: 'Highest as stated',
    model: 'Business model',
    netValue: 'Benefits against burden',
    pace: 'At this pace, of the budget',
    parts: 'Made up of',
    payer: 'Who pays',
    planned: 'Planned share',
    pledged: 'With the partner itself',
    post: 'What for',
    question: 'Question',
    rate: 'Rate',
    receives: 'Receives in money',
    share: 'Part of the budget',
    soFar: 'So far',
    spent: 'Spent',
    state: 'Note',
    unsecured: 'Not yet secured',
    within: (years) => (years === 1 ? 'In this year' : `In these ${numeral(years)} years`),
    withoutSubsidy: 'Funding without subsidy',
  },
  upTo: (year) => `Up to ${year}`,
  since: (year) => `From ${year} on`,
  axis: (currency, unit) => `amounts ${unit === 1 ? 'in' : '×'} ${currency}`,
  shareAxis: 'share of subsidy (%)',
  inMoney: 'Together, without in kind',
  split: (kinds, money, inKind) =>
    `Of the funding ${inKind} is in kind: work, space or material that partners supply themselves. That pays no bill. The other ${money} is ${kinds}.`,
  kinds: { cash: 'cash', subsidy: 'subsidy', fee: 'own income' },
  legend: (funding, cost) =>
    [
      funding ? 'Bar: the funding, dark where it is secured and light where it is not yet.' : null,
      cost ? 'Line: the cost.' : null,
    ]
      .filter((text) => text !== null)
      .join(' '),
  shareLegend: (computed, planned) =>
    [computed ? 'Bar: the share of subsidy in the funding.' : null, planned ? 'Line: the planned share.' : null]
      .filter((text) => text !== null)
      .join(' '),
  soFar: (year) => `${year} (so far)`,
  bookedYear: (year, day) => `${year} (up to ${day})`,
  running: (year) =>
    `${year} is still running: what is shown is what has been booked so far, so a difference with the budget says nothing yet. Up to which day it was booked is not in the data.`,
  booked: (year, until, part, pace) =>
    `For ${year}, spending has been booked up to ${until}: ${part} of the year.${pace === null ? '' : ` ${pace}`}`,
  bookedBefore: (year, until) =>
    `According to the data, spending has been booked up to ${until}; what is shown for ${year} is not complete yet.`,
  pace: (year, expected, budget, isWhole) =>
    `If the rest of the year costs as much a day, ${isWhole ? `${year} ends` : `the lines of ${year} that are filled in end`} at about ${expected} against a budget of ${budget}. That is arithmetic and no estimate: large bills may still come, or may have been booked already.`,
  unknownLines: (count, of, year) =>
    `Of the ${of} cost lines up to ${year}, ${count === 1 ? 'one does' : `${numeral(count)} do`} not say what was spent.`,
  exact: 'equal',
  difference: (amount, part, over) => `${amount} ${over ? 'more' : 'less'}${part === null ? '' : ` (${part})`}`,
  uncommitted: (name) => `${name} (not committed yet)`,
  received: (amount, from, what) =>
    `${amount === null ? `from ${from}` : `${amount} from ${from}`}${what === null ? '' : ` (${what})`}`,
  nobody: 'nobody',
  more: (count) =>
    `${count} more ${count === 1 ? 'line' : 'lines'} with a smaller difference ${count === 1 ? 'is' : 'are'} not shown here.`,
  met: (day) => `met: ${day}`,
  conditionState: {
    overdue: 'date has passed; whether it was met is not in the data',
    closed: 'past; the subsidy has been settled',
    unwatched: 'nobody who is still there watches this',
  },
  overBy: (name, difference) => `${name}: ${difference}`,
  smallAidOf: (name, total, years, ceiling) => `${name}: ${total} in ${years}, above the stated ${ceiling}`,
  ofLeft: (name, years) => `${name} (${years})`,
  conditionOf: (condition, subsidy) => `${condition} (${subsidy})`,
  dated: (amount, day) => (amount === null || day === null ? (amount ?? day) : `${amount} (${day})`),
  smallAid: 'De minimis aid',
  stateAid: 'State aid',
  sustaining: 'Self-sustaining',
  unanswered: 'not answered yet',
  spanOfYears: (years) => `${numeral(years)} ${years === 1 ? 'year' : 'years'}`,
  spanUntil: (years, until) => `${numeral(years)} ${years === 1 ? 'year' : 'years'} up to ${until}`,
  window: (years, since, until) =>
    `${years === 1 ? 'The year runs' : `The ${numeral(years)} years run`} from ${since} to ${until}.`,
  toReview: 'higher than the stated limit: to be reviewed',
  ceiling: (amount, years, checked, source) =>
    `The stated limit is ${amount} in ${years}, checked ${checked}. ${source === null ? 'Where that limit comes from is not in the data.' : `Source: ${source}.`}`,
  reviewed: (by, when) =>
    by === null && when === null
      ? 'Who reviewed this and when is not in the data yet.'
      : `Reviewed${by === null ? '' : ` by: ${by}`}${when === null ? '' : by === null ? ` ${when}` : `, ${when}`}.`,
  ending: (year, cost, own, secured, gap) =>
    `In ${year} there is ${own} of funding without subsidy for ${cost} of costs; ${secured ?? 'nothing'} of it is secured${secured === null ? ' yet' : ''}. ${gap === null ? 'On paper it can do without by then.' : `Without subsidy ${gap} is not covered.`}`,
  otherPayers: (count) => `${count} others`,
  inYear: (amount, year) => `${amount} in ${year}`,
  sharesOf: (year, computed, planned) => `${year}: ${computed} instead of ${planned}`,
  points,
}

import { en as plan } from '../action-plan/words.en.ts'
import { capital } from '../sentences.ts'
import type { nl } from './words.nl.ts'

const { numeral } = plan

/** The English words and composed phrases of the financial document. */
export const en: typeof nl = {
  columns: {
    amount: 'Amount',
    after: 'Later',
    answer: 'Answer',
    article: 'Article',
    before: 'Earlier',
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
    maximum: 'Highest as stated',
    model: 'Business model',
    netValue: 'Benefits against burden',
    parts: 'Made up of',
    payer: 'Who pays',
    planned: 'Planned share',
    pledged: 'With the partner itself',
    post: 'What for',
    question: 'Question',
    rate: 'Rate',
    receives: 'Receives in money',
    share: 'Share spent',
    soFar: 'So far',
    spent: 'Spent',
    state: 'Note',
    unknown: 'Not filled in yet',
    unsecured: 'Not yet secured',
    withinThreeYears: 'In these three years',
    withoutSubsidy: 'Funding without subsidy',
  },
  upTo: (year) => `Up to ${year}`,
  since: (year) => `From ${year} on`,
  axis: (currency, unit) => `amounts ${unit === 1 ? 'in' : '×'} ${currency}`,
  shareAxis: 'share of subsidy (%)',
  inMoney: 'Together, without in kind',
  split: (money, inKind) =>
    `Of the funding ${money} is money and ${inKind} is in kind: work, space or material that partners supply themselves. What is in kind pays no bill.`,
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
  running: (year) =>
    `${year} is still running: what is shown is what has been booked so far, so a difference with the budget says nothing yet. Up to which day it was booked is not in the data.`,
  unknownLines: (count, of, year) =>
    `Of the ${of} cost lines up to ${year}, ${count === 1 ? 'one does' : `${numeral(count)} do`} not say what was spent.`,
  unknownOf: (count, of) => `${count} of ${of} lines`,
  exact: 'equal',
  difference: (amount, part, over) => `${amount} ${over ? 'more' : 'less'}${part === null ? '' : ` (${part})`}`,
  left: (name) => `${name} (left)`,
  uncommitted: (name) => `${name} (not committed yet)`,
  received: (amount, from, what) =>
    `${amount === null ? `from ${from}` : `${amount} from ${from}`}${what === null ? '' : ` (${what})`}`,
  nobody: 'nobody',
  conditionState: {
    overdue: 'date has passed; whether it was met is not in the data',
    closed: 'past; the subsidy has been settled',
    unwatched: 'nobody who is still there watches this',
  },
  conditionOf: (condition, subsidy) => `${condition} (${subsidy})`,
  dated: (amount, day) => (amount === null || day === null ? (amount ?? day) : `${amount} (${day})`),
  stateAid: 'State aid',
  sustaining: 'Self-sustaining',
  unanswered: 'not answered yet',
  toReview: 'higher than the stated limit: to be reviewed',
  reviewed: (by, when) =>
    by === null && when === null
      ? 'Who reviewed this and when is not in the data yet.'
      : `Reviewed${by === null ? '' : ` by: ${by}`}${when === null ? '' : by === null ? ` ${when}` : `, ${when}`}.`,
  ending: (year, cost, own, secured, gap) =>
    `In ${year} there is ${own} of funding without subsidy for ${cost} of costs; ${secured ?? 'nothing'} of it is secured${secured === null ? ' yet' : ''}. ${gap === null ? 'On paper it can do without by then.' : `Without subsidy ${gap} is not covered.`}`,
  otherPayers: (count) => `${count} others`,
  inYear: (amount, year) => `${amount} in ${year}`,
  sharesOf: (year, computed, planned) => `${year}: ${computed} instead of ${planned}`,
  points: {
    shortage: (total, years) => ({
      title: `${total} of funding is missing`,
      text: `The shortfall: ${years}. Choose: find funding, drop costs or move them.`,
    }),
    unsecured: (total, years, toEarn) => ({
      title: `${total} of funding is not secured yet`,
      text: `This is ${years}. ${toEarn === null ? '' : `${toEarn} of it is own income that has yet to be earned. `}Choose per line: secure it now, find something else, or only incur the costs once the money is there.`,
    }),
    unsecuredBefore: (amount) => ({
      title: `${amount} of earlier years still stands as not secured`,
      text: 'Have it found out whether that money came in.',
    }),
    overdue: (names, count) => ({
      title:
        count === 1
          ? 'One subsidy condition is past its date'
          : `${numeral(count)} subsidy conditions are past their dates`,
      text: `${names}. Have it found out whether they were met; that is not in the data.`,
    }),
    unwatched: (names, count) => ({
      title:
        count === 1 ? 'Nobody watches one subsidy condition' : `Nobody watches ${numeral(count)} subsidy conditions`,
      text: `${names}. Appoint someone.`,
    }),
    countedTooMuch: (name, more, granted) => ({
      title: 'The budget counts on more than was granted',
      text: `${name}: ${more} above the ${granted} that was granted. Adjust the funding or apply for more.`,
    }),
    toSettle: (name, until) => ({
      title: 'A subsidy that has ended is not settled yet',
      text: `${name} ran until ${until}; a settled amount is not in the data yet.`,
    }),
    aboveMaximum: (names) => ({
      title: 'Aid above the stated limit, to be reviewed',
      text: `${names}. Put this to whoever reviews state aid.`,
    }),
    aidOpen: (open, of) => ({
      title: 'The state aid is still to be reviewed',
      text: `${capital(numeral(open))} of the ${numeral(of)} questions ${open === 1 ? 'has' : 'have'} no yes or no in the data yet.`,
    }),
    notSustaining: (year, gap) => ({
      title: `In ${year} the costs are not covered without subsidy`,
      text: `${gap} is not covered then, while the work is to do without subsidy by then. Choose: more income of its own, lower costs or a later date.`,
    }),
    moreSubsidy: (years) => ({
      title: 'The funding leans on subsidy more than planned',
      text: `The share of subsidy: ${years}. Adjust the plan or the funding.`,
    }),
    mismatch: (partners) => ({
      title: `Budget and pledge differ for ${partners === 1 ? 'one partner' : `${numeral(partners)} partners`}`,
      text: 'Have it settled which amount counts; chapter 4 sets them side by side.',
    }),
  },
}

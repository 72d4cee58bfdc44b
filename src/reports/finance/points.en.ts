import { en as plan } from '../action-plan/words.en.ts'
import { capital } from '../sentences.ts'
import type { nl } from './points.nl.ts'

const { numeral } = plan

/** What asks for a decision, in English: a title, and a text with the figures. */
export const en: typeof nl = {
  shortage: (total, years) => ({
    title: `${total} of funding is missing`,
    text: `The shortfall: ${years}. Choose: find funding, drop costs or move them.`,
  }),
  noFunding: (years) => ({
    title: 'These data hold no funding yet',
    text: `The costs: ${years}. Choose: fill in who pays, find funding or drop costs.`,
  }),
  unsecured: (total, years, toEarn) => ({
    title: `${total} of funding is not secured yet`,
    text: `This is ${years}. ${toEarn === null ? '' : `${toEarn} of it is own income that has yet to be earned. `}Choose per line: secure it now, find something else, or only incur the costs once the money is there.`,
  }),
  unsecuredBefore: (amount) => ({
    title: `${amount} of earlier years still stands as not secured`,
    text: 'Have it found out whether that money came in.',
  }),
  payersLeft: (names, count) => ({
    title: `The budget counts on a contribution from ${count === 1 ? 'a partner that has left' : 'partners that have left'}`,
    text: `${names}. Find out whether it still comes; if not, look for other funding or drop costs.`,
  }),
  overdue: (names, count) => ({
    title:
      count === 1
        ? 'One subsidy condition is past its date'
        : `${numeral(count)} subsidy conditions are past their dates`,
    text: `${names}. Have it found out whether ${count === 1 ? 'it was' : 'they were'} met; that is not in the data.`,
  }),
  unwatched: (names, count) => ({
    title: count === 1 ? 'Nobody watches one subsidy condition' : `Nobody watches ${numeral(count)} subsidy conditions`,
    text: `${names}. Appoint someone.`,
  }),
  countedTooMuch: (name, more, granted) => ({
    title: 'The budget counts on more than was granted',
    text: `${name}: ${more} above the ${granted} that was granted. Adjust the funding or apply for more.`,
  }),
  countedAboveSettled: (name, more, settled) => ({
    title: 'The budget counts on more than was settled',
    text: `${name}: ${more} above the ${settled} that was settled. Find other funding for the difference.`,
  }),
  overBudget: (names, year, count) => ({
    title:
      count === 1
        ? `In ${year}, one cost line is far over its budget already`
        : `In ${year}, ${numeral(count)} cost lines are far over their budgets already`,
    text: `${names}. Choose: steer, move money or change the budget, and find out whether a subsidy asks you to report this.`,
  }),
  aboveCeiling: (names) => ({
    title: 'De minimis aid above the stated limit, to be reviewed',
    text: `${names}. Put this to whoever reviews state aid, before more aid is given.`,
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
  afterEnd: (by, years) => ({
    title: `After ${by} the funding still counts on subsidy`,
    text: `This is ${years}, while the work is to do without subsidy by then. Choose: other funding or a later date.`,
  }),
  moreSubsidy: (years) => ({
    title: 'The funding leans on subsidy more than planned',
    text: `The share of subsidy: ${years}. Adjust the plan or the funding.`,
  }),
  mismatch: (partners) => ({
    title: `Budget and pledge differ for ${partners === 1 ? 'one partner' : `${numeral(partners)} partners`}`,
    text: 'Have it settled which amount counts; chapter 4 sets them side by side.',
  }),
}

import type { nl } from './words.nl.ts'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function numeral(count: number): string {
  return small[count] ?? String(count)
}

/** The English words and turns of phrase of the partner profiles. */
export const en: typeof nl = {
  columns: {
    number: 'No.',
    partner: 'Partner',
    world: 'World',
    state: 'Status',
    commitment: 'Commitment',
    open: 'Open actions',
    late: 'Late',
    perYear: 'Brings now per year',
    left: 'Since',
    what: 'What',
    kind: 'Kind',
    value: 'Value',
    period: 'When',
    secured: 'In writing',
    measure: 'How it will notice',
    by: 'By',
    relation: 'Relation',
    with: 'With whom',
    strength: 'Strength',
    flow: 'Flow',
    action: 'Action',
    part: 'What it does',
    when: 'Done by',
  },
  unnamed: 'Partner without a name',
  helixOne: {
    company: 'Company',
    knowledge: 'Education or research institution',
    government: 'Government body',
    society: 'Civil society organisation',
    intermediary: 'Intermediary',
  },
  brings: { present: 'Brings', joining: 'Will bring', candidate: 'Would bring', gone: 'Was still to bring' },
  joined: (when: string) => `taking part since ${when}`,
  wasJoined: (when: string) => `took part from ${when}`,
  joining: (when: string) => `taking part from ${when}`,
  leaving: (when: string) => `leaving ${when}`,
  since: (when: string) => `since ${when}`,
  total: {
    count: (count: number) => (count === 1 ? 'one partner takes part' : `${numeral(count)} partners take part`),
    inData: (count: number) => (count === 1 ? 'the data hold one partner' : `the data hold ${numeral(count)} partners`),
    later: (count: number) => (count === 1 ? 'one takes part later' : `${numeral(count)} take part later`),
    candidates: (count: number) => `${numeral(count)} ${count === 1 ? 'is' : 'are'} in view or approached`,
    gone: (count: number) =>
      `${numeral(count)} ${count === 1 ? 'has' : 'have'} left or ${count === 1 ? 'is' : 'are'} no longer active`,
  },
  worth: {
    allCash: 'all in cash',
    allInKind: 'all in kind',
    cash: (money: string) => `${money} in cash`,
    inKind: (money: string) => `${money} in kind`,
    rest: (money: string) => `${money} otherwise`,
    allSecured: 'all of it is in writing',
    noneSecured: 'none of it is in writing yet',
    secured: (money: string) => `${money} of it is in writing`,
  },
  detail: (text: string, details: string) => `${text} (${details})`,
  past: { delivered: 'delivered', committed: 'promised', possible: 'not promised' },
  relations: {
    cooperation: ['works with', 'works with'],
    supply: ['supplies', 'is supplied by'],
    competition: ['competes with', 'competes with'],
    dependence: ['depends on', 'is needed by'],
    none: ['deals with', 'deals with'],
  },
  gives: 'gives to',
  receives: 'receives from',
  leads: 'leads',
  helps: 'contributes',
  leader: 'chair',
  orchestrates: 'holds the whole together',
  more: {
    actions: (count: number) =>
      `${numeral(count)} more ${count === 1 ? 'action is' : 'actions are'} in the action plan.`,
    ties: (count: number) => `${numeral(count)} more ${count === 1 ? 'is' : 'are'} in the ecosystem map.`,
  },
  done: (count: number) =>
    count === 1 ? 'One action that it led is done.' : `${numeral(count)} actions that it led are done.`,
  behind: {
    late: (title: string, was: string, now: string | null) =>
      `The action ${title} should have been finished ${was}${now === null ? '' : `; the new date is ${now}`}.`,
    unstarted: (title: string, when: string) => `The action ${title} should have started ${when} and is still planned.`,
    deliverable: (what: string, title: string, when: string) =>
      `The deliverable ${what} of ${title} should have been there ${when}.`,
    expired: (what: string, period: string) =>
      `Promised for ${period}, and the data do not say that it was delivered: ${what}.`,
    undecided: (what: string, since: string) => `Could have begun ${since}, but is not promised yet: ${what}.`,
    unwritten: (what: string) => `Promised, but not in writing yet: ${what}.`,
    funding: (amount: string, years: string) =>
      `The budget counts on ${amount} from this partner that is not secured yet (${years}).`,
    benefit: (what: string, when: string) =>
      `The date for this benefit (${when}) has passed: ${what}. Ask whether the partner got it.`,
    weak: (level: string, what: string) =>
      `The commitment is still ‘${level}’, while others count on this partner: ${what}.`,
    gone: (what: string) => `Still named in the data: ${what}.`,
  },
  counted: {
    role: (names: string) => `as ${names}`,
    goals: (count: number, names: string) => `as leader of the ${count === 1 ? 'goal' : 'goals'} ${names}`,
    actions: (count: number, names: string) => `as leader of the ${count === 1 ? 'action' : 'actions'} ${names}`,
    seats: (names: string) => `on ${names}`,
    links: (count: number, names: string) => `as the only one named for the ${count === 1 ? 'link' : 'links'} ${names}`,
    capabilities: (names: string) => `as the only one named for ${names}`,
    dependents: (name: string, what: string) => `${name} (${what})`,
    namedBy: (name: string, what: string) => `by ${name} (${what})`,
  },
  missing: {
    involvement: 'how close it stands',
    commitment: 'how firm its commitment is',
    brings: 'what it brings',
    gets: 'what it gets',
    interests: 'which interests of its own it has',
    autonomy: 'which control it hands over or keeps',
    ties: 'with whom it has a relation or value flow',
    work: 'which role, seat or action it has',
  },
}

import type { DiffWords } from './diff-words.ts'
import { formatCount } from './format.ts'

const quote = (text: string) => `‘${text}’`

export const en: DiffWords = {
  quote,
  now: 'the files as they are now',
  between: (before, after) => `${before} → ${after}`,
  dated: (name, date) => `${name} (${date})`,
  heading: (name) => `What changes: ${name}`,
  audience: {
    internal: 'For the team: this holds what is internal as well.',
    partners: 'For the partners: without what is internal.',
    public: 'Public: only what is for everyone.',
  },
  grade: { decision: 'decision', mind: 'mind', information: 'info' },
  counts: {
    total: (count) => formatCount(count, 'change', 'changes', 'en'),
    decision: (count) => `${formatCount(count, 'touches', 'touch', 'en')} a decision`,
    mind: (count) => `${count} to mind`,
    information: (count) => `${count} for information`,
    verdicts: (count) =>
      `${formatCount(count, 'question', 'questions', 'en')} of the methods ${count === 1 ? 'stands' : 'stand'} differently`,
  },
  group: {
    partners: 'Partners',
    goals: 'Vision, goals and indicators',
    planning: 'Planning',
    money: 'Money',
    governance: 'Governance and roles',
    risks: 'Risks',
    decisions: 'Decisions',
    rest: 'The rest',
    verdicts: 'Questions of the methods',
  },
  reconfirm: 'to be re-confirmed',
  reconfirmNote:
    'To be re-confirmed: this changed after all partners endorsed the vision or the goal. It ends once this partner endorses again, with a later date.',
  appeared: (name) => `New ecosystem: ${name}.`,
  disappeared: (name) => `This ecosystem is gone: ${name}.`,
  withErrors: (side, count) =>
    `Mind: ${count === 1 ? 'there is' : 'there are'} ${formatCount(count, 'error', 'errors', 'en')} in ${side}; what cannot be read because of that does not count and may seem gone or new here.`,

  added: (kind, title) => `Added: ${kind} ${quote(title)}.`,
  removed: (kind, title) => `Removed: ${kind} ${quote(title)}.`,
  addedSection: (title) => `${title}: filled in now.`,
  removedSection: (title) => `${title}: no longer filled in.`,
  called: (kind, was, is) => `${kind} ${was} is now called ${is}.`,
  renamed: (subject, was, is) => `${subject} is now called ${is} in the files (was ${was}).`,
  moved: (subject) => `${subject} now stands under something else.`,
  changed: (subject, field, was, is) => `${subject}, ${field}: from ${was} to ${is}.`,
  rewritten: (subject, field, is) => `${subject}, ${field}: new text: “${is}”`,
  filled: (subject, field, is) => `${subject}, ${field}: now ${is}.`,
  filledText: (subject, field, is) => `${subject}, ${field}: now filled in: “${is}”`,
  emptied: (subject, field, was) => `${subject}, ${field}: removed (was: ${was}).`,
  itemAdded: (subject, field, item) => `${subject}, ${field}: ${item} was added.`,
  itemRemoved: (subject, field, item) => `${subject}, ${field}: ${item} was removed.`,
  inItem: (subject, field, item) => `${subject}, ${field} ${quote(item)}`,
  other: 'something else',
  unnamed: 'a party that is not named here',

  joined: (name) => `${name} takes part.`,
  inView: (name, status) => `${name} was added as a party: ${status}.`,
  gone: (name) => `${name} is no longer among the partners.`,
  joinsOn: (name, date, was) => `${name} takes part from ${date}${was === null ? '' : ` (was: ${was})`}.`,
  joins: (name, date, was) =>
    `${name} ${date === '' ? 'now takes part' : `has taken part since ${date}`} (was: ${was}).`,
  leaves: (name, date, why) => `${name} has left${date === '' ? '' : ` (${date})`}${why === '' ? '.' : `: ${why}`}`,
  leavesOn: (name, date, why) => (why === '' ? `${name} leaves: ${date}.` : `${name} leaves (${date}): ${why}`),
  status: (name, was, is) => `${name}: status from ${was} to ${is}.`,
  bringsNew: (name, what) => `${name} adds a contribution: ${what}.`,
  bringsNoMore: (name, what) => `${name} no longer brings: ${what}.`,
  bringsMore: (name, what, was, is) => `${name} brings more: ${quote(what)} goes from ${was} to ${is}.`,
  bringsLess: (name, what, was, is) => `${name} brings less: ${quote(what)} goes from ${was} to ${is}.`,
  bringsSecured: (name, what) => `The contribution of ${name} is now secured in writing: ${what}.`,
  bringsUnsecured: (name, what) => `The contribution of ${name} is no longer secured in writing: ${what}.`,
  getsNew: (name, what) => `${name} gets more out of it: ${what}.`,
  getsNoMore: (name, what) => `${name} no longer gets this out of it: ${what}.`,
  per: { year: 'per year', month: 'per month', once: 'once' },

  vision: 'the vision',
  goal: (title) => `the goal ${quote(title)}`,
  endorses: (name, what, date) => `${name} endorses ${what}${date === '' ? '' : ` (${date})`}.`,
  endorsesNoMore: (name, what) => `${name} is no longer among those who endorse ${what}.`,
  targetUp: (name, was, is) => `The target of ${quote(name)} goes up: from ${was} to ${is}.`,
  targetDown: (name, was, is) => `The target of ${quote(name)} goes down: from ${was} to ${is}.`,
  measured: (name, value, date, target) =>
    `Measured for ${quote(name)}: ${value} (${date})${target === '' ? '.' : `; the target is ${target}.`}`,
  measuredNoMore: (name, value, date) => `The measurement of ${date} for ${quote(name)} is gone (was: ${value}).`,
  measuredAnew: (name, was, is, date) =>
    `The measurement of ${date} for ${quote(name)} was changed: from ${was} to ${is}.`,

  later: (subject, time, was, is) => `${subject} slips by ${time}: from ${was} to ${is}.`,
  earlier: (subject, time, was, is) => `${subject} comes ${time} earlier: from ${was} to ${is}.`,
  startsLater: (subject, time, was, is) => `${subject} starts ${time} later: ${is} instead of ${was}.`,
  startsEarlier: (subject, time, was, is) => `${subject} starts ${time} earlier: ${is} instead of ${was}.`,
  expected: (subject, is, was) => `${subject} is done later: ${is} instead of ${was}.`,
  days: (count) => formatCount(count, 'day', 'days', 'en'),
  weeks: (count) => formatCount(count, 'week', 'weeks', 'en'),
  months: (count) => formatCount(count, 'month', 'months', 'en'),
  movesWith: (actions) => `Slips with it: ${actions}.`,
  movesWithMany: (actions) => `Slip with it: ${actions}.`,
  misses: (goals, many) => `No longer in time: the ${many ? 'goals' : 'goal'} ${goals}.`,
  andMore: (count) => `${count} more`,
  done: (subject, date) => `${subject} is done${date === '' ? '' : ` (${date})`}.`,
  stopped: (subject) => `${subject} was stopped.`,
  paused: (subject) => `${subject} is paused.`,
  started: (subject) => `${subject} is under way.`,
  leads: (subject, was, is) => `${subject}: the owner becomes ${is} (was ${was}).`,
  leadsNew: (subject, is) => `${subject}: the owner is ${is}.`,

  costNew: (what, year, amount) => `Added to the budget of ${year}: ${what}, ${amount}.`,
  costGone: (what, year, amount) => `Removed from the budget of ${year}: ${what}, ${amount}.`,
  cost: (what, year, was, is, by) => `The budget of ${year} for ${quote(what)} goes from ${was} to ${is} (${by}).`,
  spent: (what, year, was, is) => `Spent on ${quote(what)} in ${year}: ${was === '' ? is : `${is} (was ${was})`}.`,
  fundingNew: (from, year, amount, secured) =>
    `Added to the funding of ${year}: ${from}, ${amount}${secured ? ', secured' : ', not secured yet'}.`,
  fundingGone: (from, year, amount, secured) =>
    `Removed from the funding of ${year}: ${from}, ${amount}${secured ? ' (was secured)' : ''}.`,
  paidBy: (from) => `by ${from}`,
  funding: (ofWhom, year, was, is, by) => `The funding of ${year} ${ofWhom} goes from ${was} to ${is} (${by}).`,
  secured: (from, year, amount) => `Secured for ${year}: ${from}, ${amount}.`,
  unsecured: (from, year, amount) => `No longer secured for ${year}: ${from}, ${amount}.`,

  member: (party, body) => `${party} now sits on ${body}.`,
  memberNoMore: (party, body) => `${party} no longer sits on ${body}.`,
  chair: (body, is, was) => `${is} now chairs ${body}${was === '' ? '.' : ` (was ${was}).`}`,
  holds: (role, is, was) =>
    is === ''
      ? `The role of ${role} is vacant (was ${was}).`
      : `The role of ${role} now lies with ${is}${was === '' ? '.' : ` (was ${was}).`}`,
  signed: (party, what) => `${party} signed ${quote(what)}.`,
  riskClosed: (title) => `The risk ${quote(title)} is closed.`,
  riskOpen: (title) => `The risk ${quote(title)} is open again.`,

  asked: (topic, date) => `Decision asked: ${topic}${date === '' ? '.' : ` (needed: ${date}).`}`,
  taken: (topic, date) => `Decision taken: ${topic}${date === '' ? '.' : ` (${date}).`}`,
  postponed: (topic) => `Decision postponed: ${topic}.`,
  rejected: (topic) => `Proposal rejected: ${topic}.`,

  answered: (ask) => `Now answered: ${ask}`,
  openAgain: (ask) => `Open again: ${ask}`,
  signal: (ask) => `New warning: ${ask}`,
  clear: (ask) => `Warning settled: ${ask}`,
  many: {
    answered: (count, method) => `${method}: ${formatCount(count, 'question', 'questions', 'en')} answered now.`,
    open: (count, method) =>
      `${method}: ${formatCount(count, 'question', 'questions', 'en')} open again. Which: eco checklist --open`,
    signal: (count, method) =>
      `${method}: ${formatCount(count, 'new warning', 'new warnings', 'en')}. Which: eco checklist`,
    clear: (count, method) => `${method}: ${formatCount(count, 'warning', 'warnings', 'en')} settled.`,
  },
}

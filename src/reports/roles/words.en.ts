import { en as plan } from '../action-plan/words.en.ts'
import type { nl } from './words.nl.ts'

const { numeral } = plan
const point = (title: string, text: string) => ({ title, text })

/** The English words and composed phrases of the document on roles. */
export const en: typeof nl = {
  columns: {
    accountable: 'Owner (A and R)',
    action: 'Action',
    body: 'Body',
    chair: 'Chair',
    chairs: 'Chairs',
    goals: 'Leads goals',
    helps: 'Helps with actions',
    kind: 'Kind',
    leads: 'Leads actions',
    meets: 'Meets',
    members: 'Members',
    party: 'Who',
    remark: 'Particulars',
    responsible: 'Contributes (R)',
    role: 'Role',
    roles: 'Roles now',
    total: 'Together',
  },
  nobody: 'nobody',
  axis: 'number of roles and tasks',
  step: (level) => `Step ${level}`,
  afterDays: (days) => (days === undefined ? 'not solved' : `after ${days} ${days === 1 ? 'day' : 'days'}`),
  trust: (count, of) =>
    count === of && of > 1
      ? `All ${of} partners that take part said that they trust it.`
      : `Trust was expressed by ${count} of the ${of} partners that take part.`,
  roleGap: (set, names, count, of, phase) =>
    point(
      set,
      `${phase === null ? 'Now' : `In the phase ${phase}`} ${numeral(count)} of the ${numeral(of)} roles ${count === 1 ? 'has' : 'have'} nobody: ${names}. Appoint someone, or record why it is not needed.`,
    ),
  roleOwners: {
    nobody: (names) => point('Roles without a holder', `${names}.`),
    left: (names, count) =>
      point(
        count === 1 ? 'A role lies with a party that has left' : 'Roles lie with a party that has left',
        `${names}. Hand over.`,
      ),
    uncommitted: (names, count) =>
      point(
        count === 1
          ? 'A role lies with a party that does not take part yet'
          : 'Roles lie with a party that does not take part yet',
        `${names}. Ask for a commitment or choose another.`,
      ),
  },
  goalOwners: {
    nobody: (names, count) =>
      point(
        count === 1 ? 'One goal has no leader in the data' : `${numeral(count)} goals have no leader in the data`,
        `${names}. Choose one${count === 1 ? '' : ' for each'}.`,
      ),
    left: (names, count) =>
      point(
        count === 1 ? 'The leader of a goal has left' : `The leaders of ${numeral(count)} goals have left`,
        `${names}. Choose a new one.`,
      ),
    uncommitted: (names, count) =>
      point(
        count === 1
          ? 'The leader of a goal does not take part yet'
          : `The leaders of ${numeral(count)} goals do not take part yet`,
        `${names}.`,
      ),
  },
  actionOwners: {
    nobody: (names, count) =>
      point(
        count === 1
          ? 'One open action has no owner in the data'
          : `${numeral(count)} open actions have no owner in the data`,
        `${names}. Choose one${count === 1 ? '' : ' for each'}.`,
      ),
    left: (names, count) =>
      point(
        count === 1 ? 'The owner of an open action has left' : `The owners of ${numeral(count)} open actions have left`,
        `${names}. Choose a new one.`,
      ),
    uncommitted: (names, count) =>
      point(
        count === 1
          ? 'The owner of an open action does not take part yet'
          : `The owners of ${numeral(count)} open actions do not take part yet`,
        `${names}.`,
      ),
  },
  sharedBy: (role, holders) => `${role} (${holders})`,
  overlap: (names, count) =>
    point(
      count === 1
        ? 'One role lies with several parties at once'
        : `${numeral(count)} roles lie with several parties at once`,
      `${names}. Agree on who answers for what.`,
    ),
  dominant: (set, name, count, of) =>
    point(
      `${name} holds ${numeral(count)} of the ${numeral(of)} roles`,
      `${set}. More than half with one party is vulnerable: discuss what another could take.`,
    ),
  bodyLacks: {
    members: (names) => `members of ${names}`,
    mandate: (names) => `a mandate of ${names}`,
    meets: (names) => `a rhythm of ${names}`,
    chair: (names) => `a chair of ${names}`,
  },
  bodyGap: (text) => point('What the data do not say yet about the bodies', `${text}.`),
}

import { formatCount, formatNumber } from './format.ts'
import type { StatusWords } from './status-words.ts'

const number = (value: number) => formatNumber(value, 'en')
const count = (value: number, one: string, many: string) => formatCount(value, one, many, 'en')
const ended = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** The English words of `eco status`. */
export const en: StatusWords = {
  label: {
    phase: 'Phase',
    late: 'Late',
    decisions: 'Decisions',
    goals: 'Goals',
    indicators: 'Indicators',
    money: (year) => `Money ${year}`,
    weakest: 'Weak spot',
    due: '90 days',
    open: 'Still open',
    missing: 'Fill in first',
  },
  example: 'example, fictional',
  phases: {
    direct: 'Set direction: decide where to go and with whom',
    organise: 'Organise: arrange roles, agreements and money',
    perform: 'Perform: carry out, measure and adjust',
  },
  late: {
    actions: (value) => count(value, 'action', 'actions'),
    deliverables: (value) => count(value, 'deliverable', 'deliverables'),
    goals: (value) => count(value, 'goal', 'goals'),
    conditions: (value) => count(value, 'subsidy condition', 'subsidy conditions'),
    nothing: 'no action, deliverable or goal',
    worst: (what, since) => `; longest ${what}, ${since}`,
    since: (date) => `since ${date}`,
    movedTo: (date) => `new date ${date}`,
    onTime: (inTime, known, rate) =>
      `. Finished in time: ${number(inTime)} of ${count(known, 'action', 'actions')} (${rate})`,
  },
  decisions: {
    none: 'none asked for',
    open: (value) => `${number(value)} to take`,
    late: (value) => (value === 0 ? '' : `, ${number(value)} overdue`),
    first: (topic, rest) => `; first ${topic}${rest === '' ? '' : `, ${rest}`}`,
    by: (date) => `by ${date}`,
  },
  states: {
    off: 'off track',
    'at-risk': 'at risk',
    'on-track': 'on track',
    reached: 'reached',
    unknown: 'unknown',
  },
  standing: (total, parts) => `${number(total)}: ${parts}`,
  worst: (names) => `. Off track: ${names}`,
  allOf: (total, state) => (total === 1 ? `1, ${state}` : `${number(total)}, all ${state}`),
  stale: (value) => `. ${count(value, 'measurement', 'measurements')} overdue`,
  money: {
    cost: (cost, funding) => `cost ${cost}, funding ${funding}`,
    gap: (gap) => `${gap} short`,
    covered: 'no shortage',
    certain: 'all secured',
    unsecured: (open) => `${open} not yet secured`,
    fromLeft: (amount) => `${amount} from partners that have left by then`,
  },
  weakest: {
    unmet: (names) => `there is nobody for ${names}.`,
    single: (names, partner) => ended(`${names}: only ${partner} can do that`),
    bridge: (partner, value) =>
      ended(`without ${partner} ${count(value, 'partner comes', 'partners come')} loose from the rest`),
    departure: (partner, parts) => ended(`the departure of ${partner} weighs most: ${parts}`),
    unknown: 'cannot be seen: nothing in the data rests on a partner yet.',
    parts: {
      actions: (value) => count(value, 'action', 'actions'),
      goals: (value) => count(value, 'goal', 'goals'),
      roles: (value) => count(value, 'role', 'roles'),
      capabilities: (value) => count(value, 'capability', 'capabilities'),
      links: (value) => count(value, 'link of the chain', 'links of the chain'),
      funding: (amount) => `${amount} of funding`,
    },
  },
  due: {
    none: 'nothing in the data has to be ready by then.',
    all: (value) => `${number(value)} to do: `,
    owner: (name, value, date) => (value === 1 ? `${name} 1 (${date})` : `${name} ${number(value)} (from ${date})`),
    nobody: 'without an owner',
    others: (value) => count(value, 'other', 'others'),
  },
  missing: {
    phase: 'phase',
    partners: 'partners',
    goals: 'goals',
    indicators: 'indicators',
    actions: 'actions',
    finance: 'cost and funding (finance)',
  },
  more: (value) => `${number(value)} more`,
  quoted: (text) => `‘${text}’`,
  questions: 'Answer next (more: eco explain <id>):',
  columns: {
    ecosystem: 'Ecosystem',
    phase: 'Phase',
    off: 'Off track',
    atRisk: 'At risk',
    late: 'Late',
    decisions: 'Decisions',
    open: 'To fund',
  },
  shortPhases: { direct: 'Direct', organise: 'Organise', perform: 'Perform' },
  total: 'Together',
  note: 'Goals off track and at risk, late actions, decisions to take. To fund: cost of this year and the next without secured funding. More: eco status <folder>',
}

import type { Path } from '../../diagnostic.ts'
import type { Ecosystem } from '../../graph/ecosystem.ts'
import { formatDate } from '../../i18n/format.ts'
import { isOver } from '../date-order.ts'
import { daysBetween, firstDay, type LooseDate, lastDay } from '../dates.ts'
import { leavesOf } from '../leaves.ts'
import type { SignalFact } from '../signal.ts'
import { type Forms, judged, some, unknown } from './basis-counting.ts'

/** How long ago there was news, and a talk with those it is all for. */
export const basisNewsSignals = {
  'basis-silent': (ecosystem, { asOf }) => {
    const { end } = ecosystem.ecosystem ?? {}
    if (end && isOver(end, asOf)) {
      return judged(
        false,
        [['ecosystem', 'end']],
        `De afgesproken looptijd eindigde: ${formatDate(end, 'nl')}.`,
        `The agreed term came to its end: ${formatDate(end, 'en')}.`,
      )
    }
    const found = newest(ecosystem, asOf)
    if (found === undefined)
      return unknown(['meetings'], 'Nergens staat wat er wanneer gebeurde.', 'Nowhere does it say what happened when.')
    const last = ageOf(found, asOf)
    const nl = `Het laatste teken van leven is ${some(last.days, dayForms, 'nl')} oud (${formatDate(last.date, 'nl')})`
    const en = `The last sign of life is ${some(last.days, dayForms, 'en')} old (${formatDate(last.date, 'en')})`
    if (last.days > 90 && newest(ecosystem, asOf, log) === undefined)
      return unknown(
        ['meetings'],
        `${nl}; er staan geen bijeenkomsten, berichten, besluiten, contacten of metingen bij.`,
        `${en}; it has no meetings, messages, decisions, contacts or measurements with it.`,
      )
    return judged(last.days > 90, [last.path], `${nl}.`, `${en}.`)
  },
  'basis-customer-talks': (ecosystem, { asOf }) => {
    const talks = ecosystem.target_groups.flatMap(({ conversations = [] }, group) =>
      conversations.map(({ date }, at) => ({ value: date, path: ['target_groups', group, 'conversations', at] })),
    )
    const isNewer = newer(asOf)
    const found = talks.filter(({ value }) => isNewer(value)).at(-1)
    if (found === undefined) {
      return unknown(
        ['target_groups'],
        'Er staan geen gesprekken met doelgroepen.',
        'There are no talks with target groups.',
      )
    }
    const last = ageOf(found, asOf)
    return judged(
      last.days > 180,
      [last.path],
      `Het laatste gesprek met een doelgroep is ${some(last.days, dayForms, 'nl')} oud (${formatDate(last.date, 'nl')}).`,
      `The last talk with a target group is ${some(last.days, dayForms, 'en')} old (${formatDate(last.date, 'en')}).`,
    )
  },
} as const satisfies Record<string, SignalFact>

const dayForms: Forms = { nl: ['dag', 'dagen'], en: ['day', 'days'] }

interface Dated {
  readonly value: LooseDate
  readonly path: Path
}

/** Says of one date after another whether it is newer than all before; a month or year that still runs counts as today. */
function newer(asOf: string): (date: LooseDate | undefined) => boolean {
  let best = ''
  return (date) => {
    const day = dayOf(date, asOf)
    if (day <= best) return false
    best = day
    return true
  }
}

/** The last day that a date may mean, but no later than today; empty for what is to come. */
function dayOf(date: LooseDate | undefined, asOf: string): string {
  if (!date || firstDay(date) > asOf) return ''
  const last = lastDay(date)
  return last < asOf ? last : asOf
}

/** The newest date, and how long ago it is. */
function ageOf({ value, path }: Dated, asOf: string) {
  return { date: value, path, days: daysBetween(dayOf(value, asOf), asOf) }
}

/** Fields that say when something happened, by section; plans and terms do not count. */
const news: Readonly<Record<string, readonly string[]>> = {
  actions: ['done_on'],
  changes: ['date'],
  communication: ['date'],
  decisions: ['raised_on', 'decided_on'],
  documents: ['date'],
  experiments: ['start', 'end'],
  ideas: ['raised_on', 'decided_on'],
  indicators: ['date'],
  iterations: ['start', 'end'],
  learnings: ['date'],
  meetings: ['date'],
  methods_used: ['date'],
  partners: ['joined', 'left', 'last_contact', 'date'],
  policy_issues: ['date'],
  reflections: ['date'],
  target_groups: ['date'],
}

/** What a team writes down as it goes. Only where such a log is kept does its silence mean something. */
const log: typeof news = {
  communication: ['date'],
  decisions: ['raised_on', 'decided_on'],
  indicators: ['date'],
  meetings: ['date'],
  partners: ['last_contact'],
}

/** Each date that is newer than those before it: the last one is the newest. */
function newest(ecosystem: Ecosystem, asOf: string, kept = news): Dated | undefined {
  const isNewer = newer(asOf)
  return leavesOf(ecosystem, (value, field, section) => kept[section]?.includes(field) === true && isNewer(value)).at(
    -1,
  )
}

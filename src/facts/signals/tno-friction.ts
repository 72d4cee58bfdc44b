import type { Ecosystem } from '../../graph/ecosystem.ts'
import type { Item } from '../../model/definition.ts'
import { isAsked, isDecisionLate } from '../calendar-events.ts'
import { isOver } from '../date-order.ts'
import { addDays, firstDay, type LooseDate, lastDay } from '../dates.ts'
import { longOpenDays } from '../decisions.ts'
import type { SignalFact } from '../signal.ts'
import { census, lackingIn, namesOf, unknown } from './direction-census.ts'

/** Half a year: two quarters. */
const period = 183
const misunderstood = /misverst|spraakverwarring|langs elkaar|misunderst|cross[- ]purposes/iu

/**
 * Whether more misunderstandings came up in the past half year than in the half year before. What has no date says
 * nothing about either: only dated talks and dated pain points show that there were few, or none.
 */
export const misunderstandingsGrow: SignalFact = (ecosystem, { asOf }) => {
  const { tensions, experiments } = ecosystem
  const all = misunderstandingsOf(ecosystem, asOf)
  const within = (after: string, until: string) => all.filter(({ from, to }) => from <= until && to > after).length
  const [start, middle] = [addDays(asOf, -2 * period), addDays(asOf, -period)]
  const [recent, before] = [within(middle, asOf), within(start, middle)]
  const isGrowing = recent > before && recent > 1
  const isRecent = ({ from, to }: Span) => from <= asOf && to > start
  const isDated =
    tensions.some(({ discussed_on: date }) => date && isRecent({ from: firstDay(date), to: lastDay(date) })) ||
    experiments.some((one) => one.pain_points !== undefined && runsOf(one, asOf).some(isRecent))
  const undated = tensions.filter((one) => isMisunderstanding(one) && whenFelt(one, asOf) === undefined).length
  if (!isGrowing && (!isDated || undated > 0))
    return unknown(['tensions'], {
      nl: 'Er staat niet wanneer er misverstanden waren (discussed_on bij spanningen, pain_points bij proeven met een datum).',
      en: 'It does not say when there were misunderstandings (discussed_on at tensions, pain_points at dated experiments).',
    })
  return {
    state: isGrowing ? 'signal' : 'clear',
    facts: {
      nl: `Misverstanden en haperende communicatie in het afgelopen half jaar: ${recent}; in het half jaar daarvoor: ${before}.`,
      en: `Misunderstandings and faltering communication in the past half year: ${recent}; in the half year before: ${before}.`,
    },
    paths: [['tensions'], ['experiments']],
  }
}

/** Whether no decision that was asked for waits too long, or past the day on which it was needed. */
export const decisionsLinger: SignalFact = ({ decisions }, { asOf }) => {
  if (decisions.length === 0)
    return unknown(['decisions'], { nl: 'Er staan nog geen besluiten.', en: 'There are no decisions yet.' })
  const topics = decisions.map((one) => ({ ...one, title: one.topic }))
  const total = topics.filter(isAsked).length
  const stale = lackingIn(
    ['decisions'],
    topics,
    (one) => isAsked(one) && (isOver(one.raised_on, addDays(asOf, -longOpenDays)) || isDecisionLate(one, asOf)),
  )
  const undated = lackingIn(
    ['decisions'],
    topics,
    (one) => isAsked(one) && one.raised_on === undefined && one.needed_by === undefined,
  )
  if (total === 0)
    return {
      state: 'clear',
      facts: {
        nl: `Besluiten op papier: ${decisions.length}; er staat niets open.`,
        en: `Decisions on paper: ${decisions.length}; nothing is open.`,
      },
      paths: [['decisions']],
    }
  if (stale.length === 0 && undated.length > 0)
    return {
      state: 'unknown',
      facts: {
        nl: `Open besluiten zonder datum van de vraag (raised_on)${namesOf(undated, 'nl')}.`,
        en: `Open decisions without the date of asking (raised_on)${namesOf(undated, 'en')}.`,
      },
      paths: undated.map(({ path }) => path),
    }
  return census({
    total,
    lacking: stale,
    what: { nl: ['Het enige open besluit', 'open besluiten'], en: ['The only open decision', 'open decisions'] },
    fine: { nl: ['loopt nog op tijd', 'lopen nog op tijd'], en: ['is still in time', 'are still in time'] },
    short: {
      nl: [
        `ligt langer dan ${longOpenDays} dagen of is te laat`,
        `liggen langer dan ${longOpenDays} dagen of zijn te laat`,
      ],
      en: [`is over ${longOpenDays} days old or overdue`, `are over ${longOpenDays} days old or overdue`],
    },
  })
}

const political =
  /politi|verkiezing|wethouder|\bcollege\b|gemeenteraad|provinciale staten|kabinet|bestuurswissel|election|alderman|cabinet|city council/iu

/** Whether political pressure was put down as a risk, with what is done about it. */
export const politicalPressure: SignalFact = ({ risks }) => {
  const isPolitical = ({ title }: Item<'risks'>) => political.test(title)
  const total = risks.filter(isPolitical).length
  if (total === 0)
    return unknown(['risks'], {
      nl: 'Geen enkel risico gaat over de politiek; bespreek of die druk er is.',
      en: 'No risk is about politics; discuss whether there is such pressure.',
    })
  return census({
    total,
    lacking: lackingIn(['risks'], risks, (one) => isPolitical(one) && one.status !== 'closed' && !one.mitigation),
    what: {
      nl: ['Het enige politieke risico', 'politieke risico’s'],
      en: ['The only political risk', 'political risks'],
    },
    fine: { nl: ['heeft een tegenmaatregel', 'hebben een tegenmaatregel'], en: ['is dealt with', 'are dealt with'] },
    short: {
      nl: ['heeft geen tegenmaatregel', 'hebben geen tegenmaatregel'],
      en: ['is not dealt with', 'are not dealt with'],
    },
  })
}

/** A stretch of days in which something played. */
interface Span {
  readonly from: string
  readonly to: string
}

function isMisunderstanding({ what }: Item<'tensions'>): boolean {
  return misunderstood.test(what)
}

/** An open tension plays today, another on the day it was discussed; undefined when it does not say. */
function whenFelt({ status, discussed_on: date }: Item<'tensions'>, asOf: string): string | undefined {
  if (status === 'open') return asOf
  return date === undefined ? undefined : dayOf(date, asOf)
}

/** When misunderstandings played, as far as that is known: a pain point does so while its pilot ran. */
function misunderstandingsOf({ tensions, experiments }: Ecosystem, asOf: string): readonly Span[] {
  const felt = tensions
    .filter(isMisunderstanding)
    .flatMap((one) => whenFelt(one, asOf) ?? [])
    .map((day) => ({ from: day, to: day }))
  const hit = experiments.flatMap((one) =>
    (one.pain_points ?? [])
      .filter(({ kind }) => kind === 'communication' || kind === 'information')
      .flatMap(() => runsOf(one, asOf)),
  )
  return [...felt, ...hit]
}

/** The days in which an experiment ran, up to today; nothing when it has no dates. */
function runsOf({ start, end }: Item<'experiments'>, asOf: string): readonly Span[] {
  if (!start && !end) return []
  const to = dayOf(end, asOf)
  return [{ from: start ? firstDay(start) : to, to }]
}

/** The last day that a date may mean, or today when it is not over or not known. */
function dayOf(date: LooseDate | undefined, asOf: string): string {
  return date === undefined || lastDay(date) > asOf ? asOf : lastDay(date)
}

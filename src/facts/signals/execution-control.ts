import type { Ecosystem } from '../../graph/ecosystem.ts'
import { formatDate } from '../../i18n/format.ts'
import { monthOf, nextMonth } from '../dates.ts'
import type { Rhythm } from '../recurrence.ts'
import type { SignalFact } from '../signal.ts'
import { organisingHours, outgrows, runningIn, spansOf } from './execution-density.ts'
import { found, per } from './execution-shared.ts'

interface Load {
  readonly month: string
  readonly actions: number
  readonly hours: number
}

/** Whether the hours for organising grow with the actions that run side by side in the coming year. */
export const workOrganised: SignalFact = (ecosystem, { asOf }) => {
  const spans = spansOf(ecosystem, asOf)
  const loads = Array.from({ length: 13 }, (_, at) => loadIn(nextMonth(monthOf(asOf), at)))
  const first = loads.find(({ actions }) => actions > 0)
  if (first === undefined)
    return found(
      'unknown',
      'Het komende jaar lopen er geen acties met een start en een einde.',
      'No actions with a start and an end run in the coming year.',
    )
  if (loads.every(({ hours }) => hours === 0))
    return found(
      'unknown',
      'Er staat niet hoeveel uur per week er is om te organiseren (hours_per_week bij orchestration of roles).',
      'It does not say how many hours a week there are for organising (hours_per_week at orchestration or roles).',
    )
  const heaviest = loads.reduce((worst, load) => (perHour(load) > perHour(worst) ? load : worst), first)
  const isBehind = outgrows(first.actions, heaviest.actions) && perHour(heaviest) > 1.5 * perHour(first)
  const other = isBehind ? heaviest : loads.reduce((most, load) => (load.actions > most.actions ? load : most), first)
  return found(
    isBehind ? 'signal' : 'clear',
    `${said(first, 'nl')}${other === first ? '; drukker wordt het niet' : `. ${said(other, 'nl')}`}.`,
    `${said(first, 'en')}${other === first ? '; it gets no busier' : `. ${said(other, 'en')}`}.`,
  )

  function loadIn(month: string): Load {
    return { month, actions: runningIn(spans, month), hours: organisingHours(ecosystem, month) }
  }
}

/** Whether someone looks at the overview at least monthly, once much more runs than half a year ago. */
export const workControlled: SignalFact = (ecosystem, { asOf }) => {
  const spans = spansOf(ecosystem, asOf)
  if (spans.length === 0)
    return found(
      'unknown',
      'Geen actie heeft een start en een einde, dus drukte is niet te tellen.',
      'No action has a start and an end, so density cannot be counted.',
    )
  const [before, now] = [runningIn(spans, nextMonth(monthOf(asOf), -6)), runningIn(spans, monthOf(asOf))]
  const counts = {
    nl: `Volgens hun datums ${per(now, 'loopt er nu 1 actie', `lopen er nu ${now} acties`)}, een half jaar geleden ${before}`,
    en: `By their dates ${per(now, '1 action runs', `${now} actions run`)} now, ${before} half a year ago`,
  }
  if (!outgrows(before, now)) return found('clear', `${counts.nl}.`, `${counts.en}.`)
  const rhythms = overviewRhythms(ecosystem)
  if (rhythms.length === 0)
    return found(
      'unknown',
      `${counts.nl}; er staat niet hoe vaak iemand het geheel bekijkt (meets of every).`,
      `${counts.en}; it does not say how often someone looks at the whole (meets or every).`,
    )
  return rhythms.some((rhythm) => atLeastMonthly.has(rhythm))
    ? found(
        'clear',
        `${counts.nl}; het geheel wordt minstens elke maand bekeken.`,
        `${counts.en}; the whole is looked at every month or more often.`,
      )
    : found(
        'signal',
        `${counts.nl}, en niemand bekijkt het geheel vaker dan eens per kwartaal.`,
        `${counts.en}, and nobody looks at the whole more often than once a quarter.`,
      )
}

const atLeastMonthly: ReadonlySet<Rhythm> = new Set<Rhythm>(['day', 'week', 'two-weeks', 'month'])
const overseers = ['steering-group', 'core-team', 'programme-office', 'execution']

function overviewRhythms(ecosystem: Ecosystem): readonly Rhythm[] {
  const bodies = (ecosystem.governance?.bodies ?? []).filter(({ kind }) => overseers.includes(kind ?? ''))
  return [
    ...bodies.map(({ meets }) => meets),
    ...(ecosystem.monitoring?.plan ?? []).map(({ every }) => every),
    ecosystem.monitoring?.reporting?.every,
  ].filter((rhythm) => rhythm !== undefined)
}

function perHour({ actions, hours }: Load): number {
  return actions === 0 ? 0 : actions / hours
}

/** `In maart 2027: 6 acties en 16 uur per week om te organiseren`. */
function said({ month, actions, hours }: Load, language: 'nl' | 'en'): string {
  const when = formatDate(month, language)
  return language === 'nl'
    ? `In ${when}: ${per(actions, '1 actie', `${actions} acties`)} en ${hours} uur per week om te organiseren`
    : `In ${when}: ${per(actions, '1 action', `${actions} actions`)} and ${hours} hours a week for organising`
}

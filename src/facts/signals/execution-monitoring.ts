import type { Indicator, Item } from '../../model/definition.ts'
import { isOver } from '../date-order.ts'
import { addDays } from '../dates.ts'
import { hasPace, isStale } from '../measuring.ts'
import { placed } from '../placed.ts'
import type { SignalFact } from '../signal.ts'
import { fewOf, found, per } from './execution-shared.ts'

/** Whether every indicator that still runs was measured within its own rhythm. */
export const monitoringOnRhythm: SignalFact = (ecosystem, { asOf }) => {
  const running = placed(['indicators'], ecosystem.indicators).filter(({ item }) => !isOver(item.by, asOf))
  const paced = running.filter(({ item }) => item.every !== undefined)
  if (paced.length === 0)
    return found(
      'unknown',
      'Geen enkele lopende indicator zegt hoe vaak hij wordt gemeten (every).',
      'No running indicator says how often it is measured (every).',
    )
  const behind = running.filter(({ item }) => isBehind(item, asOf))
  return behind.length === 0
    ? found(
        'clear',
        `Lopende indicatoren: ${running.length}, alle op tijd gemeten volgens hun eigen ritme.`,
        `Running indicators: ${running.length}, all measured in time by their own rhythm.`,
      )
    : found(
        'signal',
        `${behind.length} van de ${running.length} indicatoren ${per(behind.length, 'is', 'zijn')} niet gemeten volgens ritme of ${per(behind.length, 'heeft', 'hebben')} er geen: ${fewOf(behind, 'nl')}.`,
        `${behind.length} of ${running.length} indicators ${per(behind.length, 'was', 'were')} not measured by rhythm or ${per(behind.length, 'has', 'have')} none: ${fewOf(behind, 'en')}.`,
        behind,
      )
}

/** Whether no idea waits for a decision for more than sixty days. */
export const monitoringIdeasDecided: SignalFact = (ecosystem, { asOf }) => {
  const ideas = placed(['ideas'], ecosystem.ideas)
  if (ideas.length === 0) return found('unknown', 'Er zijn geen ideeën vastgelegd.', 'No ideas have been recorded.')
  const waiting = ideas.filter(({ item }) => !isDecided(item))
  const stale = waiting.filter(({ item }) => isOver(item.raised_on, addDays(asOf, -60)))
  const undated = waiting.filter(({ item }) => item.raised_on === undefined)
  if (stale.length > 0)
    return found(
      'signal',
      `${stale.length} van de ${ideas.length} ideeën ${per(stale.length, 'wacht', 'wachten')} langer dan 60 dagen op een besluit: ${fewOf(stale, 'nl')}.`,
      `${stale.length} of ${ideas.length} ideas ${per(stale.length, 'has', 'have')} waited for a decision for more than 60 days: ${fewOf(stale, 'en')}.`,
      stale,
    )
  if (undated.length > 0)
    return found(
      'unknown',
      `Bij ${undated.length} ${per(undated.length, 'idee', 'ideeën')} staat niet wanneer het is ingebracht: ${fewOf(undated, 'nl')}.`,
      `Of ${undated.length} ${per(undated.length, 'idea', 'ideas')} it is not said when it was raised: ${fewOf(undated, 'en')}.`,
      undated,
    )
  return found(
    'clear',
    `Ideeën: ${ideas.length}, waarvan besloten: ${ideas.length - waiting.length}; niets wacht langer dan 60 dagen.`,
    `Ideas: ${ideas.length}, of which decided: ${ideas.length - waiting.length}; nothing waits longer than 60 days.`,
  )
}

/** Never measured counts from the day of the baseline; without that it is behind. */
function isBehind(indicator: Indicator, asOf: string): boolean {
  return !hasPace(indicator, asOf) || isStale(indicator, asOf)
}

function isDecided({ status, decided_on: decided }: Item<'ideas'>): boolean {
  return decided !== undefined || (status !== undefined && status !== 'new')
}

import { nameOf } from '../../graph/ecosystem.ts'
import { grouped } from '../../grouping.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Action } from '../../model/definition.ts'
import { isOver } from '../date-order.ts'
import { addDays, firstDay, type LooseDate, lastDay } from '../dates.ts'
import { placed } from '../placed.ts'
import { expectedEnd, isRecurring, statusOf } from '../progress.ts'
import type { SignalFact } from '../signal.ts'
import { isFinished } from '../work.ts'
import { few, fewOf, found, per } from './execution-shared.ts'

/** Whether whoever had to start with something has started with at least one thing. */
export const workPickedUp: SignalFact = (ecosystem, { asOf }) => {
  const due = placed(['actions'], ecosystem.actions).filter(({ item }) => hadToStart(item, asOf))
  const owners = grouped(due, ({ item }) => item.owner ?? '')
  const idle = [...owners].filter(([, actions]) => actions.every(({ item }) => isUntouched(item)))
  if (due.length === 0)
    return found(
      'unknown',
      'Er is geen actie met een trekker waarvan de start voorbij is.',
      'There is no action with an owner whose start has passed.',
    )
  if (idle.length === 0)
    return found(
      'clear',
      `${owners.size} ${per(owners.size, 'trekker had', 'trekkers hadden')} moeten beginnen en niemand staat nog stil.`,
      `${owners.size} ${per(owners.size, 'owner', 'owners')} had to start and nobody stands still.`,
    )
  const names = idle.map(([owner]) => nameOf(ecosystem, ['partners', 'bodies'], owner))
  return found(
    'signal',
    `${idle.length} van de ${owners.size} trekkers ${per(idle.length, 'is', 'zijn')} nog nergens aan begonnen, hoewel de start voorbij is: ${few(names, 'nl')}.`,
    `${idle.length} of ${owners.size} owners ${per(idle.length, 'has', 'have')} started nothing yet, although the start has passed: ${few(names, 'en')}.`,
    idle.flatMap(([, actions]) => actions),
  )
}

/** Whether at least three actions are finished, or to be finished, in the first ninety days. */
export const workStartedEarly: SignalFact = (ecosystem) => {
  const start = ecosystem.ecosystem?.start
  const dated = placed(['actions'], ecosystem.actions).filter(
    ({ item }) => statusOf(item) !== 'stopped' && !isRecurring(item) && endOf(item) !== undefined,
  )
  if (start === undefined || dated.length === 0)
    return found(
      'unknown',
      'Zonder start van het ecosysteem en einddata van acties is de eerste periode niet te beoordelen.',
      'Without a start of the ecosystem and deadlines of actions, the first period cannot be judged.',
    )
  const end = addDays(lastDay(start), 90)
  const early = dated.filter(({ item }) => lastDay(endOf(item) ?? end) <= end)
  const names = (language: 'nl' | 'en') => (early.length === 0 ? '' : ` (${fewOf(early, language)})`)
  return found(
    early.length < 3 ? 'signal' : 'clear',
    `Acties klaar in de eerste 90 dagen na de start (${formatDate(start, 'nl')}): ${early.length}${early.length < 3 ? ' van minstens 3' : ''}${names('nl')}.`,
    `Actions finished in the first 90 days after the start (${formatDate(start, 'en')}): ${early.length}${early.length < 3 ? ' of at least 3' : ''}${names('en')}.`,
    early,
  )
}

/** Whether the coming three months are planned by day and name, and something lies further off than a year. */
export const workPlannedAhead: SignalFact = (ecosystem, { asOf }) => {
  const planned = placed(['actions'], ecosystem.actions).filter(
    ({ item }) => !isFinished(item) && !isRecurring(item) && !isOver(expectedEnd(item) ?? asOf, asOf),
  )
  const dated = planned.filter(({ item }) => expectedEnd(item) !== undefined)
  if (dated.length === 0)
    return found('unknown', 'Er zijn geen open acties met een einddatum.', 'There are no open actions with a deadline.')
  const [soon, late] = [addDays(asOf, 90), addDays(asOf, 365)]
  const near = dated.filter(({ item }) => firstDay(expectedEnd(item) ?? '') <= soon)
  const vague = near.filter(({ item }) => String(expectedEnd(item)).length < 10 || item.owner === undefined)
  const far = dated.filter(({ item }) => firstDay(expectedEnd(item) ?? '') > late)
  const names = (language: 'nl' | 'en') => (vague.length === 0 ? '' : ` (${fewOf(vague, language)})`)
  return found(
    vague.length > 0 || far.length === 0 ? 'signal' : 'clear',
    `Acties voor de komende drie maanden: ${near.length}, waarvan zonder dag of trekker: ${vague.length}${names('nl')}. Acties over meer dan een jaar: ${far.length}.`,
    `Actions for the coming three months: ${near.length}, of which without a day or an owner: ${vague.length}${names('en')}. Actions more than a year ahead: ${far.length}.`,
    vague,
  )
}

/** Whether priorities choose: of four actions or more at most half is high. */
export const workPrioritiesSpread: SignalFact = (ecosystem) => {
  const ranked = placed(['actions'], ecosystem.actions).filter(
    ({ item }) => item.priority !== undefined && statusOf(item) !== 'stopped',
  )
  if (ranked.length === 0)
    return found('unknown', 'Geen enkele actie heeft een prioriteit.', 'No action has a priority.')
  const high = ranked.filter(({ item }) => item.priority === 'high')
  const tooMany = ranked.length >= 4 && high.length * 2 > ranked.length
  return found(
    tooMany ? 'signal' : 'clear',
    `Prioriteit hoog bij ${high.length} van de ${ranked.length} acties${tooMany ? ': als bijna alles voorgaat, gaat niets voor' : ''}.`,
    `High priority for ${high.length} of ${ranked.length} actions${tooMany ? ': when nearly everything comes first, nothing does' : ''}.`,
    tooMany ? high : [],
  )
}

function hadToStart(action: Action, asOf: string): boolean {
  return action.owner !== undefined && statusOf(action) !== 'stopped' && isOver(action.start ?? action.deadline, asOf)
}

function isUntouched(action: Action): boolean {
  return statusOf(action) === 'planned' && (action.progress ?? 0) === 0
}

function endOf(action: Action): LooseDate | undefined {
  return action.done_on ?? action.deadline
}

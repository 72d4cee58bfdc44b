import type { Path } from '../../diagnostic.ts'
import type { Action } from '../../model/definition.ts'
import { findCycles } from '../cycle-search.ts'
import { isOver } from '../date-order.ts'
import { placed } from '../placed.ts'
import { expectedEnd, isLate, isRecurring, statusOf } from '../progress.ts'
import type { SignalFact } from '../signal.ts'
import { isFinished } from '../work.ts'
import { fewOf, found, per } from './execution-shared.ts'

/** Whether every action that is late says how it is caught up, and by when where that is possible. */
export const workBacklogRecovery: SignalFact = (ecosystem, { asOf }) => {
  const dated = placed(['actions'], ecosystem.actions).filter(({ item }) => item.deadline !== undefined)
  if (dated.length === 0) return found('unknown', 'Geen enkele actie heeft een deadline.', 'No action has a deadline.')
  const late = dated.filter(({ item }) => isLate(item, asOf))
  if (late.length === 0)
    return found(
      'clear',
      `Acties met een deadline: ${dated.length}, waarvan te laat: 0.`,
      `Actions with a deadline: ${dated.length}, of which late: 0.`,
    )
  const lost = late.filter(({ item }) => !hasRecovery(item, asOf))
  if (lost.length === 0)
    return found(
      'clear',
      `${late.length} ${per(late.length, 'actie is', 'acties zijn')} te laat; ${per(late.length, 'daarbij', 'bij elk')} staat wat er nu gebeurt.`,
      `${late.length} ${per(late.length, 'action is', 'actions are')} late; ${per(late.length, 'it says', 'each says')} what happens now.`,
    )
  return found(
    'signal',
    `${late.length} ${per(late.length, 'actie is', 'acties zijn')} te laat; bij ${lost.length} staat niet hoe en wanneer het wordt ingelopen: ${fewOf(lost, 'nl')}.`,
    `${late.length} ${per(late.length, 'action is', 'actions are')} late; ${lost.length} ${per(lost.length, 'does', 'do')} not say how and when to catch up: ${fewOf(lost, 'en')}.`,
    lost,
  )
}

/** Whether no open action is held up by what it waits for: something late, paused, stopped, or in a circle with it. */
export const workDependencies: SignalFact = (ecosystem, { asOf }) => {
  const links = new Map(ecosystem.actions.map((action) => [action.id, action.depends_on ?? []]))
  const waiting = placed(['actions'], ecosystem.actions).filter(
    ({ item }) => !isFinished(item) && (item.depends_on ?? []).length > 0,
  )
  if (![...links.values()].some((prerequisites) => prerequisites.length > 0))
    return found(
      'unknown',
      'Bij geen enkele actie staat waarop zij wacht (depends_on).',
      'No action says what it waits for (depends_on).',
    )
  const troubled = new Set([
    ...ecosystem.actions.filter((action) => holdsUp(action, asOf)).map(({ id }) => id),
    ...findCycles(links).flat(),
  ])
  const stuck = waiting.filter(({ item }) => (item.depends_on ?? []).some((id) => troubled.has(id)))
  return stuck.length === 0
    ? found(
        'clear',
        `Open acties die op een andere wachten: ${waiting.length}, en geen daarvan zit vast.`,
        `Open actions that wait for another: ${waiting.length}, and none of them is stuck.`,
      )
    : found(
        'signal',
        `${stuck.length} ${per(stuck.length, 'actie zit', 'acties zitten')} vast, door iets dat te laat is, stilligt of gestopt is of door een kring: ${fewOf(stuck, 'nl')}.`,
        `${stuck.length} ${per(stuck.length, 'action is', 'actions are')} stuck, on something late, paused or stopped or in a circle: ${fewOf(stuck, 'en')}.`,
        stuck,
      )
}

/** Whether it is known of every result that was due whether it is there. */
export const workResultsKnown: SignalFact = (ecosystem, { asOf }) => {
  const results = placed(['actions'], ecosystem.actions).flatMap(({ item, path }) => resultsOf(item, path))
  if (results.length === 0)
    return found('unknown', 'Geen enkele actie noemt een resultaat.', 'No action names a deliverable.')
  if (results.every(({ item }) => item.due === undefined && item.status === undefined))
    return found(
      'unknown',
      'Bij geen enkel resultaat staat wanneer het er moet zijn (due) of hoe het ervoor staat (status).',
      'No deliverable says when it is due or how it stands (status).',
    )
  const due = results.filter(({ item }) => isOver(item.due, asOf))
  const delivered = due.filter(({ item }) => item.status === 'delivered')
  const unsaid = due.filter(({ item }) => item.status === undefined)
  const counts = {
    nl: `Resultaten die er al moesten zijn: ${due.length}, waarvan opgeleverd: ${delivered.length}`,
    en: `Deliverables that were due: ${due.length}, of which delivered: ${delivered.length}`,
  }
  return unsaid.length === 0
    ? found('clear', `${counts.nl}.`, `${counts.en}.`)
    : found(
        'signal',
        `${counts.nl}; bij ${unsaid.length} staat niet of het er is: ${fewOf(unsaid, 'nl')}.`,
        `${counts.en}; of ${unsaid.length} it is not said whether ${per(unsaid.length, 'it is', 'they are')} there: ${fewOf(unsaid, 'en')}.`,
        unsaid,
      )
}

/** Whether there is a change for every action that contributes little, or is late beyond repair. */
export const monitoringChangesMade: SignalFact = (ecosystem, { asOf }) => {
  const judged = placed(['actions'], ecosystem.actions).filter(
    ({ item }) => item.contribution !== undefined || isLost(item, asOf),
  )
  if (judged.length === 0)
    return found(
      'unknown',
      'Bij geen enkele actie staat hoeveel zij bijdroeg (contribution).',
      'No action says how much it contributed (contribution).',
    )
  const weak = judged.filter(({ item }) => item.contribution?.score === 'low' || isLost(item, asOf))
  const changed = new Set(ecosystem.changes.flatMap(({ affects }) => affects ?? []))
  const untouched = weak.filter(({ item }) => !changed.has(item.id))
  return untouched.length === 0
    ? found(
        'clear',
        `Acties die weinig bijdragen of niet meer in te lopen zijn: ${weak.length} van ${judged.length}, alle met een wijziging.`,
        `Actions that contribute little or cannot be caught up: ${weak.length} of ${judged.length}, all with a change.`,
      )
    : found(
        'signal',
        `${untouched.length} van de ${weak.length} acties die weinig bijdragen of niet meer in te lopen zijn, zonder wijziging: ${fewOf(untouched, 'nl')}.`,
        `${untouched.length} of ${weak.length} actions that contribute little or cannot be caught up, without a change: ${fewOf(untouched, 'en')}.`,
        untouched,
      )
}

function hasRecovery({ recovery }: Action, asOf: string): boolean {
  if (recovery === undefined) return false
  return recovery.possible === false || (recovery.new_date !== undefined && !isOver(recovery.new_date, asOf))
}

function holdsUp(action: Action, asOf: string): boolean {
  return statusOf(action) === 'stopped' || statusOf(action) === 'paused' || isLate(action, asOf)
}

function isLost(action: Action, asOf: string): boolean {
  return isLate(action, asOf) && action.recovery?.possible === false
}

/** As the documents count them: what a stopped action still owed is left out, what it delivered is not. */
function resultsOf(action: Action, path: Path) {
  if (action.deliverables === undefined) return []
  const isDone = statusOf(action) === 'done'
  const due = isRecurring(action) ? undefined : expectedEnd(action)
  const results = placed([...path, 'deliverables'], action.deliverables).map(({ item, path: place }) => {
    const result =
      typeof item === 'string' ? { what: item, due: undefined, status: undefined, delivered_on: undefined } : item
    const isThere = isDone || result.delivered_on !== undefined
    const status = result.status ?? (isThere ? ('delivered' as const) : undefined)
    return { item: { what: result.what, due: result.due ?? due, status }, path: place }
  })
  return results.filter(({ item }) => item.status === 'delivered' || statusOf(action) !== 'stopped')
}

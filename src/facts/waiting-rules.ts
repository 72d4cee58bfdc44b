import type { Path } from '../diagnostic.ts'
import { type Ecosystem, find } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import { formatDate } from '../i18n/format.ts'
import type { Action, Goal } from '../model/definition.ts'
import type { Language } from '../text.ts'
import { goalsOf } from './agenda.ts'
import { findCycles } from './cycle-search.ts'
import { isAfter, isOver } from './date-order.ts'
import { addDays, lastDay, plausible } from './dates.ts'
import { deadlineOf } from './deadline-place.ts'
import type { Early } from './passes.ts'
import { expectedEnd, isRecurring } from './progress.ts'
import type { Finding, Rule } from './rule.ts'
import { soonest } from './soonest.ts'
import { called } from './wording.ts'
import { isFinished } from './work.ts'

const goalMissedByWaiting: Rule = {
  id: 'goal-missed-by-waiting',
  severity: 'warning',
  check: (ecosystem, { asOf }) => {
    if (ecosystem.actions.every(({ depends_on: before = [] }) => before.length === 0)) return []
    const early = soonest(ecosystem, asOf)
    return [...early.keys()].flatMap((id) => missedBy(id, early, ecosystem, asOf) ?? [])
  },
}

const waitsForUndated: Rule = {
  id: 'waits-for-undated',
  severity: 'warning',
  check: (ecosystem) => {
    const waits = ecosystem.actions.flatMap((action, position) => waitsOf(action, position, ecosystem))
    if (waits.length === 0) return []
    const links = new Map(ecosystem.actions.map(({ id, depends_on: before = [] }) => [id, before]))
    const inCircle = new Set(findCycles(links).flat())
    return [...grouped(waits, ({ on }) => on)].flatMap(([on, all]) =>
      inCircle.has(on.id) ? [] : [undatedFinding(on, all)],
    )
  },
}

type Earliest = ReadonlyMap<string, Early>

export const waitingRules = [goalMissedByWaiting, waitsForUndated] as const

/** At the first action of a chain that is too late for a goal of its own; what comes after it is late for the same reason. */
function missedBy(id: string, early: Earliest, ecosystem: Ecosystem, asOf: string): Finding | undefined {
  const action = find(ecosystem, 'actions', id)
  const { end, heldUpBy = '' } = early.get(id) as Early
  const before = find(ecosystem, 'actions', heldUpBy)
  if (action === undefined || before === undefined) return undefined
  const goal = goalsOf(ecosystem, action)
    .flatMap((one) => find(ecosystem, 'goals', one) ?? [])
    .find(
      (one) =>
        isMissed(one, end) &&
        !isOver(one.deadline, asOf) &&
        !isTooLateItself(action, one) &&
        !(goalsOf(ecosystem, before).includes(one.id) && isMissed(one, early.get(heldUpBy)?.end ?? '')),
    )
  const path = ecosystem.index.get('actions')?.get(id)?.path
  const at = action.depends_on?.indexOf(heldUpBy) ?? -1
  if (goal?.deadline === undefined || path === undefined || at === -1) return undefined
  const said = (language: Language) => [chain(id, early, ecosystem), formatDate(end, language)] as const
  const due = goal.deadline
  return {
    path: [...path, 'depends_on', at],
    message: {
      nl: missedNl(goal, ...said('nl'), formatDate(due, 'nl')),
      en: missedEn(goal, ...said('en'), formatDate(due, 'en')),
    },
    hint: {
      nl: 'Haal een eerdere actie in deze reeks naar voren, maak een actie korter, of spreek voor het doel een latere datum af.',
      en: 'Bring an earlier action of this chain forward, make an action shorter, or agree on a later date for the goal.',
    },
    related: deadlineOf(ecosystem, 'goals', goal.id),
  }
}

function missedNl(goal: Goal, chained: string, end: string, due: string): string {
  return `De reeks ${chained} is in het gunstigste geval op ${end} klaar; het doel "${called(goal)}" moet uiterlijk ${due} bereikt zijn.`
}

function missedEn(goal: Goal, chained: string, end: string, due: string): string {
  return `The chain ${chained} is finished on ${end} at best; the goal "${called(goal)}" must be reached by ${due}.`
}

/** So many days past a deadline are left out: no plan is as precise as that. */
const tolerated = 14

function isMissed({ deadline }: Goal, end: string): boolean {
  const due = plausible(deadline)
  return due !== undefined && end > addDays(lastDay(due), tolerated)
}

/** Whether its own dates are past the deadline of the goal already: another rule says so. */
function isTooLateItself(action: Action, { deadline }: Goal): boolean {
  return isAfter(expectedEnd(action), deadline)
}

/** The last few actions of the chain to a task: `"a" → "b" → "c"`. */
function chain(id: string, early: Earliest, ecosystem: Ecosystem): string {
  const names: string[] = []
  let at: string | undefined = id
  for (; at !== undefined && names.length < 4; at = early.get(at)?.heldUpBy) {
    const action = find(ecosystem, 'actions', at)
    names.unshift(`"${action === undefined ? at : called(action)}"`)
  }
  return (at === undefined ? names : ['…', ...names]).join(' → ')
}

interface Wait {
  readonly action: Action
  readonly on: Action
  readonly path: Path
}

/** The actions without any date that an action with a date waits for. */
function waitsOf(action: Action, position: number, ecosystem: Ecosystem): readonly Wait[] {
  if (isFinished(action) || isRecurring(action) || !hasDate(action)) return []
  return (action.depends_on ?? []).flatMap((id, at) => {
    const on = find(ecosystem, 'actions', id)
    if (on === undefined || isFinished(on) || isRecurring(on) || hasDate(on)) return []
    return [{ action, on, path: ['actions', position, 'depends_on', at] }]
  })
}

function hasDate(action: Action): boolean {
  return (plausible(action.start) ?? plausible(expectedEnd(action))) !== undefined
}

function undatedFinding(first: Action, waits: readonly Wait[]): Finding {
  const [{ action, path }, ...others] = waits as [Wait, ...Wait[]]
  const more = others.length
  return {
    path,
    message: {
      nl: `"${called(action)}"${more === 0 ? '' : ` (en nog ${more})`} wacht op "${called(first)}", maar wanneer die begint of klaar is, staat er niet.`,
      en: `"${called(action)}"${more === 0 ? '' : ` (and ${more} more)`} waits for "${called(first)}", but it does not say when that starts or is finished.`,
    },
    hint: {
      nl: `Spreek een datum af en zet die bij "${called(first)}": een maand volstaat (deadline: 2027-06).`,
      en: `Agree on a date and put it with "${called(first)}": a month will do (deadline: 2027-06).`,
    },
    related: others.slice(0, 20).map((other) => ({
      path: other.path,
      message: { nl: 'Deze actie wacht er ook op.', en: 'This action waits for it too.' },
    })),
  }
}

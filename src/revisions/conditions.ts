import { type LooseDate, lastDay } from '../facts/dates.ts'
import { expectedEnd } from '../facts/progress.ts'
import { type Ecosystem, find } from '../graph/ecosystem.ts'
import type { Action, Goal, Partner } from '../model/definition.ts'
import type { Change } from './change.ts'
import { consequences } from './consequences.ts'
import type { States } from './states.ts'

/** When a rule of `grades.ts` counts. */
export const conditions = {
  /** The partner is essential or belongs to the core, before or after. */
  'core-partner': (change, states) => some(states, change, isCore),
  /** Somebody had agreed to the goal: it is an agreement, not a wish. */
  'agreed-goal': ({ id, was }, { before }) => isAgreed(find(before, 'goals', was ?? id)),
  'main-goal': (change, states) => some(states, change, ({ level }: Goal) => level === 'main'),
  /** A goal that somebody had agreed to is measured by it. */
  'measures-agreed-goal': ({ id, was = id }, { before }) =>
    before.goals.some((goal) => isAgreed(goal) && goal.indicators?.includes(was) === true),
  'endorsed-vision': (_, { before }) => (before.vision?.endorsed_by ?? []).length > 0,
  /** Because of it a goal is no longer reached in time. */
  'misses-goal': (change, states) => consequences(change, states).missed.length > 0,
  /** Other work moves with it. */
  'moves-others': (change, states) => consequences(change, states).moved.length > 0,
  later: (change, states) => {
    const [was, is] = change.field[0] === 'recovery' ? newEnds(change, states) : [change.before, change.after]
    return was !== undefined && is !== undefined && lastDay(String(is)) > lastDay(String(was))
  },
  /** The action works on a main goal. */
  'for-main-goal': (change, states) =>
    some(states, change, ({ goals = [] }: Action) =>
      goals.some((goal) => find(states.after, 'goals', goal)?.level === 'main'),
    ),
  'was-secured': ({ id, was = id, before }, states) =>
    (before as { readonly secured?: boolean } | undefined)?.secured === true ||
    fundingLine(states.before, was)?.secured === true,
  /** The body of the decision had decided. */
  taken: ({ id, was = id }, { before }) => find(before, 'decisions', was)?.status === 'taken',
  /** What was empty and is now filled in, or an item that came. */
  filled: ({ before }) => before === undefined,
  'is-high': ({ after }) => after === 'high',
  'no-longer': ({ before, after }) => before === true && after !== true,
  'leading-role': (change, states) => some(states, change, ({ role }: { role: string }) => leading.includes(role)),
  'open-again': ({ after }) => after === 'open',
  signal: ({ after }) => after === 'signal',
} satisfies Readonly<Record<string, (change: Change, states: States) => boolean>>

export type Condition = keyof typeof conditions

/** When an action is expected to be finished, with the plan to catch up that it had and with the one that it has. */
function newEnds({ id, was = id }: Change, { before, after }: States): readonly [unknown, unknown] {
  const [then, now] = [find(before, 'actions', was), find(after, 'actions', id)]
  return now === undefined ? [undefined, undefined] : [endWith(now, then?.recovery), expectedEnd(now)]
}

/** When an action is expected to be finished, had it this plan to catch up. */
export function endWith(action: Action, recovery: Action['recovery']): LooseDate | undefined {
  const { recovery: _, ...rest } = action
  return expectedEnd(recovery === undefined ? rest : { ...rest, recovery })
}

const leading = ['conductor', 'lead-partner', 'chair', 'programme-manager']

function isCore({ essential, involvement }: Partner): boolean {
  return essential === true || involvement === 'core'
}

function isAgreed(goal: Goal | undefined): boolean {
  return (goal?.agreed_by ?? []).length > 0
}

function fundingLine({ finance }: Ecosystem, id: string) {
  return finance?.funding?.find((line) => line.id === id)
}

function some<T>({ before, after }: States, { index, id, was = id }: Change, is: (item: T) => boolean): boolean {
  const items = [before.index.get(index)?.get(was)?.item, after.index.get(index)?.get(id)?.item]
  return items.some((item) => item !== undefined && is(item as T))
}

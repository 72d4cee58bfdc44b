import { type Gap, openPoints } from '../../facts/open-points.ts'
import type { Plan } from './plan.ts'

/** What is not filled in yet, per field, with the things that lack it by name. */
export function open({ ecosystem, words, list, quote, isTeams }: Plan) {
  const points = openPoints(ecosystem)
  const ofActions = points.actions.filter(({ field }) => isTeams || field !== 'goals')
  const indicators = points.indicators.map((gap) => ({
    ...gap,
    items: gap.items.map(({ id, name }) => ({ id, title: name })),
  }))
  const line = (
    label: string,
    { items, isAll }: Gap<string, Titled>,
    field: string,
    all: (count: number) => string,
  ) => ({
    label,
    field,
    names: isAll && items.length > 2 ? all(items.length) : (list(items.map(quote)) ?? ''),
  })
  const groups = {
    goals: points.goals.map((gap) => line(words.open.goals[gap.field], gap, goalField[gap.field], words.open.allGoals)),
    actions: ofActions.map((gap) => line(words.open.actions[gap.field], gap, gap.field, words.open.allActions)),
    indicators: indicators.map((gap) =>
      line(words.open.indicators[gap.field], gap, gap.field, words.open.allIndicators),
    ),
  }
  return { ...groups, any: Object.values(groups).some((group) => group.length > 0) }
}

interface Titled {
  readonly id: string
  readonly title: string
}

/** An action names its goal, so that is where a goal gets an action. */
const goalField = {
  statement: 'statement',
  actions: 'actions › goals',
  indicators: 'indicators',
  owner: 'owner',
  deadline: 'deadline',
} as const

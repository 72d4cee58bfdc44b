import { isLate, statusOf } from '../../facts/progress.ts'
import { type EffectLevel, effectLevels, type PlacedEffect } from '../../facts/theory-links.ts'
import { find } from '../../graph/ecosystem.ts'
import { grouped } from '../../grouping.ts'
import type { Action } from '../../model/definition.ts'
import { indicatorName } from '../action-plan/indicator-words.ts'
import { notesOn } from '../action-plan/notes.ts'
import { titleOf } from '../action-plan/plan.ts'
import { clauses, remark } from '../sentences.ts'
import { table } from '../table.ts'
import { looseEnds } from './loose-ends.ts'
import { theoryPicture } from './theory-picture.ts'
import { codeOf, effectName, type Watch } from './watch.ts'

/** How results lead to effects and those to impact: a picture, a table per level, and what hangs loose. */
export function theory(base: Watch) {
  const { ecosystem, own, links } = base
  return {
    any: links.effects.length > 0,
    remark: remark(ecosystem.theory_of_change ?? {}),
    picture: theoryPicture(base),
    levels: effectLevels.flatMap((level) => {
      const all = links.effects.filter((placed) => placed.level === level)
      return all.length === 0 ? [] : [{ title: own.levels[level], table: effectTable(all, level, base) }]
    }),
    loose: looseEnds(base),
    actions: links.effects.flatMap((placed) => actionsUnder(placed, base)),
    notes: notesOn(
      links.effects.map((placed) => ({ name: codeOf(placed, base), caveat: placed.effect.caveat })),
      base,
    ),
  }
}

function effectTable(effects: readonly PlacedEffect[], level: EffectLevel, base: Watch) {
  const { words, own, list, name, ecosystem } = base
  const arrows = grouped(base.links.arrows, ({ from }) => from)
  return table(effects, [
    { title: own.level[level], cell: (placed) => effectName(placed, base) },
    {
      title: own.columns.leadsTo,
      cell: (placed) => list((arrows.get(placed) ?? []).map(({ to }) => codeOf(to, base))),
    },
    {
      title: own.columns.indicators,
      cell: ({ effect }) =>
        clauses(
          (effect.indicators ?? []).map((id) => {
            const indicator = find(ecosystem, 'indicators', id)
            return indicator === undefined ? null : indicatorName(indicator, base)
          }),
        ),
    },
    { title: own.columns.goals, cell: ({ effect }) => clauses((effect.goals ?? []).map((id) => name(['goals'], id))) },
    { title: words.columns.actionCount, cell: (placed) => actionCount(actionsOf(placed, base), base) },
  ])
}

function actionsOf({ effect }: PlacedEffect, { ecosystem }: Watch): readonly Action[] {
  return [...new Set(effect.from_actions)].flatMap((id) => find(ecosystem, 'actions', id) ?? [])
}

/** `8, waarvan 5 klaar en 1 te laat`. */
function actionCount(actions: readonly Action[], { own, list, asOf }: Watch): string | null {
  if (actions.length === 0) return null
  const part = (count: number, name: string) => (count === 0 ? null : `${count} ${name}`)
  const states = list([
    part(actions.filter((action) => statusOf(action) === 'done').length, own.theory.done),
    part(actions.filter((action) => isLate(action, asOf)).length, own.theory.late),
    part(actions.filter((action) => statusOf(action) === 'stopped').length, own.theory.stopped),
  ])
  return states === null ? String(actions.length) : own.theory.ofWhich(actions.length, states)
}

function actionsUnder(placed: PlacedEffect, base: Watch) {
  const { words, label, asOf } = base
  const actions = actionsOf(placed, base)
  if (actions.length === 0) return []
  const stateOf = (action: Action) =>
    isLate(action, asOf) ? words.late : (label(['actions', 'status'], statusOf(action)) ?? '')
  const names = actions.map((action) => words.detail(titleOf(action), stateOf(action)))
  return [{ code: codeOf(placed, base), names: names.join('; ') }]
}

import type { PlacedEffect } from '../../facts/theory-links.ts'
import { isFinished } from '../../facts/work.ts'
import { opening } from '../action-plan/plan.ts'
import { codeOf, type Watch } from './watch.ts'

/** So many names in one sentence. */
const most = 6

/** What leads nowhere in the theory of change, what nothing leads to, and what stands outside it, a sentence each. */
export function looseEnds(base: Watch) {
  const { links, own, ecosystem, quote } = base
  const { noActions, unfed, unreached, deadEnds } = looseParts(base)
  const codes = (placed: readonly PlacedEffect[]) => placed.map((one) => codeOf(one, base))
  const said = (names: readonly string[], text: (names: string, count: number) => string) =>
    names.length === 0 ? [] : [opening(text(base.some(names, most) ?? '', names.length))]
  const unmeasured = links.effects.filter(({ effect }) => (effect.indicators ?? []).length === 0)
  const inPlan = new Set(links.effects.flatMap(({ effect }) => effect.goals ?? []))
  const lines = [
    ...said(codes(unfed), own.theory.unfed),
    ...said(codes(unreached), own.theory.unreached),
    ...said(codes(deadEnds), own.theory.deadEnds),
    ...(unmeasured.length > 0 && unmeasured.length === links.effects.length
      ? [own.theory.noneMeasured]
      : said(codes(unmeasured), own.theory.unmeasured)),
    ...said(ecosystem.goals.filter(({ id }) => !inPlan.has(id)).map(quote), own.theory.goalsOutside),
    ...said(noActions ? [] : actionsOutside(base), own.theory.actionsOutside),
  ]
  return { any: lines.length > 0 || noActions, lines, noActions }
}

/**
 * The parts that hang loose. While no part names an action, the results may well come from some, and a line that begins
 * at a result is as good as one from an action.
 */
export function looseParts({ links: { effects, unfed, unreached, deadEnds } }: Watch) {
  const noActions = effects.every(({ effect }) => (effect.from_actions ?? []).length === 0)
  return noActions
    ? { noActions, unfed: unfed.filter(({ level }) => level !== 'outputs'), unreached: [], deadEnds }
    : { noActions, unfed, unreached, deadEnds }
}

function actionsOutside({ links, ecosystem, quote }: Watch): readonly string[] {
  const used = new Set(links.effects.flatMap(({ effect }) => effect.from_actions ?? []))
  return ecosystem.actions.filter((action) => !isFinished(action) && !used.has(action.id)).map(quote)
}

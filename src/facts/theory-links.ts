import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Mapping } from '../model/definition.ts'

type Theory = Mapping<'theory_of_change'>

export type Effect = NonNullable<Theory['impact']>[number]
export type EffectLevel = 'outputs' | 'outcomes' | 'impact'

export const effectLevels: readonly EffectLevel[] = ['outputs', 'outcomes', 'impact']

/** An output, outcome or impact with its number within its level, from 1. */
export interface PlacedEffect {
  readonly effect: Effect
  readonly level: EffectLevel
  readonly number: number
}

export interface EffectArrow {
  readonly from: PlacedEffect
  readonly to: PlacedEffect
}

/** The theory of change as a graph, with what hangs loose in it. */
export interface TheoryLinks {
  readonly effects: readonly PlacedEffect[]
  readonly arrows: readonly EffectArrow[]
  /** No effect leads to it, and no action that was not stopped. */
  readonly unfed: readonly PlacedEffect[]
  /** Something leads to it, but no line to it begins at an action. */
  readonly unreached: readonly PlacedEffect[]
  /** An output or outcome that leads nowhere. */
  readonly deadEnds: readonly PlacedEffect[]
}

/** How outputs lead to outcomes and those to impact; links to what does not exist, and to itself, are left out. */
export function theoryLinks(ecosystem: Ecosystem): TheoryLinks {
  const effects = effectsOf(ecosystem)
  const byId = new Map([...effects].reverse().map((placed) => [placed.effect.id, placed]))
  byId.delete('')
  const arrows = effects.flatMap((from) =>
    [...new Set(from.effect.leads_to)].flatMap((id) => {
      const to = byId.get(id)
      return to === undefined || to === from ? [] : [{ from, to }]
    }),
  )
  const working = workingActions(ecosystem)
  const fed = new Set(arrows.map(({ to }) => to))
  const leading = new Set(arrows.map(({ from }) => from))
  const reached = reachedFromActions(ecosystem)
  const isFed = (placed: PlacedEffect) =>
    fed.has(placed) || (placed.effect.from_actions ?? []).some((id) => working.has(id))
  return {
    effects,
    arrows,
    unfed: effects.filter((placed) => !isFed(placed)),
    unreached: effects.filter((placed) => isFed(placed) && !reached.has(placed.effect.id)),
    deadEnds: effects.filter((placed) => placed.level !== 'impact' && !leading.has(placed)),
  }
}

/** Every output, outcome and impact that an action leads to; each is visited once, so that a circle does no harm. */
export function reachedFromActions(ecosystem: Ecosystem): ReadonlySet<string> {
  const working = workingActions(ecosystem)
  const effects = new Map(effectsOf(ecosystem).map(({ effect }) => [effect.id, effect]))
  const waiting = [...effects.values()].filter(({ from_actions = [] }) => from_actions.some((id) => working.has(id)))
  const reached = new Set<string>()
  for (let effect = waiting.pop(); effect !== undefined; effect = waiting.pop()) {
    if (reached.has(effect.id)) continue
    reached.add(effect.id)
    for (const id of effect.leads_to ?? []) {
      const next = effects.get(id)
      if (next !== undefined) waiting.push(next)
    }
  }
  return reached
}

function effectsOf({ theory_of_change: theory }: Ecosystem): readonly PlacedEffect[] {
  return effectLevels.flatMap((level) =>
    (theory?.[level] ?? []).map((effect, position) => ({ effect, level, number: position + 1 })),
  )
}

function workingActions({ actions }: Ecosystem): ReadonlySet<string> {
  return new Set(actions.filter(({ status }) => status !== 'stopped').map(({ id }) => id))
}

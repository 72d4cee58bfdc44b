import { effectLevels, type PlacedEffect } from '../../facts/theory-links.ts'
import { short } from '../sentences.ts'
import { looseParts } from './loose-ends.ts'
import { effectName, type Watch } from './watch.ts'

/** More boxes of one level, or more arrows in all, and nobody can follow a line. */
const mostBoxes = 10
const mostArrows = 40

/** The effects as boxes with an arrow for every link; null while there is nothing to connect. */
export function theoryPicture(base: Watch) {
  const { links, own } = base
  if (links.arrows.length === 0) return null
  const shown = effectLevels.flatMap((level) =>
    busiest(
      links.effects.filter((one) => one.level === level),
      base,
    ),
  )
  const present = new Set(shown)
  const arrows = links.arrows.filter(({ from, to }) => present.has(from) && present.has(to)).slice(0, mostArrows)
  const isAll = shown.length === links.effects.length && arrows.length === links.arrows.length
  const { unfed, unreached, deadEnds } = looseParts(base)
  const loose = new Set([...unfed, ...unreached, ...deadEnds])
  return {
    boxes: shown.map((placed) => ({
      node: nodeOf(placed),
      name: short(effectName(placed, base), 90),
      level: placed.level,
    })),
    arrows: arrows.map(({ from, to }) => ({ from: nodeOf(from), to: nodeOf(to) })),
    loose:
      shown
        .filter((placed) => loose.has(placed))
        .map(nodeOf)
        .join(',') || null,
    left: isAll ? null : own.theory.drawn(shown.length, links.effects.length, arrows.length, links.arrows.length),
  }
}

function nodeOf({ level, number }: PlacedEffect): string {
  return `${level}${number}`
}

/** Of a full level those with the most links, in their own order. */
function busiest(effects: readonly PlacedEffect[], { links }: Watch): readonly PlacedEffect[] {
  if (effects.length <= mostBoxes) return effects
  const lines = new Map<PlacedEffect, number>()
  for (const { from, to } of links.arrows) for (const one of [from, to]) lines.set(one, (lines.get(one) ?? 0) + 1)
  const chosen = new Set(
    [...effects].sort((one, other) => (lines.get(other) ?? 0) - (lines.get(one) ?? 0)).slice(0, mostBoxes),
  )
  return effects.filter((placed) => chosen.has(placed))
}

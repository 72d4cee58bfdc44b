/** Chances that fall the same way each time (mulberry32, by Tommy Ettinger). */
export interface Chances {
  /** A whole number from 0 up to, not including, this one. */
  readonly below: (limit: number) => number
  readonly isLikely: (chance: number) => boolean
  readonly oneOf: <T>(values: readonly T[]) => T | undefined
}

export function chances(seed: number): Chances {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, isLikely: (chance) => next() < chance, oneOf: (values) => values[below(values.length)] }
}

/** A choice of numbers that has one from every set, and whether none with fewer exists. */
export interface Cover {
  readonly chosen: ReadonlySet<number>
  readonly isSmallest: boolean
}

/**
 * The fewest numbers of which every set holds at least one. Exact (branch and bound) while
 * the sets hold at most `exactUpTo` different numbers; above that step by step the number in most sets, which may take
 * up to ln(n) times too many (Chvátal, 1979). Sets without numbers are left out.
 */
export function smallestCover(sets: readonly (readonly number[])[], exactUpTo: number): Cover {
  const needed = sets.filter((set) => set.length > 0)
  const isSmall = new Set(needed.flat()).size <= exactUpTo
  if (!isSmall) return { chosen: stepByStep(needed.map((set) => new Set(set))), isSmallest: false }
  const least = withoutLarger(needed)
  return { chosen: branched(least, [...stepByStep(least)]), isSmallest: true }
}

/** What holds all numbers of another set is met with it. */
function withoutLarger(sets: readonly (readonly number[])[]): readonly ReadonlySet<number>[] {
  const kept: ReadonlySet<number>[] = []
  for (const set of [...sets].sort((one, other) => one.length - other.length)) {
    const whole = new Set(set)
    if (!kept.some((small) => [...small].every((one) => whole.has(one)))) kept.push(whole)
  }
  return kept
}

function stepByStep(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const chosen = new Set<number>()
  for (let left = sets; left.length > 0; ) {
    const count = new Map<number, number>()
    for (const set of left) for (const one of set) count.set(one, (count.get(one) ?? 0) + 1)
    const [best] = [...count].reduce((found, one) =>
      one[1] > found[1] || (one[1] === found[1] && one[0] < found[0]) ? one : found,
    )
    chosen.add(best)
    left = left.filter((set) => !set.has(best))
  }
  return chosen
}

/**
 * Tries the numbers of the set with the fewest, each time without those tried before, and stops where no smaller choice
 * can follow.
 */
function branched(sets: readonly ReadonlySet<number>[], known: readonly number[]): ReadonlySet<number> {
  let best = known
  const search = (left: readonly (readonly number[])[], chosen: readonly number[]): void => {
    if (left.length === 0) best = chosen
    const first = left.reduce((found, set) => (set.length < found.length ? set : found), left[0] ?? [])
    if (left.length === 0 || first.length === 0) return
    const tried = new Set<number>()
    for (const one of first) {
      if (chosen.length + apart(left, tried) >= best.length) return
      search(
        left.filter((set) => !set.includes(one)).map((set) => set.filter((other) => !tried.has(other))),
        [...chosen, one],
      )
      tried.add(one)
    }
  }
  search(
    sets.map((set) => [...set]),
    [],
  )
  return new Set(best)
}

/** How many sets share no number with each other, small ones first: at least so many are still to be chosen. */
function apart(sets: readonly (readonly number[])[], without: ReadonlySet<number>): number {
  const taken = new Set<number>()
  let count = 0
  for (const set of [...sets].sort((one, other) => one.length - other.length)) {
    if (set.some((one) => taken.has(one))) continue
    for (const one of set) if (!without.has(one)) taken.add(one)
    count++
  }
  return count
}

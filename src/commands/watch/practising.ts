import type { Io } from '../../io.ts'

/** So many milliseconds it goes on: V8 needs about as many to make faster code of a check of one ecosystem. */
const mostInAll = 800

/** A check that takes more milliseconds than this would keep who saves waiting. */
const mostOfOne = 250

/**
 * Checks over and over while nobody saves, so that the first save is answered as soon as the hundredth: V8 makes faster code only
 * of what ran often. `lasted` is how many milliseconds a check took before. Ends by itself, and at a check that fails or is slow;
 * what is given back ends it before that.
 */
export function practising(
  check: () => Promise<unknown>,
  lasted: number,
  { clock, pause }: Pick<Io, 'clock' | 'pause'>,
): () => Promise<void> {
  const end = clock() + mostInAll
  let isWanted = lasted <= mostOfOne
  const practise = async () => {
    while (isWanted && clock() < end) {
      const began = clock()
      await check()
      if (clock() - began > mostOfOne) return
      await pause(0)
    }
  }
  // What fails here fails again at the next save, and is told then.
  const practised = practise().catch(() => {})
  return () => {
    isWanted = false
    return practised
  }
}

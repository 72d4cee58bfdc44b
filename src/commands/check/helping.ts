import type { Io } from '../../io.ts'
import type { Helped, Work } from './helped.ts'

/** A helper for what is left of a run, once there proves to be enough of it. */
export interface Helping {
  /** What the helper told of this place; undefined when it is to be checked here. */
  readonly told: (place: number) => Promise<Helped | undefined>
  /** How many places behind this one are done, or being done. */
  readonly done: (place: number) => number
  /** A place was checked here; `isPlain` when a helper could have done it as well, and then one is asked for. */
  readonly checked: (place: number, isPlain: boolean) => Promise<void>
  readonly end: () => void
}

/** With fewer left a helper takes as long to learn what it does as it saves. */
const fewestLeft = 200

export function helpWanted(work: Omit<Work, 'taken' | 'terminal'>, io: Io): Helping {
  const { length } = work.places
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * length))
  let helper: Awaited<ReturnType<Io['helper']>>
  let [isAsked, first] = [false, length]
  return {
    told: async (place) => {
      if (take(taken, place) || helper === undefined) return undefined
      return (await helper.result(place)) as Helped | undefined
    },
    done: (place) => {
      while (first > place + 1 && Atomics.load(taken, first - 1) !== 0) first--
      return length - Math.max(first, place + 1)
    },
    checked: async (place, isPlain) => {
      if (isAsked || !isPlain || length - place <= fewestLeft) return
      isAsked = true
      const { isTerminal, columns } = io
      helper = await io.helper({ ...work, taken, terminal: { isTerminal, columns } } satisfies Work)
    },
    end: () => helper?.end(),
  }
}

/** Whether this place is for whoever asks: the first who asks has it, on whatever thread. */
export function take(taken: Int32Array, place: number): boolean {
  return Atomics.compareExchange(taken, place, 0, 1) === 0
}

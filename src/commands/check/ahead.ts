import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import type { CheckOptions } from './asked.ts'
import type { Kept } from './kept-checks.ts'
import type { Question } from './looked-at.ts'

/** What the second thread is given; `taken` has a number for each place: 0 until one of the two threads takes it. */
export interface Share {
  readonly places: readonly Found[]
  readonly options: CheckOptions
  readonly isTerminal: boolean
  readonly columns: number | undefined
  readonly templates: string
  readonly taken: Int32Array
}

/** What the second thread says of one place; nothing is kept when the first has to check it after all. */
export interface Said {
  readonly at: number
  readonly done?: Done
}

export interface Done {
  readonly kept: Kept
  readonly questions: readonly Question[]
}

/** Ecosystems that a second thread checks from the last one back, while the first goes on from the first one. */
export interface Ahead {
  /** Undefined when the first thread is to check this one itself. */
  readonly take: (at: number) => Promise<Done | undefined>
  readonly stop: () => void
}

/** `from` is the place that the first thread is at. */
export async function checkAhead(
  places: readonly Found[],
  from: number,
  options: CheckOptions,
  io: Io,
): Promise<Ahead | undefined> {
  const taken = new Int32Array(new SharedArrayBuffer(places.length * Int32Array.BYTES_PER_ELEMENT))
  taken.fill(1, 0, from + 1)
  const said = new Map<number, Said>()
  const waiting = new Map<number, () => void>()
  let isGone = false
  const { isTerminal, columns, templates } = io
  const share: Share = { places, options, isTerminal, columns, templates, taken }
  const thread = await io.thread(
    'ahead-thread',
    share,
    (message) => {
      const one = message as Said
      said.set(one.at, one)
      waiting.get(one.at)?.()
    },
    () => {
      isGone = true
      for (const go of waiting.values()) go()
    },
  )
  if (thread === undefined) return undefined
  return {
    take: async (at) => {
      if (Atomics.compareExchange(taken, at, 0, 1) === 0) return undefined
      if (!said.has(at) && !isGone) await new Promise<void>((go) => waiting.set(at, go))
      const { done } = said.get(at) ?? {}
      said.delete(at)
      return done
    },
    stop: thread.stop,
  }
}

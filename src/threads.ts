import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Helper } from './io.ts'

/**
 * In MB. V8 gives a thread as much room as the program itself, and uses it before it clears up. With this a thousand ecosystems
 * take no longer and some 15 MB less; with less of the first, a seventh longer. What needs more room ends the thread and is done here.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 64, codeRangeSizeMb: 16 }

/** A thread that runs this file with that work; undefined where there is room for one thread only. */
export function helperIn(file: string, workerData: unknown): Helper | undefined {
  if (availableParallelism() < 2) return undefined
  const thread = threadOf(file, workerData)
  if (thread === undefined) return undefined
  const results = new Map<number, unknown>()
  let isOver = false
  let wake = () => {}
  thread.on('message', ([piece, result]: readonly [number, unknown]) => {
    results.set(piece, result)
    wake()
  })
  // Whatever ends it (too little memory), its work is done here after all.
  thread.on('error', () => {})
  thread.on('exit', () => {
    isOver = true
    wake()
  })
  return {
    result: async (piece) => {
      while (!results.has(piece) && !isOver)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      const result = results.get(piece)
      results.delete(piece)
      return result
    },
    end: () => void thread.terminate(),
  }
}

/** Whoever runs a program may forbid it threads. What Node itself would say of a second one, it said of the first. */
function threadOf(file: string, workerData: unknown): Worker | undefined {
  try {
    return new Worker(file, { workerData, resourceLimits, stdout: true, stderr: true })
  } catch {
    return undefined
  }
}

import { setPriority } from 'node:os'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { helpWith, type Work } from './commands/check/helped.ts'
import { systemIo } from './io.ts'

// Where others need the processors, the run itself goes first. Elsewhere than on Linux this would slow the whole program down.
if (process.platform === 'linux') setPriority(10)

/** What the other thread runs: it says nothing itself, and sends each piece of work that it did. */
const { terminal, ...work } = workerData as Work
const silent = { ...terminal, write: () => {}, onLeft: () => {} }
helpWith(work, systemIo(join(__dirname, '..', 'templates'), { out: silent, err: silent }), (piece, result) =>
  parentPort?.postMessage([piece, result]),
)

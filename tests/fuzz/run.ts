import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { caseOf } from './case.ts'
import { createGuide, type Guidance, nextName } from './guidance.ts'
import { judge } from './judge.ts'

/** What a command may take of the processor, in milliseconds, and a run of memory, in bytes. */
const longest = 2000
const most = 1_000_000_000

/** What takes too long is done again so many times: a machine that is held up for a moment is no hang, and a hang is one each time. */
const mostAgain = 3

/** What `node -e 0` takes in milliseconds on the machine for which the two seconds are meant. */
const startOfNode = 35

/** Every so many cases the pictures are parsed and everything is done twice. */
const asksMoreEach = 7

/**
 * Tries one case after the other and tells the process above it which one it is at, so that a hang has a name. What was
 * reached so far comes from a file and goes back into it, so that the next process goes on from there.
 */
const [first = 1, count = 1] = [Number(process.argv[2]), Number(process.argv[3])]
const [root = '', state = '', name] = process.argv.slice(4)
const guidance: Guidance = existsSync(state) ? JSON.parse(readFileSync(state, 'utf8')) : { seen: [], leading: [] }
const reached = name === undefined ? createGuide(guidance, process.argv[1] ?? '') : () => false
for (let number = first; number < first + count && process.connected; number++) {
  const isLarge = await tryOne(number, name ?? nextName(number, guidance))
  if (isLarge) break
}
if (name === undefined) writeFileSync(state, JSON.stringify(guidance))
process.disconnect?.()

/** Whether so much memory is in use that a new process should go on. */
async function tryOne(number: number, called: string): Promise<boolean> {
  process.send?.({ number, name: called })
  const one = caseOf(called, root)
  const asksMore = name !== undefined || number % asksMoreEach === 0
  const { fault, words, isDeep, milliseconds } = await judge(one, { asksMore })
  let took = milliseconds
  for (let again = 0; took > longest && again < mostAgain; again++)
    took = Math.min(took, (await judge(one)).milliseconds)
  const times = took > longest ? slowness() : 1
  const memory = process.memoryUsage().rss
  const faults = [
    ...(fault === undefined ? [] : [fault]),
    ...(took > longest * times
      ? [`took ${took.toFixed(0)} ms, with the machine ${times.toFixed(1)} times as slow`]
      : []),
    ...(memory > most ? [`took ${(memory / 1e6).toFixed(0)} MB`] : []),
  ]
  const isLeading = reached(called)
  process.send?.({ number, name: called, kind: one.kind, words, isDeep, took, times, isLeading, faults })
  return memory > most
}

/** How many times slower than it may be the machine is now: a host that gives it a fifth of its processors makes a hang of nothing. */
function slowness(): number {
  const starts = [1, 2, 3].map(() => {
    const before = performance.now()
    spawnSync(process.execPath, ['-e', '0'])
    return performance.now() - before
  })
  return Math.max(1, Math.min(...starts) / startOfNode)
}

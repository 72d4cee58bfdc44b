import { caseOf } from './case.ts'
import { judge } from './judge.ts'

/** What a case may take of the processor, in milliseconds, and a run of memory, in bytes. */
const longest = 2000
const most = 1_000_000_000

/** Tries one case after the other and tells the process above it which one it is at, so that a hang has a number. */
const [first = 1, count = 1, examples = ''] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]]
for (let seed = first; seed < first + count; seed++) {
  process.send?.({ seed })
  const one = caseOf(seed, examples)
  const before = process.cpuUsage()
  const fault = await judge(one)
  const { user, system } = process.cpuUsage(before)
  const took = (user + system) / 1000
  const memory = process.memoryUsage().rss
  if (took > longest) process.send?.({ seed, fault: `took ${took.toFixed(0)} ms`, words: one.words })
  if (fault !== undefined) process.send?.({ seed, fault, words: one.words })
  if (memory > most) process.send?.({ seed, fault: `took ${(memory / 1e6).toFixed(0)} MB`, words: one.words })
}
process.disconnect?.()

import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundle } from '../bundle.mjs'

/**
 * Tries whatever files and commands come by chance, for so many minutes, and says what no user should meet: a stack trace,
 * two seconds of the processor without an answer (more on a machine that is slow at that moment: those are told apart), a gigabyte of memory, an id that `eco explain` does not know, output that
 * its own parser refuses, a file that was changed and should not have been. Cases that reach code that none before reached
 * are what others start from. A case follows from its name: `npm run fuzz -- --case 4711.4802` tries it again.
 * Exit code 1 when anything was found.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    count: { type: 'string' },
    case: { type: 'string' },
  },
})
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const isOne = values.case !== undefined
const isCounted = isOne || values.count !== undefined
let until = isCounted ? Number.POSITIVE_INFINITY : Date.now() + Number(values.minutes) * 60_000
const limit = isOne ? 1 : Number(values.count ?? Number.POSITIVE_INFINITY)
const batch = 2000
const hang = 30_000
const folder = mkdtempSync(join(root, '.fuzz-'))
const found = []
const slow = []
const kinds = new Map()
let number = Number(values.seed)
let tried = 0
let stop = () => {}
const progress = setInterval(() => console.error(`${tried} cases, ${found.length} faults`), 60_000)
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    console.error(`ended by ${signal}`)
    until = 0
    stop()
  })

try {
  const script = await bundle(join(root, 'tests/fuzz/run.ts'), join(folder, 'run.mjs'))
  const end = number + limit
  while (number < end && Date.now() < until) number = (await next(script, Math.min(batch, end - number))) + 1
} finally {
  clearInterval(progress)
  rmSync(folder, { recursive: true, force: true })
}
report()
process.exitCode = found.length === 0 ? 0 : 1

/** The next cases; gives the number of the last. What was ended because it said nothing for long is tried again by itself. */
async function next(script, count) {
  const { number: last, stuck } = await inChild(script, count, isOne ? values.case : undefined)
  if (stuck !== undefined) await inChild(script, 1, stuck)
  return last
}

/** Cases in a process of their own, or the one with this name. One that says nothing for long is ended. */
function inChild(script, count, name) {
  return new Promise((done) => {
    const isAlone = name !== undefined
    const words = [String(number), String(count), root, join(folder, 'state.json'), ...(isAlone ? [name] : [])]
    const child = fork(script, words, {
      execArgv: ['--max-old-space-size=1500'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let at = { number, name: '' }
    let errors = ''
    let timer
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => child.kill('SIGKILL'), hang)
    }
    wait()
    child.stderr.on('data', (text) => {
      errors += text
    })
    stop = () => child.kill('SIGTERM')
    child.on('message', (message) => {
      wait()
      at = message
      if (message.faults !== undefined) note(message)
      if (Date.now() > until) child.kill('SIGTERM')
    })
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      // Another than this process may end it as well; the next goes on behind the case that it was at.
      const isOver = code === 0 || signal === 'SIGTERM' || signal === 'SIGINT'
      // On a busy machine a process can wait long for its turn: what ends well on its own did not hang.
      if (isOver || (signal === 'SIGKILL' && !isAlone)) done({ number: at.number, stuck: isOver ? undefined : at.name })
      else {
        tell({ ...at, faults: [`the process ended: ${signal ?? code}\n${errors.slice(-2000)}`] })
        done({ number: at.number })
      }
    })
  })
}

function note({ kind, isDeep, isLeading, took, times, ...one }) {
  const sum = kinds.get(kind) ?? { cases: 0, deep: 0, leading: 0, longest: 0, faults: 0 }
  kinds.set(kind, sum)
  tried++
  sum.cases++
  if (isDeep) sum.deep++
  if (isLeading) sum.leading++
  sum.longest = Math.max(sum.longest, took)
  sum.faults += one.faults.length
  if (one.faults.length > 0) tell(one)
  else if (times > 1)
    slow.push(`--case ${one.name} took ${Math.round(took)} ms with the machine ${times.toFixed(1)} times as slow`)
}

/** Says at once what was found, so that nothing is lost when a long run is stopped; a fault that comes again is only counted. */
function tell({ name, words, faults }) {
  for (const fault of faults) {
    const known = found.find((one) => alike(one.fault) === alike(fault))
    found.push({ name, fault, words })
    if (known === undefined) console.log(`--case ${name}   eco ${(words ?? []).join(' ')}\n${fault}\n`)
  }
}

function alike(fault) {
  return fault.replace(/\d+/g, '0').slice(0, 60)
}

function report() {
  const row = (cells) => `| ${cells.join(' | ')} |`
  console.log(row(['kind', 'cases', 'deep', 'leading', 'longest ms', 'faults']))
  console.log(row(['---', '--:', '--:', '--:', '--:', '--:']))
  const sums = [...kinds].sort(([one], [other]) => (one < other ? -1 : 1))
  for (const [kind, sum] of [...sums, ['all', total()]])
    console.log(row([kind, sum.cases, share(sum), sum.leading, Math.round(sum.longest), sum.faults]))
  console.log(`\n${tried} cases from --seed ${values.seed}, ${found.length} faults`)
  if (slow.length > 0) console.log(slow.join('\n'))
  if (found.length > 0) console.log(found.map(({ name }) => `--case ${name}`).join('\n'))
}

function share({ cases, deep }) {
  return `${Math.round((100 * deep) / Math.max(1, cases))}%`
}

function total() {
  const sums = [...kinds.values()]
  const sum = (key) => sums.reduce((all, one) => all + one[key], 0)
  const longest = Math.max(0, ...sums.map((one) => one.longest))
  return { cases: sum('cases'), deep: sum('deep'), leading: sum('leading'), longest, faults: sum('faults') }
}

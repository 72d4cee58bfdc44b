import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundle } from '../bundle.mjs'

/**
 * Tries whatever files and commands come by chance, for so many minutes, and says what no user should meet: a stack trace,
 * two seconds without an answer, a gigabyte of memory, output that its own parser refuses. A case follows from its number:
 * `npm run fuzz -- --seed 4711 --count 1` tries it again. Exit code 1 when anything was found.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    count: { type: 'string' },
  },
})
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const until = Date.now() + Number(values.minutes) * 60_000
const batch = Number(values.count ?? 500)
const hang = 20_000
const folder = mkdtempSync(join(root, '.fuzz-'))
const found = []
let seed = Number(values.seed)
let tried = 0

try {
  const script = await bundle(join(root, 'tests/fuzz/run.ts'), join(folder, 'run.mjs'))
  do {
    const { at, isDone } = await inChild(script)
    tried += at - seed + 1
    seed = at + 1
    if (!isDone && values.count !== undefined) break
  } while (values.count === undefined && Date.now() < until)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const { seed: number, fault, words } of found)
  console.log(`\n--seed ${number} --count 1   eco ${words?.join(' ') ?? ''}\n${fault}`)
console.log(`\n${tried} cases from ${values.seed} on, ${found.length} faults`)
process.exitCode = found.length === 0 ? 0 : 1

/** A batch in a process of its own; one that says nothing for long is ended, and what it was at is a fault. */
function inChild(script) {
  return new Promise((done) => {
    const child = fork(script, [String(seed), String(batch), join(root, 'examples')], {
      execArgv: ['--max-old-space-size=1500'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let at = seed
    let words
    let errors = ''
    let timer = setTimeout(() => child.kill('SIGKILL'), hang)
    child.stderr.on('data', (text) => {
      errors += text
    })
    child.on('message', (message) => {
      clearTimeout(timer)
      timer = setTimeout(() => child.kill('SIGKILL'), hang)
      at = message.seed
      words = message.words
      if (message.fault !== undefined) found.push(message)
    })
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      const isDone = code === 0
      if (!isDone)
        found.push({ seed: at, words, fault: `the process ended: ${signal ?? code}\n${errors.slice(-2000)}` })
      done({ at, isDone })
    })
  })
}

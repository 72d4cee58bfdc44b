import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asOf } from './data.mjs'
import { environment, median } from './measure.mjs'

const most = 20

/**
 * `eco check --watch` on (a): inside the process, from the moment that it hears of a save until the findings are printed; and
 * as someone at the screen sees it, from the save itself, with the wait in it for an editor that writes in several steps.
 */
export async function watching(bench) {
  bench.progress('--watch')
  const { lean, small, folder, root, pairs } = bench
  const [text, home] = [lean(small), join(folder, 'watching')]
  mkdirSync(join(home, 'e'), { recursive: true })
  writeFileSync(join(home, 'e', 'eco.config.yaml'), 'methods: [all]\n')
  writeFileSync(join(home, 'e', 'ecosystem.yaml'), text)
  const saves = pairs * 2
  const inside = insideIn(home, { script: await bench.bundled('watching'), root, saves })
  const seen = await seenIn(home, text, { eco: bench.eco, saves })
  return [
    {
      ...row(`\`--watch\`, save to findings, (a): inside the process, ${saves} saves`, inside),
      target: most,
      isMet: median(inside) <= most,
    },
    { ...row('the same, as seen at the screen: 30 ms of it wait for the editor', seen), target: null, isMet: null },
  ]
}

function row(work, times) {
  const spread = { median: median(times), lowest: Math.min(...times), highest: Math.max(...times) }
  return { work, pairs: times.length, ...spread, ratio: null, memory: null, mostMemory: null, unit: 'ms' }
}

function insideIn(home, { script, root, saves }) {
  const words = [script, root, join(home, 'e'), String(saves)]
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { env: environment(home), encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

async function seenIn(home, right, { eco, saves }) {
  const [folder, wrong] = [join(home, 'e'), right.replace('    owner: partner-2\n', '    owner: partnr-2\n')]
  const child = spawn(process.execPath, [eco, 'check', folder, '--watch', '--as-of', asOf], { env: environment(home) })
  const heard = hearing(child)
  try {
    await heard(/kijk mee/)
    // It says that it watches just before it does.
    await new Promise((done) => setTimeout(done, 1000))
    const times = []
    for (let save = 0; save < saves; save++) {
      const answer = heard(save % 2 === 0 ? /^nieuw .*unknown-reference/m : /^weg .*unknown-reference/m)
      const began = performance.now()
      writeFileSync(join(folder, 'ecosystem.yaml'), save % 2 === 0 ? wrong : right)
      await answer
      times.push(performance.now() - began)
    }
    return times
  } finally {
    child.kill()
  }
}

/** Waits until the process says this, in what it says from now on; it gets half a minute. */
function hearing(child) {
  return (wanted) =>
    new Promise((found, failed) => {
      let text = ''
      const stop = () => {
        clearTimeout(timer)
        for (const stream of [child.stdout, child.stderr]) stream.off('data', listen)
      }
      const timer = setTimeout(() => {
        stop()
        failed(new Error(`--watch said nothing like ${wanted}: ${text}`))
      }, 30_000)
      const listen = (chunk) => {
        text += chunk
        if (!wanted.test(text)) return
        stop()
        found()
      }
      for (const stream of [child.stdout, child.stderr]) stream.on('data', listen)
    })
}

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

const eco = resolve(import.meta.dirname, '../dist/eco.cjs')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eco-watching-'))
  writeFileSync(join(folder, 'ecosystem.yaml'), 'ecosystem:\n  id: kade\n  name: De Groene Kade\n')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

it.each([
  ['what comes in by a pipe ends', (child: ChildProcess) => child.stdin?.end()],
  ['someone presses Ctrl-C', (child: ChildProcess) => child.kill('SIGINT')],
])('eco check --watch tells a change, and ends well when %s', async (_, stop) => {
  const child = spawn(process.execPath, [eco, 'check', '--watch', '--severity', 'error'], { cwd: folder })
  const ended = new Promise((done) => child.on('exit', (code) => done(code)))
  const said = reader(child)
  await said(/Ik kijk mee/)
  writeFileSync(join(folder, 'partners.yaml'), 'partners:\n  - id: A B\n    name: x\n')
  await said(/^nieuw partners\.yaml:2:9/m)
  stop(child)
  expect(await ended).toBe(0)
  // Nothing on the screen is cleared where there is no screen.
  expect((await said(/./)).includes('\u001b')).toBe(false)
})

it('eco check --watch sees what counts from elsewhere: a checklist, one in a hidden folder, a configuration that comes above it', async () => {
  const [home, above] = [join(folder, 'e'), join(folder, 'eco.config.yaml')]
  mkdirSync(join(home, 'binnen'), { recursive: true })
  writeFileSync(join(home, 'binnen', 'ecosystem.yaml'), 'ecosystem:\n  id: kade\n  name: Kade\n')
  writeFileSync(join(folder, 'lijst.yaml'), list)
  const hidden = join(home, 'binnen', '.team')
  mkdirSync(hidden)
  writeFileSync(join(hidden, 'tweede.yaml'), list.replace('eigen', 'tweede'))
  writeFileSync(above, 'checklists: [lijst.yaml, e/binnen/.team/tweede.yaml]\nmethods: [eigen]\n')
  const child = spawn(process.execPath, [eco, 'check', 'e/binnen', '--watch', '--severity', 'error'], { cwd: folder })
  const said = reader(child)
  try {
    await said(/Ik kijk mee/)
    writeFileSync(join(folder, 'lijst.yaml'), `${list}x: [\n`)
    await said(/^nieuw lijst\.yaml:/m)
    writeFileSync(join(folder, 'lijst.yaml'), list)
    await said(/^weg {3}lijst\.yaml:/m)
    writeFileSync(join(hidden, 'tweede.yaml'), `${list}x: [\n`)
    await said(/^nieuw e\/binnen\/\.team\/tweede\.yaml:/m)
    writeFileSync(join(home, 'eco.config.yaml'), 'method: [tno]\n')
    await said(/^nieuw e\/eco\.config\.yaml:1:1/m)
    writeFileSync(join(home, 'later.yaml'), `${list.replace('eigen', 'later')}x: [\n`)
    writeFileSync(join(home, 'eco.config.yaml'), 'checklists: [later.yaml]\n')
    await said(/^nieuw e\/later\.yaml:/m)
    writeFileSync(join(home, 'later.yaml'), list.replace('eigen', 'later'))
    await said(/^weg {3}e\/later\.yaml:/m)
  } finally {
    child.kill('SIGINT')
  }
})

const list =
  'method: eigen\ntitle: {nl: Eigen}\nsource: {title: T, publisher: P}\nsteps: [{id: s, phase: direct, title: {nl: S}}]\nitems: []\n'

/** Everything that the process says on either stream, once it holds what is waited for. */
function reader(child: ChildProcess): (wanted: RegExp) => Promise<string> {
  let text = ''
  let look = () => {}
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      look()
    })
  return (wanted) =>
    new Promise((found) => {
      look = () => {
        if (wanted.test(text)) found(text)
      }
      look()
    })
}

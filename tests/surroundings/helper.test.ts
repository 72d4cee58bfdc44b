import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { eco, ecoHere, folderWith, type Ran } from './process.ts'

/** Notes each thread that is begun beside the program, and does something in it before the program does; says a word in each. */
const noting = (first: string) => `
const { isMainThread } = require('node:worker_threads')
console.log('loaded')
if (!isMainThread) {
  require('node:fs').appendFileSync(process.env.NOTED, 'begun\\n')
  ${first}
}`

const permission = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission'

describe.skipIf(availableParallelism() < 2)('the other thread of a check of many ecosystems', () => {
  const ecosystem = (at: number) =>
    `ecosystem: {id: verzonnen-${at}, name: Verzonnen ${at}, illustrative: true}\npartners: [{id: p, nam: P}]\n`
  const all = Array.from({ length: 230 }, (_, at) => [`${at}/ecosystem.yaml`, ecosystem(at)] as const)
  // Who does what of so many does not depend on the methods, and their questions are most of the work.
  const folder = folderWith({ 'eco.config.yaml': 'methods: []\n', ...Object.fromEntries(all) })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const words = ['check', folder, '--as-of', '2026-11-30', '--no-cache']
  const spoken = (text: string) => text.replace(/ · [\d,]+ s$/m, '')

  let here: ReturnType<typeof ecoHere> | undefined
  const asHere = async ({ code, signal, out }: Ran) => {
    here ??= ecoHere(words)
    expect({ code, signal, out: spoken(out) }).toEqual({ code: 1, signal: null, out: spoken((await here).out) })
    expect(out).toContain('229/ecosystem.yaml')
  }

  it.each(['', 'process.exit(1)', "throw new Error('no more')"])(
    'says what the program itself would have said, and nothing else; first it does: %s',
    async (first) => {
      const [notes, script] = [join(folder, 'notes'), join(folder, 'noting.cjs')]
      writeFileSync(notes, '')
      writeFileSync(script, noting(first))
      const ran = eco(words, { cwd: folder, env: { NODE_OPTIONS: `--require ${script}`, NOTED: notes } })
      expect(readFileSync(notes, 'utf8')).toBe('begun\n')
      expect([ran.err, ran.out.split('\n')[0]]).toEqual(['', 'loaded'])
      await asHere({ ...ran, out: ran.out.replace('loaded\n', '') })
    },
  )

  it('is not missed where a program may have no threads', async () => {
    const options = [permission, '--allow-fs-read=*', '--allow-fs-write=*']
    await asHere(eco(words, { cwd: folder, env: { NODE_OPTIONS: options.join(' ') } }))
  })
})

import { readFileSync, writeFileSync } from 'node:fs'
import Module from 'node:module'
import { join } from 'node:path'
import type { watch as watchCommand } from '../../src/commands/watch.ts'
import { systemIo } from '../../src/io.ts'

/**
 * One process with `eco check --watch` as it is in `dist/`, on the real disk, told of each save by us: the milliseconds from there
 * until the findings are printed, of so many saves. Every other save brings a finding, the others take it away.
 */
const [root = '', folder = '', saves = '1'] = process.argv.slice(2)
const { watch } = Module.createRequire(import.meta.url)(join(root, 'dist/watch.cjs')) as { watch: typeof watchCommand }
const file = join(folder, 'ecosystem.yaml')
const right = readFileSync(file, 'utf8')
const wrong = right.replace('    owner: partner-2\n', '    owner: partnr-2\n')
/** Nobody saves within a second of the start. */
const aMoment = 1000
const times: number[] = []
let printed = ''

await watch([folder], { asOf: '2026-11-30' } as Parameters<typeof watchCommand>[1], {
  ...systemIo(join(root, 'templates')),
  out: (text) => {
    printed += text
  },
  err: () => {},
  watch: async (_, changed) => {
    await changed()
    await new Promise((done) => setTimeout(done, aMoment))
    for (let save = 0; save < Number(saves); save++)
      times.push(await afterSaving(save % 2 === 0 ? wrong : right, changed))
  },
})
process.stdout.write(JSON.stringify(times))

async function afterSaving(text: string, changed: () => Promise<void>): Promise<number> {
  writeFileSync(file, text)
  printed = ''
  const began = performance.now()
  await changed()
  const taken = performance.now() - began
  if (!printed.includes('unknown-reference')) throw new Error(`No finding told: ${printed}`)
  return taken
}

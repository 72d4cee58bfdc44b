import { describe, expect, test } from 'vitest'
import type { WriteSteps } from '../../src/io.ts'
import { main } from '../../src/main.ts'
import { type MemoryIo, memoryIo } from '../memory-io.ts'
import { sound } from './run.ts'

const files: Readonly<Record<string, string>> = {
  'ecosystem.yaml': `${sound}  type:   regionaal\n`,
  'a.yaml': 'partners:\n-   { id: roc,name: Roc }\ngoals:\n  - { id: g, titel: G, owner: roc }\n',
  'sub/b.yaml': 'actions:\n-   { id: les, title: Les, owner: roc, kind: eenmalig }\n',
}

class Kill extends Error {}

/** A disk on which the steps of writing go well until one fails, or until the process is gone. */
function broken(at: number, isKilled: boolean): { readonly io: MemoryIo; readonly count: () => number } {
  const memory = memoryIo({ files })
  let number = -1
  const step =
    <A extends unknown[]>(run: (...args: A) => void) =>
    (...args: A) => {
      number++
      if (isKilled ? number >= at : number === at) throw isKilled ? new Kill() : new Error('EIO: i/o error')
      run(...args)
    }
  const { create, rename, remove, mark } = memory.steps
  const steps: WriteSteps = { create: step(create), rename: step(rename), remove: step(remove), mark }
  return { io: { ...memory, steps }, count: () => number + 1 }
}

async function run(line: readonly string[], at: number, isKilled: boolean) {
  const { io, count } = broken(at, isKilled)
  const code = await main(line, io)
  const paths = [...new Set([...Object.keys(files), ...io.paths()])].filter((path) => !path.includes('.eco-'))
  const texts = Object.fromEntries(paths.map((path) => [path, io.textOf(path)]))
  return { code, texts, count: count(), left: io.paths().filter((path) => path.includes('.eco-')) }
}

const commands = [
  ['set', 'g.deadline', '2027', '--yes'],
  ['add', 'partner', '--name', 'Bakker', '--yes'],
  ['add', 'risk', '--name', 'Brand', '--yes'],
  ['rename', 'partners/roc', 'roc-linde', '--yes'],
  ['fmt'],
  ['check', '--fix'],
]

describe.each(commands)('eco %s %s %s', (...words) => {
  const line = words.filter((word): word is string => word !== undefined)

  test('leaves all files old or all new when any step of writing fails', async () => {
    const whole = await run(line, -1, false)
    expect([whole.left, whole.count > 1]).toEqual([[], true])
    for (let at = 0; at < whole.count; at++) {
      const { code, texts, left } = await run(line, at, false)
      const isNew = JSON.stringify(texts) === JSON.stringify(whole.texts)
      if (!isNew) expect([code, texts, left]).toEqual([2, { ...files }, []])
    }
  })

  test('leaves each file old or new when it is killed at any step of writing', async () => {
    const whole = await run(line, -1, false)
    for (let at = 0; at < whole.count; at++) {
      const { texts } = await run(line, at, true)
      for (const [path, text] of Object.entries(texts)) expect([files[path], whole.texts[path]]).toContain(text)
    }
  })
})

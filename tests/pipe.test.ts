import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const binary = resolve(root, 'dist/eco.cjs')

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly err: string
}

/** Runs the real binary with a reader of its output that goes away before or after the first of it came. */
function cutOff(words: readonly string[], leave: (child: ChildProcess) => void): Promise<Ended> {
  const child = spawn(process.execPath, [binary, ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let err = ''
  child.stderr.on('data', (text) => {
    err += String(text)
  })
  leave(child)
  return new Promise((done) => child.on('close', (code, signal) => done({ code, signal, err })))
}

const atOnce = (child: ChildProcess) => void child.stdout?.destroy()
const afterTheFirst = (child: ChildProcess) => void child.stdout?.once('data', () => child.stdout?.destroy())

const asked = ['--as-of', '2026-11-30', '--quiet']
const [rich, small] = ['pps-klimaatadaptatie', 'noordoostpolder'].map((name) => [`examples/${name}`, ...asked])

/** Who leaves at once sees nothing of any output; who leaves after the first of it needs one that goes on. */
describe('a reader that has seen enough ends nothing (eco … | head):', () => {
  test.each<[words: readonly string[], less: readonly string[]]>([
    [['list'], ['list']],
    [
      ['list', 'funding'],
      ['list', 'partners', '--format', 'json'],
    ],
    [
      ['show', 'roc-lindervaart'],
      ['show', 'human-capital'],
    ],
    [
      ['checklist', '--open'],
      ['checklist', '--open'],
    ],
    [
      ['check', '--severity', 'info', '--format', 'json'],
      ['check', '--severity', 'info', '--format', 'json'],
    ],
    [
      ['report', '--all', '-o', '-'],
      ['report', 'startnotitie', 'actieplan', '-o', '-'],
    ],
  ])('eco %j', async (words, less) => {
    const all = { code: 0, signal: null, err: '' }
    const both = [cutOff([...words, ...(rich ?? [])], afterTheFirst), cutOff([...less, ...(small ?? [])], atOnce)]
    expect(await Promise.all(both)).toEqual([all, all])
  })

  test('nor of what stands in no ecosystem', async () => {
    const all = [
      cutOff(['explain'], afterTheFirst),
      cutOff(['explain', 'deadline-passed'], atOnce),
      cutOff(['--version'], afterTheFirst),
      cutOff(['--version'], atOnce),
    ]
    for (const ended of await Promise.all(all)) expect(ended).toEqual({ code: 0, signal: null, err: '' })
  })

  test('and the exit code tells what was found all the same', async () => {
    expect(await cutOff(['check', 'examples'], afterTheFirst)).toEqual({ code: 1, signal: null, err: '' })
  })
})

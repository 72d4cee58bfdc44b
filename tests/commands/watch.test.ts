import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { type MemoryIo, memoryIo } from '../memory-io.ts'
import { eco, sound } from './run.ts'

const goal = (more: string) => `goals:\n  - id: talent\n    title: Talent\n${more}`
const files = { 'ecosystem.yaml': sound, 'doelen.yaml': goal('    deadline: 2027-12-31\n') }

async function watched(
  edits: readonly ((io: MemoryIo) => void)[],
  words = '--severity error',
  start: Record<string, string> = files,
) {
  const plain = await eco(`check ${words}`, { files: start })
  const ran = await eco(`check --watch ${words}`, { files: start, edits })
  expect(ran.out.startsWith(plain.out)).toBe(true)
  return { ...ran, more: ran.out.slice(plain.out.length) }
}

describe('eco check --watch', () => {
  it('checks at once, as eco check does, and says that it waits', async () => {
    const { code, more, err } = await watched([])
    expect({ code, more, err }).toEqual({
      code: 0,
      more: '',
      err: 'Ik kijk mee en controleer bij elke wijziging. Stoppen: Ctrl-C.\n',
    })
  })

  it('shows what is new and what is gone, with the totals', async () => {
    const { more } = await watched([
      (io) => io.write('doelen.yaml', goal('    deadline: 1 mei 2027\n')),
      (io) => io.write('doelen.yaml', goal('    deadline: 2027-05-01\n')),
    ])
    const [first, second] = more.split('\n\n')
    expect(first).toMatch(
      /^nieuw doelen\.yaml:4:15 {2}fout {2}not-a-date {2}"1 mei 2027" is geen datum[^\n]*\n1 fout, \d+ waarschuwing/,
    )
    expect(second).toMatch(/^weg {3}doelen\.yaml:4:15 {2}fout {2}not-a-date[^\n]*\n0 fouten, /)
  })

  it('says nothing about a finding that only moved, or a change that changes no finding', async () => {
    const wrong = { ...files, 'doelen.yaml': goal('    deadline: 1 mei 2027\n') }
    const { more } = await watched(
      [(io) => io.write('doelen.yaml', `# Een regel erbij\n${wrong['doelen.yaml']}`)],
      '',
      wrong,
    )
    expect(more).toBe('')
  })

  it('counts equal findings', async () => {
    const twice = (names: string) => `partners:\n  - id: roc\n    name: Roc\n    themes: [${names}]\n`
    const { more } = await watched(
      [(io) => io.write('p.yaml', twice('TODO, TODO')), (io) => io.write('p.yaml', twice('TODO'))],
      '',
      { ...files, 'p.yaml': twice('TODO') },
    )
    const [first, second] = more.split('\n\n')
    expect(first?.match(/placeholder-left/g)).toHaveLength(1)
    expect(second).toMatch(/^weg .*placeholder-left/)
  })

  it('finds a new file, and survives one that is gone', async () => {
    const { more } = await watched([
      (io) => io.write('nieuw.yaml', 'partners:\n  - id: A B\n    name: x\n'),
      (io) => io.steps.remove('nieuw.yaml'),
    ])
    expect(more).toMatch(/^nieuw nieuw\.yaml:2:9 .*not-an-id[\s\S]*\n\nweg {3}nieuw\.yaml:2:9/)
  })

  it('waits for an ecosystem that is gone for a moment', async () => {
    const { code, more, err } = await watched([
      (io) => io.steps.remove('ecosystem.yaml'),
      (io) => io.write('ecosystem.yaml', sound),
      (io) => io.write('doelen.yaml', goal('    deadline: nooit\n')),
    ])
    expect(code).toBe(0)
    expect(err).toContain('staat geen ecosysteem')
    expect(more).toMatch(/^nieuw doelen\.yaml/)
  })

  it('does not tell what is only halfway written', async () => {
    const start = { files, edits: [(io: MemoryIo) => io.write('doelen.yaml', '')] }
    const io = memoryIo(start)
    const pauses: number[] = []
    const pause = async (milliseconds: number) => {
      if (milliseconds === 0) return io.pause(0)
      pauses.push(milliseconds)
      if (pauses.length === 2) io.write('doelen.yaml', files['doelen.yaml'])
    }
    const watching: MemoryIo = { ...io, pause, watch: (paths, changed) => io.watch(paths, changed) }
    const { out } = await eco('check --watch --severity info', watching)
    expect(pauses).toHaveLength(2)
    expect(out).not.toMatch(/^nieuw /m)
  })

  it('tells in the end what stays empty', async () => {
    const { more } = await watched([(io) => io.write('doelen.yaml', '')], '--severity warning')
    expect(more).toMatch(/nieuw doelen\.yaml:1:1 .*empty-file/)
  })

  it('checks on while nobody saves, says nothing of it and keeps nothing', async () => {
    const cache = { read: vi.fn(), write: vi.fn() }
    const io = memoryIo({ files })
    let kept = -1
    const watch: MemoryIo['watch'] = async (_, changed) => {
      await changed()
      const began = io.reads.length
      kept = cache.write.mock.calls.length
      await vi.waitFor(() => expect(io.reads.length).toBeGreaterThan(began + 20), 10_000)
      await changed()
      const ended = io.reads.length
      await setImmediate()
      expect(io.reads).toHaveLength(ended)
    }
    const { code, out, err } = await eco('check --watch', { ...io, watch, cache: async () => cache as never })
    const alone = await eco('check', { files })
    expect({ code, out, err }).toEqual({ code: 0, out: alone.out, err: expect.stringMatching(/^Ik kijk mee[^\n]*\n$/) })
    expect(cache.write).toHaveBeenCalledTimes(kept)
  })

  it('takes no other form, and no path that is not there', async () => {
    expect((await eco('check --watch --format json', { files })).code).toBe(2)
    expect((await eco('check --watch nergens', { files })).code).toBe(2)
    for (const word of ['--fix', '--write-baseline known.json', '--prune-baseline']) {
      const { code, io } = await eco(`check --watch ${word}`, { files })
      expect([word, code, io.kindOf('known.json')]).toEqual([word, 2, 'missing'])
    }
  })
})

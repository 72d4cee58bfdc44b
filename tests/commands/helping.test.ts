import { describe, expect, it } from 'vitest'
import type { Cache } from '../../src/cache-folder.ts'
import { type Helped, helpWith, type Work } from '../../src/commands/check/helped.ts'
// Loaded before, so that the helper, which asks for it too, is not late.
import '../../src/format/colour.ts'
import type { Io } from '../../src/io.ts'
import { main } from '../../src/main.ts'
import { type Disk, memoryIo } from '../memory-io.ts'

type Files = Readonly<Record<string, string>>
const folder = (at: number) => `e/${String(at).padStart(3, '0')}`
/** Who does what of so many does not depend on the methods, and their questions are most of the work. */
const config = 'e/eco.config.yaml'
const plain: Files = { [config]: 'methods: []\n', ...filesOf(230) }

function filesOf(count: number): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `${folder(at)}/ecosystem.yaml`,
      `ecosystem:
  id: verzonnen-${at}
  name: Verzonnen ${at}
  illustrative: true
partners:
  - {id: p, name: P}
`,
    ]),
  )
}

/** A helper that works in turns with the run, over a copy of the work, as on a thread of its own; and what came of it. */
function helperOn(files: Files, does: typeof helpWith = helpWith) {
  const sent: [number, Helped | undefined][] = []
  const ended: true[] = []
  const io = memoryIo({ files })
  const helper: Io['helper'] = async (work) => {
    const { terminal, ...own } = structuredClone(work) as Work
    const results = new Map<number, Helped | undefined>()
    let isOver = false
    does(own, { ...io, ...terminal }, (place, helped) => {
      const copy = structuredClone(helped)
      sent.push([place, copy])
      results.set(place, copy)
    }).finally(() => {
      isOver = true
    })
    const until = async (isThere: () => boolean) => {
      while (!isThere() && !isOver) await new Promise((resolve) => setImmediate(resolve))
    }
    const result = async (place: number) => {
      await until(() => results.has(place))
      return results.get(place)
    }
    return { result, end: () => void ended.push(true) }
  }
  return { helper, sent, ended, reads: io.reads }
}

type Options = Disk & { readonly words?: readonly string[] }

async function run(files: Files, { words = [], ...disk }: Options) {
  const io = memoryIo({ files, ...disk })
  const code = await main(['check', 'e', ...words], io)
  return { code, ...io.said, reads: io.reads }
}

function cacheInMemory() {
  const files = new Map<string, Uint8Array>()
  const cache: Cache = { read: (name) => files.get(name), write: (name, content) => void files.set(name, content) }
  return { cache, files }
}

/** To compare: text is, in much less time than bytes. */
function textsIn(files: ReadonlyMap<string, Uint8Array>): Files {
  return Object.fromEntries([...files].map(([name, content]) => [name, Buffer.from(content).toString('latin1')]))
}

/** What is said, and kept, of all that are plain when there is no helper; worked out once. */
const keptAlone = cacheInMemory()
let saidAlone: ReturnType<typeof run> | undefined

function alone(files: Files, options: Options): ReturnType<typeof run> {
  if (files !== plain) return run(files, options)
  saidAlone ??= run(plain, { cache: keptAlone.cache })
  return saidAlone
}

/** Whoever did it, what is said is the same. */
async function same(files: Files, { words = [], does, ...disk }: Options & { readonly does?: typeof helpWith } = {}) {
  const { helper, sent, ended, reads } = helperOn(files, does)
  const together = await run(files, { words, helper, ...disk })
  expect({ ...together, reads: [] }).toEqual({ ...(await alone(files, { words, ...disk })), reads: [] })
  return {
    sent,
    ended,
    reads: [together.reads, reads].map((all) => all.filter((path) => files[path] && path !== config)),
  }
}

const replaced = (at: number, from: string | RegExp, to: string): Files => {
  const path = `${folder(at)}/ecosystem.yaml`
  return { [path]: (plain[path] as string).replace(from, to) }
}

describe('a helper for many ecosystems', () => {
  it('checks about half of them, from the last one back, and nobody hears the difference, now or later', async () => {
    const { cache, files } = cacheInMemory()
    const { sent, ended, reads } = await same(plain, { cache })
    expect(ended).toHaveLength(1)
    expect(sent.map(([place]) => place)).toEqual(sent.map((_, at) => 229 - at))
    expect(sent.length).toBeGreaterThan(40)
    const [here = [], there = []] = reads
    expect([here.length + there.length, there.length]).toEqual([230, sent.length])
    expect(textsIn(files)).toEqual(textsIn(keptAlone.files))
    expect((await same(plain, { cache })).sent).toEqual([])
    // Who knows nearly all needs no help with the rest.
    const changed = Object.fromEntries([0, 1, 2, 3, 4, 5].flatMap((at) => Object.entries(replaced(at, 'P}', 'Q}'))))
    const again = helperOn({ ...plain, ...changed })
    await run({ ...plain, ...changed }, { cache, helper: again.helper })
    expect(again.sent).toEqual([])
  })

  it('leaves to the run what ecosystems have to do with each other, and what is otherwise', async () => {
    const files = {
      ...plain,
      [config]: 'methods: [tno]\n',
      // The same id twice near the end, and one near both ends.
      ...replaced(226, 'verzonnen-226', 'verzonnen-229'),
      ...replaced(225, 'verzonnen-225', 'verzonnen-0'),
      ...replaced(227, 'partners:', 'partners: ]'),
      ...replaced(224, 'name: ', 'unknown: 1\n  name: '),
      'e/222/eco.config.yaml': 'waivers:\n  - {rule: unknown-key, reason: Later., until: 2027-01-01}\n',
      'e/223/eco.config.yaml': 'wavers: []\n',
      'e/228/more.yaml': `# ${'x'.repeat(600_000)}\n`,
      'e/229/more.yaml': '',
    }
    const words = ['--lang', 'en', '--severity', 'info', '--limit', 'depth=40', '--fail-on', 'warning']
    const { sent } = await same(files, { words, isTerminal: true, columns: 70 })
    const left = sent.filter(([, helped]) => helped === undefined).map(([place]) => place)
    expect(left).toEqual(expect.arrayContaining([228, 223, 222]))
    expect(left.length).toBeLessThan(12)
  })

  it('is not missed when it ends halfway', async () => {
    const ending: typeof helpWith = (work, io, send) =>
      helpWith(work, io, (place, helped) => {
        if (place < 220) throw new Error('no memory left')
        send(place, helped)
      }).catch(() => {})
    const { sent } = await same(plain, { does: ending })
    expect(sent).toHaveLength(10)
  })

  it('stops when much waits to be printed', async () => {
    const files = { ...plain, [config]: 'methods: [tno]\n' }
    const { sent } = await same(files, { does: (work, io, send) => helpWith(work, io, send, 3000) })
    const waiting = sent.map(([, helped]) => helped?.kept.printed.length ?? 0)
    const sum = (lengths: readonly number[]) => lengths.reduce((all, one) => all + one, 0)
    expect([sum(waiting) >= 3000, sum(waiting.slice(0, -1)) < 3000]).toEqual([true, true])
  })

  it.each([
    ['few are left', { [config]: plain[config] as string, ...filesOf(200) }, []],
    ['they are told in a form for machines', plain, ['--format', 'json']],
  ])('is not asked when %s', async (_, files, words) => {
    const { helper, sent } = helperOn(files)
    await run(files, { words, helper })
    expect(sent).toEqual([])
  })

  it('is not asked when one configuration sets something aside for all', async () => {
    const waivers = 'waivers:\n  - {rule: unknown-key, reason: Later., until: 2027-01-01}\n'
    const files = { ...plain, [config]: `${plain[config]}${waivers}` }
    const { helper, sent } = helperOn(files)
    await run(files, { helper })
    expect(sent).toEqual([])
  })

  it('counts in how far the run is', async () => {
    let now = 0
    const { helper } = helperOn(plain)
    const io = memoryIo({ files: plain, helper, clock: () => (now += 100) })
    await main(['check', 'e'], io)
    const done = io.passed.map((line) => Number.parseInt(line, 10))
    expect(done).toEqual([...done].sort((one, other) => one - other))
    expect(done.length).toBeGreaterThan(3)
    expect(done.some((count, at) => at > 0 && count - (done[at - 1] as number) > 2)).toBe(true)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cache } from '../../src/cache-folder.ts'
import { main } from '../../src/main.ts'
import { lean, small } from '../bench/lean.ts'
import { memoryIo } from '../memory-io.ts'

const size = { ...small, partners: 3, actions: 4, goals: 2, flows: 2, risks: 1 }
/** With letters of one byte, of two, and of none that Europe has. */
const named = (seed: number) => lean(size, { seed }).replace(/^ {2}name: .*$/m, `  name: Köő Жб 漢 nr${seed}`)
const three = Object.fromEntries([1, 2, 3].map((seed) => [`e/${seed}/ecosystem.yaml`, named(seed)]))

/** A cache in memory, with what was written to it and which names were asked for. */
function kept(): Cache & { readonly files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>()
  return { files, read: (name) => files.get(name), write: (name, content) => void files.set(name, content) }
}

async function run(files: Readonly<Record<string, string>>, cache: Cache | undefined, ...words: string[]) {
  const io = memoryIo({ files, ...(cache === undefined ? {} : { cache }) })
  const code = await main(['check', 'e', ...words], io)
  return { code, ...io.said, reads: io.reads }
}

/** What a run that keeps nothing tells of the same files in the same words, asked once. */
const fresh = new WeakMap<Readonly<Record<string, string>>, Map<string, ReturnType<typeof run>>>()

function freshRun(files: Readonly<Record<string, string>>, words: readonly string[]): ReturnType<typeof run> {
  const known = fresh.get(files) ?? new Map<string, ReturnType<typeof run>>()
  fresh.set(files, known)
  const line = words.join(' ')
  const ran = known.get(line) ?? run(files, undefined, ...words)
  known.set(line, ran)
  return ran
}

/** Whatever was kept before, the output is that of a run that keeps nothing. */
async function same(files: Readonly<Record<string, string>>, cache: Cache, ...words: string[]) {
  const [known, fresh] = [await run(files, cache, ...words), await freshRun(files, words)]
  expect({ ...known, reads: [] }).toEqual({ ...fresh, reads: [] })
  return known
}

describe('what `eco check` told before', () => {
  it('is told again, to the byte, and nothing is worked out', async () => {
    const cache = kept()
    await same(three, cache)
    const first = [...cache.files.values()].map(String)
    await same(three, cache)
    expect([...cache.files.values()].map(String)).toEqual(first)
    expect(cache.files.size).toBe(1)
  })

  it('is worked out again for the one ecosystem that changed', async () => {
    const cache = kept()
    await same(three, cache)
    const before = String([...cache.files.values()][0])
    const file = 'e/2/ecosystem.yaml'
    const { out } = await same({ ...three, [file]: (three[file] as string).replace('core', 'kern') }, cache)
    expect(out).toContain('e/2/ecosystem.yaml')
    expect(String([...cache.files.values()][0])).not.toBe(before)
  })

  it('is told without reading a file that the system tells is the same, and with reading one that it does not', async () => {
    const cache = kept()
    const [one, two] = ['e/1/ecosystem.yaml', 'e/2/ecosystem.yaml']
    const marked = async (files: Readonly<Record<string, string>>, marks: Readonly<Record<string, string>>) => {
      const io = memoryIo({ files, cache, marks })
      await main(['check', 'e'], io)
      expect(io.said.out).toBe((await freshRun(files, [])).out)
      return io.reads.filter((path) => path.endsWith('/ecosystem.yaml'))
    }
    expect(await marked(three, { [one]: 'a', [two]: 'a' })).toHaveLength(3)
    expect(await marked(three, { [one]: 'a', [two]: 'a' })).toEqual(['e/3/ecosystem.yaml'])
    // Fetched again: another mark, and the same in it.
    expect(await marked(three, { [one]: 'a', [two]: 'b' })).toEqual([two, 'e/3/ecosystem.yaml'])
    expect(await marked(three, { [one]: 'a', [two]: 'b' })).toEqual(['e/3/ecosystem.yaml'])
    const changed = { ...three, [two]: (three[two] as string).replace('core', 'kern') }
    expect(await marked(changed, { [one]: 'a', [two]: 'c' })).toContain(two)
    expect(await marked(changed, { [one]: 'a', [two]: 'c' })).toEqual(['e/3/ecosystem.yaml'])
  })

  const additions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'a new file beside it': { 'e/1/more.yaml': 'risks:\n  - { id: r9, title: Iets, owner: nobody }\n' },
    'a configuration above': { 'e/eco.config.yaml': 'language: en\n' },
    'a configuration of its own': { 'e/2/eco.config.yaml': 'methods: [tno]\n' },
    'a checklist that is named and not there': { 'e/eco.config.yaml': 'checklists: [own.yaml]\n' },
    'a rule that weighs less': {
      'e/eco.config.yaml': 'rules: [{ rule: broken-reference, severity: off, reason: later }]\n',
    },
    'a comment that sets aside': { 'e/3/more.yaml': '# eco-ignore missing-key: later\nrisks: [{ id: r9 }]\n' },
    'an ecosystem with the id of another': { 'e/4/ecosystem.yaml': three['e/1/ecosystem.yaml'] as string },
    'an ecosystem inside another': { 'e/1/in/ecosystem.yaml': lean(size, { seed: 9 }) },
    'a templates folder': { 'e/templates/nl/start-note.md.hbs': 'x' },
  }
  const changes = Object.entries(additions).map(([name, more]) => [name, { ...three, ...more }] as const)
  it.each(changes)('counts for nothing after %s, and again when that is gone', async (_, files) => {
    const cache = kept()
    await same(three, cache)
    await same(files, cache)
    await same(three, cache)
  })

  it('counts for nothing after a link came beside it, and stays what it was for the others', async () => {
    const cache = kept()
    const out = async (links: Readonly<Record<string, string>>, from?: Cache) => {
      const io = memoryIo({ files: three, links, ...(from === undefined ? {} : { cache: from }) })
      await main(['check', 'e'], io)
      return { told: io.said, reads: io.reads }
    }
    await out({}, cache)
    const link = { 'e/1/link.yaml': 'ecosystem.yaml' }
    const { told, reads } = await out(link, cache)
    expect(told).toEqual((await out(link)).told)
    expect(told.out).toContain('e/1/link.yaml')
    expect(reads.filter((path) => path.endsWith('2/ecosystem.yaml'))).toHaveLength(1)
  })

  it('is told of all others when one comes in front of them, and each shared file is read once', async () => {
    const cache = kept()
    const files = { ...three, 'e/eco.config.yaml': 'language: nl\n' }
    await same(files, cache)
    const before = String([...cache.files.values()][0])
      .split('\n')
      .slice(1)
    const { reads } = await same({ ...files, 'e/0/ecosystem.yaml': named(0) }, cache)
    const after = String([...cache.files.values()][0])
      .split('\n')
      .slice(2)
    expect(after).toEqual(before)
    // Once for those that are told again, and once for the one that is checked.
    expect(reads.filter((path) => path === 'e/eco.config.yaml')).toHaveLength(2)
  })

  it('is forgotten with an ecosystem that is gone: what is in it is from a client', async () => {
    const cache = kept()
    await same(three, cache)
    expect(String([...cache.files.values()][0])).toContain('nr2')
    const { 'e/2/ecosystem.yaml': _, ...left } = three
    await same(left, cache)
    expect(String([...cache.files.values()][0])).not.toContain('nr2')
  })

  it.each([
    ['another day', ['--as-of', '2031-01-01']],
    ['another language', ['--lang', 'en']],
    ['another severity', ['--severity', 'info']],
    ['a gate', ['--gate', 'direct']],
    ['another form', ['--format', 'short']],
    ['colours', ['--color']],
    ['nothing but findings', ['--quiet']],
    ['JSON', ['--format', 'json']],
    ['warnings that fail', ['--fail-on', 'warning']],
  ])('is nothing to go by for %s', async (_, words) => {
    const cache = kept()
    await run(three, cache)
    await same(three, cache, ...words)
    await same(three, cache, ...words)
  })

  it('is the same whatever changes, in whatever order', async () => {
    const states = [three, ...changes.map(([, files]) => files)]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...states), { minLength: 2, maxLength: 4 }), async (course) => {
        const cache = kept()
        for (const files of course) await same(files, cache)
      }),
      { numRuns: 3 },
    )
  })

  it('is not believed when it is damaged: cut short, changed or no text at all', async () => {
    const cache = kept()
    await same(three, cache)
    const [name, whole] = [...cache.files][0] as [string, Uint8Array]
    const lied = (from: string, to: string) => Buffer.from(String(Buffer.from(whole)).replaceAll(from, to))
    const lies = [lied('"error":1', '"error":7'), lied('"printed":"', '"printed":'), lied('fout', 'FOUT')]
    const other = [whole.slice(0, 500), whole.slice(0, -1), new Uint8Array([255, 0, 254]), new Uint8Array()]
    for (const content of [...lies, ...other, new Uint8Array(whole.length)]) {
      expect(content).not.toEqual(whole)
      cache.files.set(name, content)
      await same(three, cache)
      expect(cache.files.get(name)).toEqual(whole)
    }
  })

  it('is not that of another version of what runs eco, which may write a number in another way', async () => {
    const cache = kept()
    await run(three, cache)
    await main(['check', 'e'], memoryIo({ files: three, cache, runtime: 'v2' }))
    expect(cache.files.size).toBe(2)
  })

  it('is left alone with --no-cache', async () => {
    const cache = kept()
    await run(three, cache, '--no-cache')
    expect(cache.files.size).toBe(0)
  })

  it('needs the contents of every file again, and nothing more', async () => {
    const cache = kept()
    await run(three, cache)
    const { reads } = await run(three, cache)
    expect([...reads].sort()).toEqual(Object.keys(three).sort())
  })
})

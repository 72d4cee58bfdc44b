import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemIo } from '../src/io.ts'
import { main } from '../src/main.ts'

const root = resolve(import.meta.dirname, '..')
const lines = readFileSync(join(root, 'tests/sessions/from-nothing.sh'), 'utf8').trim().split('\n')
const folder = mkdtempSync(join(tmpdir(), 'eco-session-'))
const here = process.cwd()
const ran: { line: string; code: number; err: string }[] = []

/** The words of a line as a shell takes them, as far as these lines need. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

async function run(words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const said: Record<'out' | 'err', string[]> = { out: [], err: [] }
  const io = {
    ...systemIo(join(root, 'templates')),
    conversation: () => undefined,
    today: () => '2026-11-30',
    out: (text: string) => void said.out.push(text),
    err: (text: string) => void said.err.push(text),
  }
  return { code: await main(words, io), out: said.out.join(''), err: said.err.join('') }
}

/** As a new user does it, line after line. */
beforeAll(async () => {
  process.chdir(folder)
  for (const line of lines) {
    const [program = '', ...words] = wordsOf(line)
    if (program === 'cd') process.chdir(words[0] ?? '.')
    else ran.push({ line, ...(await run(words)) })
  }
}, 120_000)

afterAll(() => {
  process.chdir(here)
  rmSync(folder, { recursive: true, force: true })
})

describe('from nothing to a start note', () => {
  it('takes fewer than twenty commands, and stands in the README', () => {
    expect(lines.length).toBeLessThan(20)
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    for (const line of lines) expect(readme).toContain(`\n${line}\n`)
  })

  it('goes well at every command', () => {
    expect(ran.filter(({ code }) => code !== 0)).toEqual([])
    expect(ran).toHaveLength(lines.length - 1)
    expect([...new Set(ran.map(({ line }) => line.split(' ').slice(0, 2).join(' ')))]).toEqual([
      'eco init',
      'eco set',
      'eco add',
      'eco report',
    ])
  })

  it('gives a start note, with the partners', () => {
    const note = readFileSync('documenten/startnotitie.md', 'utf8')
    expect(note).toContain('# Startnotitie De Groene Kade')
    expect(note).toContain('Er doen drie partners mee')
  })

  it('gives three partners, two goals and four actions', async () => {
    const { ecosystems, summary } = JSON.parse((await run(['check', '--format', 'json'])).out) as {
      ecosystems: readonly object[]
      summary: object
    }
    expect(ecosystems[0]).toMatchObject({ partners: 3, goals: 2, actions: 4 })
    expect(summary).toMatchObject({ errors: 0 })
    const note = readFileSync('documenten/startnotitie.md', 'utf8')
    for (const text of ['Meer vakmensen in de haven', 'Ondernemers die meedoen']) expect(note).toContain(text)
  })
})

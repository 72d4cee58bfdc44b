import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assess, type Setting } from '../../src/assess.ts'
import { builtIn } from '../../src/methods/built-in.ts'
import type { Checklist } from '../../src/model/checklist.ts'
import { eco } from './run.ts'

const root = new URL('../../examples/', import.meta.url)

function filesOf(example: string): Record<string, string> {
  const folder = new URL(`${example}/`, root)
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]))
}

const examples = ['noordoostpolder', 'pps-klimaatadaptatie', 'energiecoalitie-fout', 'gemeente-tien-vragen']

/** The last lines: how many of each, in whatever time. */
const totals = (out: string) => (out.match(/\d[\d.]* (?:fouten|fout),.* open punt(?:en)?/g) ?? []).at(-1)

test.each(examples)('%s has as many open questions when nobody asks to see them', async (example) => {
  const files = filesOf(example)
  const [seen, ...unseen] = [
    await eco('check --severity info', { files }),
    await eco('check', { files }),
    await eco('check --severity error', { files }),
  ]
  expect(totals(seen.out)).toMatch(/open punten/)
  expect(unseen.map(({ out }) => totals(out))).toEqual([totals(seen.out), totals(seen.out)])
  expect(unseen.map(({ code }) => code)).toEqual([seen.code, seen.code])
})

test('questions are answered when somebody asks how they stand, or which of them count as errors', () => {
  const asked: Checklist = {
    ...(builtIn[0] as Checklist),
    get items(): never {
      throw new Error('answered')
    },
  }
  const assessed = (setting: Setting) => assess([], { asOf: '2026-11-30' }, { methods: [asked], ...setting })
  const unasked = assessed({ told: 'error' })
  for (const ask of [unasked.verdicts, () => assessed({}), () => assessed({ told: 'error', gate: 'direct' })])
    expect(ask).toThrow('answered')
})

test('a form that tells of all findings still does so beside one that does not', async () => {
  const files = filesOf('noordoostpolder')
  const { io } = await eco('check --format text --format json=uit.json', { files })
  const alone = await eco('check --format json', { files })
  expect(JSON.parse(io.textOf('uit.json') ?? '')).toEqual(JSON.parse(alone.out))
})

test('a question that is set aside in a comment is told apart, also when questions are not told', async () => {
  const files = filesOf('noordoostpolder')
  const open = JSON.parse((await eco('check --format json', { files })).out) as {
    findings: { rule: string; severity: string; file: string }[]
  }
  const { rule } = open.findings.find(({ severity, file }) => severity === 'info' && file === 'ecosystem.yaml') ?? {
    rule: '',
  }
  const waived = { ...files, 'eco.config.yaml': `waivers:\n  - { rule: ${rule}, reason: Dat weten we al }\n` }
  expect((await eco('check', { files: waived })).out).toContain('1 vrijgesteld')
})

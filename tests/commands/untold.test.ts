import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
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
  const [seen, unseen] = [await eco('check --severity info', { files }), await eco('check', { files })]
  expect(totals(unseen.out)).toMatch(/open punten/)
  expect(totals(unseen.out)).toBe(totals(seen.out))
  expect(unseen.code).toBe(seen.code)
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

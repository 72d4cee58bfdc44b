import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { systemIo } from '../src/io.ts'
import { main } from '../src/main.ts'

const root = resolve(import.meta.dirname, '..')

describe('the examples', () => {
  it.each(['noordoostpolder', 'pps-klimaatadaptatie'])('%s has no errors', async (example) => {
    expect((await check(`examples/${example}`)).code).toBe(0)
  })

  it('the complete one has one warning and no more: an action that is honestly late', async () => {
    const { findings } = await check('examples/pps-klimaatadaptatie')
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual(['deadline-passed'])
  })

  it('the real one leaves open what the sources do not say', async () => {
    const { findings } = await check('examples/noordoostpolder')
    const rules = new Set(findings.map(({ rule }) => rule))
    expect([...rules]).toEqual(
      expect.arrayContaining(['goal-not-measurable', 'goal-without-action', 'goal-without-owner']),
    )
  })

  it('the broken one shows more than forty kinds of mistakes at once', async () => {
    const { code, findings } = await check('examples/energiecoalitie-fout')
    expect(code).toBe(1)
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(40)
  })

  it('together carry file, line, column, rule, severity, message and hint for each finding', async () => {
    const { findings } = await check('examples')
    expect(findings.length).toBeGreaterThan(100)
    for (const finding of findings) {
      expect(finding).toMatchObject({
        file: expect.stringMatching(/\.yaml$/),
        line: expect.any(Number),
        column: expect.any(Number),
        rule: expect.stringMatching(/^[a-z-]+$/),
        severity: expect.stringMatching(/^(error|warning|info)$/),
        message: expect.stringMatching(/\S/),
      })
      expect(finding).toHaveProperty('hint')
    }
  })
})

interface Finding {
  readonly rule: string
  readonly severity: string
}

async function check(path: string): Promise<{ code: number; findings: readonly Finding[] }> {
  const out: string[] = []
  const io = { ...systemIo(join(root, 'templates')), out: (text: string) => void out.push(text) }
  const code = await main(['check', join(root, path), '--format', 'json', '--as-of', '2026-11-30'], io)
  return { code, findings: (JSON.parse(out.join('')) as { findings: readonly Finding[] }).findings }
}

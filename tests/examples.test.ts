import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { lint } from 'markdownlint/promise'
import { describe, expect, it } from 'vitest'
import { audiences } from '../src/graph/audience.ts'
import { systemIo } from '../src/io.ts'
import { main } from '../src/main.ts'
import { reports } from '../src/reports/reports.ts'
import { eco } from './commands/run.ts'

const root = resolve(import.meta.dirname, '..')

describe('the complete example', () => {
  it('has one warning and one weak spot, both honest: a late action, and relations that are still weak', async () => {
    const { code, findings } = await check('examples/pps-klimaatadaptatie')
    expect(code).toBe(0)
    expect(rulesOf(findings, 'error', 'warning')).toEqual(['deadline-passed', 'ea-fail-system-links'])
  })

  it('leaves one question open, the action that waits for the late one, with the step and phase it belongs to', async () => {
    const { findings } = await check('examples/pps-klimaatadaptatie')
    expect(rulesOf(findings, 'info')).toEqual(['bs-mon-dependent', 'bs-ph-verrichten', 'bs-step-monitor'])
  })

  it('lists all 468 items of the methods and answers nine in ten of those that are due', async () => {
    const items = await checklist('examples/pps-klimaatadaptatie')
    expect(items).toHaveLength(468)
    expect(shareAnswered(items)).toBeGreaterThanOrEqual(0.9)
  })

  it('says of each model that it used which one it was', async () => {
    const tools = (await checklist('examples/pps-klimaatadaptatie')).filter(({ facts }) => facts.startsWith('Gebruikt'))
    expect(tools.map(({ id }) => id)).toEqual(expect.arrayContaining(['bs-tool-swot', 'ks-tool-systemic-design']))
  })
})

describe('the broken example', () => {
  it('shows more than forty kinds of mistakes at once', async () => {
    const { code, findings } = await check('examples/energiecoalitie-fout')
    expect(code).toBe(1)
    const mistakes = findings.filter(({ method }) => method === undefined || method === null)
    expect(new Set(mistakes.map(({ rule }) => rule)).size).toBeGreaterThan(40)
  })

  it('tells its three stories in warnings of the checklists', async () => {
    const signals = signalsOf(await checklist('examples/energiecoalitie-fout', 2))
    expect(signals.length).toBeGreaterThanOrEqual(10)
    expect(signals).toEqual(
      expect.arrayContaining([
        'tno-warn-priorities',
        'tno-warn-data-access',
        'tno-warn-parallel',
        'tno-warn-misunderstanding',
        'tno-warn-decisions-stall',
        'tno-warn-waste',
        'tno-warn-dropout',
        'tno-warn-mismatched-solutions',
        'tno-no-double-work',
        'tno-obst-mandate',
      ]),
    )
  })
})

describe('the real cluster', () => {
  it('has no errors and leaves open what the sources do not say', async () => {
    const { code, findings } = await check('examples/noordoostpolder')
    expect(code).toBe(0)
    expect(rulesOf(findings, 'warning')).toEqual(
      expect.arrayContaining(['goal-not-measurable', 'goal-without-action', 'goal-without-owner']),
    )
  })

  it('answers less than half of the questions that are due', async () => {
    expect(shareAnswered(await checklist('examples/noordoostpolder'))).toBeLessThan(0.5)
  })
})

describe('the municipality with ten questions of its own', () => {
  const path = 'examples/gemeente-tien-vragen'
  const open = ['gh-begroting', 'gh-stoppen', 'gh-wie-betaalt-mee', 'gh-zonder-ons']

  it('finds in check what is open of its own questions', async () => {
    const { code, findings } = await check(path)
    expect(code).toBe(0)
    const own = findings.filter(({ method }) => method === 'gemeente-hogelinde')
    expect(rulesOf(own, 'info')).toEqual(open)
  })

  it('shows all ten in the checklist: six answered, two in part and two open', async () => {
    const own = (await checklist(path)).filter(({ method }) => method === 'gemeente-hogelinde')
    expect(own).toHaveLength(10)
    const met = own.filter(isAnswered).map(({ id }) => id)
    expect(own.map(({ id }) => id).filter((id) => !met.includes(id))).toEqual(expect.arrayContaining(open))
    expect(met).toHaveLength(6)
  })

  it('puts its own questions first among what to answer next', async () => {
    const { out } = await run('checklist', path, '--next', '4')
    for (const id of open) expect(out).toContain(id)
  })

  it('explains them, with how they stand here', async () => {
    const files = Object.fromEntries(
      readdirSync(join(root, path)).map((name) => [name, readFileSync(join(root, path, name), 'utf8')]),
    )
    const { code, out } = await eco('explain gh-begroting', { files })
    expect(code).toBe(0)
    expect(out).toContain('Is elk jaar van de begroting gedekt?')
    expect(out).toContain('Subsidiekader samenwerking (verzonnen)')
    expect(out).toContain('Hier: deels')
  })
})

describe('every example', () => {
  const examples = readdirSync(join(root, 'examples')).filter((name) => name !== 'ci')

  it.each(examples.flatMap((name) => audiences.map((audience) => [name, audience] as const)))(
    '%s writes all its documents for %s',
    async (name, audience) => {
      const { code, out } = await run('report', `examples/${name}`, '--all', '--audience', audience, '-o', '-')
      expect(code).toBe(name === 'energiecoalitie-fout' ? 2 : 0)
      expect(out.match(/^# /gm)?.length).toBeGreaterThanOrEqual(reports.length)
    },
  )
})

describe('the harbour in English, with a look of its own', () => {
  const path = 'examples/harbour-loop'

  it('has no errors and no warnings', async () => {
    const { code, findings } = await check(path)
    expect(code).toBe(0)
    expect(rulesOf(findings, 'error', 'warning')).toEqual([])
  })

  it.each(['council-letter', 'action-plan'])('writes its %s under the head line of the client', async (name) => {
    const { code, out } = await run('report', path, name, '-o', '-')
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot(`golden/harbour-loop/${name}.en.md`)
    expect(out.match(/^\*\*Harbour Loop\*\* · one pipe in the quay, five neighbours$/gm)).toHaveLength(1)
    const { document: faults } = await lint({ strings: { document: out }, config: { default: true, MD013: false } })
    expect(faults).toEqual([])
    expect(out).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN|null/)
  })

  it('writes every document in English, and each says that it is made up', async () => {
    const { code, out } = await run('report', path, '--all', '-o', '-')
    expect(code).toBe(0)
    expect(out).not.toMatch(/Stand van zaken|\b(?:nog niet|volgens|gegevens)\b/)
    expect(out.match(/^> \*\*This is an example\.\*\*/gm)).toHaveLength(reports.length + 1)
  })

  it('lists its letter and what it changed', async () => {
    const { out } = await run('report', path, '--list')
    expect(out).toMatch(/council-letter +A letter to the council/)
    expect(out).toMatch(/part document-head \(en\) +.*templates\/en\/partials\/document-head\.hbs/)
  })
})

it('the examples together carry file, line, column, rule, severity, message and hint for each finding', async () => {
  const { findings } = await check('examples')
  expect(findings.length).toBeGreaterThan(100)
  for (const finding of findings) {
    expect(finding).toMatchObject({
      file: expect.stringMatching(/\.yaml$/),
      line: expect.any(Number),
      column: expect.any(Number),
      rule: expect.stringMatching(/^[a-z0-9-]+$/),
      severity: expect.stringMatching(/^(error|warning|info)$/),
      message: expect.stringMatching(/\S/),
    })
    expect(finding).toHaveProperty('hint')
  }
})

interface Finding {
  readonly rule: string
  readonly severity: string
  /** Of a question of a checklist: whose it is. */
  readonly method?: string | null
}

interface Item {
  readonly id: string
  readonly method: string
  readonly kind: string
  readonly due: boolean
  readonly verdict: string
  readonly facts: string
}

async function check(path: string): Promise<{ code: number; findings: readonly Finding[] }> {
  const { code, out } = await run('check', path, '--format', 'json', '--severity', 'info')
  return { code, findings: (JSON.parse(out) as { findings: readonly Finding[] }).findings }
}

/** The exit code is 2 where a file is broken. */
async function checklist(path: string, expected = 0): Promise<readonly Item[]> {
  const { code, out } = await run('checklist', path, '--format', 'json')
  expect(code).toBe(expected)
  return (JSON.parse(out) as { items: readonly Item[] }).items
}

/** Runs `eco` on the real files, on the day of the story. */
async function run(command: string, path: string, ...options: string[]): Promise<{ code: number; out: string }> {
  const out: string[] = []
  const io = { ...systemIo(join(root, 'templates')), out: (text: string) => void out.push(text) }
  const code = await main([command, join(root, path), ...options, '--as-of', '2026-11-30'], io)
  return { code, out: out.join('') }
}

/** The rules of the findings of these severities, each time they are found, sorted by name. */
function rulesOf(findings: readonly Finding[], ...severities: string[]): string[] {
  return findings
    .filter(({ severity }) => severities.includes(severity))
    .map(({ rule }) => rule)
    .sort()
}

function signalsOf(items: readonly Item[]): string[] {
  return items.filter(({ kind, verdict }) => kind === 'warning' && verdict === 'signal').map(({ id }) => id)
}

function shareAnswered(items: readonly Item[]): number {
  const due = items.filter((item) => item.due)
  return due.filter(isAnswered).length / due.length
}

function isAnswered({ verdict }: Item): boolean {
  return verdict === 'answered' || verdict === 'stated'
}

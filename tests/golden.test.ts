import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { JSDOM } from 'jsdom'
import { lint } from 'markdownlint/promise'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Assessment } from '../src/assess.ts'
import { assessFound } from '../src/commands/assess-found.ts'
import { locateEcosystems } from '../src/commands/locate-ecosystems.ts'
import { readTemplates } from '../src/commands/templates.ts'
import { editionFor } from '../src/edition.ts'
import { systemIo } from '../src/io.ts'
import type { Found } from '../src/load/discover.ts'
import { render } from '../src/reports/render.ts'
import type { Report } from '../src/reports/report.ts'
import { reports } from '../src/reports/reports.ts'
import { type Language, languages } from '../src/text.ts'

const root = resolve(import.meta.dirname, '..')
const examples = ['noordoostpolder', 'pps-klimaatadaptatie']
const asOf = '2026-11-30'
/** What fits in a table, and is looked up rather than looked at. */
const withoutPicture = ['checklist', 'action-agenda', 'decisions']
const io = systemIo(join(root, 'templates'))
const templates = readTemplates(io)
const editions = new Map<string, Assessment>()
const written = new Map<string, string>()

const documents = examples.flatMap((example) =>
  reports.flatMap(({ id }) =>
    languages.map((language) => ({ example, id, language, name: `${example}: ${id} (${language})` })),
  ),
)

/** Written once and read by a person; a change of words or figures shows up here and in the review. */
describe('the documents of the examples', () => {
  it.each(documents)('$name reads as the golden file', async ({ example, id, language }) => {
    expect(existsSync(join(root, `tests/golden/${example}/${id}.${language}.md`))).toBe(true)
    await expect(write(example, id, language)).toMatchFileSnapshot(`golden/${example}/${id}.${language}.md`)
  })

  it.each([
    ['Pacific/Auckland', 'nl_NL.UTF-8'],
    ['America/Los_Angeles', 'C'],
  ])('are the same, byte for byte, in %s with the locale %s', (TZ, LANG) => {
    const words = ['report', 'start-note', join(root, 'examples/pps-klimaatadaptatie'), '--as-of', asOf, '-o', '-']
    const run = (env: Record<string, string>) =>
      execFileSync(process.execPath, [join(root, 'dist/eco.cjs'), ...words], {
        encoding: 'utf8',
        env: { ...process.env, ...env },
      })
    expect(run({ TZ, LANG, LC_ALL: LANG })).toBe(run({ TZ: 'UTC', LANG: 'en_US.UTF-8' }))
  })

  it.each(documents)('$name passes markdownlint', async ({ example, id, language }) => {
    const config = { default: true, MD013: false }
    const found = await lint({ strings: { document: write(example, id, language) }, config })
    expect(
      found.document?.map(({ lineNumber, ruleNames, errorDetail }) => `${lineNumber} ${ruleNames[0]} ${errorDetail}`),
    ).toEqual([])
  })

  it.each(documents)('$name leaves no template word or broken value behind', async ({ example, id, language }) => {
    expect(write(example, id, language)).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN|null/)
  })
})

describe('the pictures in the documents', () => {
  let parse: (text: string) => Promise<unknown>

  beforeAll(async () => {
    const { window } = new JSDOM('')
    Object.assign(globalThis, { window, document: window.document })
    const { default: mermaid } = await import('mermaid')
    parse = (text) => mermaid.parse(text)
  })

  it.each(documents)('$name holds Mermaid that its own parser accepts', async ({ example, id, language }) => {
    const pictures = [...write(example, id, language).matchAll(/```mermaid\n([\s\S]*?)```/g)].map(
      (match) => match[1] ?? '',
    )
    if (example === 'pps-klimaatadaptatie' && !withoutPicture.includes(id)) expect(pictures.length).toBeGreaterThan(0)
    for (const picture of pictures) await expect(parse(picture), picture).resolves.toBeTruthy()
  })

  it('would notice a picture that is broken', async () => {
    await expect(parse('flowchart LR\n  a[ -->')).rejects.toThrow()
  })
})

/** The documents of one example, assessed once. */
function edition(example: string, language: Language): Assessment {
  const key = `${example} ${language}`
  const [found] = locateEcosystems([join(root, 'examples', example)], io)
  const known =
    editions.get(key) ??
    editionFor(assessFound(found as Found, asOf, {}, io).assessment, {
      audience: 'partners',
      unmarked: 'partners',
      language,
    })
  editions.set(key, known)
  return known
}

function write(example: string, id: string, language: Language): string {
  const key = `${example} ${id} ${language}`
  const report = reports.find((one) => one.id === id) as Report
  const text =
    written.get(key) ?? render(`${language}/${id}`, report.view(edition(example, language), language), templates)
  written.set(key, text)
  return text
}

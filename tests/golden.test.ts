import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../src/text.ts'
import { documents, write } from './documents.ts'
import { faultsOf, withoutWhatIsIn } from './lint.ts'
import { mermaidParser, pictures } from './reports/structure.ts'
import { asOf, root } from './reports/writing.ts'

/** Documents that are looked up rather than looked at. */
const withoutPictures = ['checklist', 'partner-profiles', 'action-agenda', 'decisions']

/** The start note of the complete example, as a process with these settings writes it. */
function startNote(env: Record<string, string>): string {
  const words = ['report', 'start-note', join(root, 'examples/pps-klimaatadaptatie'), '--as-of', asOf, '-o', '-']
  return execFileSync(process.execPath, [join(root, 'dist/eco.cjs'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
}

/** A document; of the dossier what is not in the documents it is made of: reading it again took longer than all the rest. */
function toLint(example: string, id: string, language: Language): string {
  const text = write(example, id, language)
  if (id !== 'dossier') return text
  const others = documents.filter((one) => one.example === example && one.language === language && one.id !== id)
  return withoutWhatIsIn(
    others.map((one) => write(example, one.id, language)),
    text,
  )
}

/** Written once and read by a person; a change of words or figures shows up here and in the review. */
describe('the documents of the examples', () => {
  it.each(documents)('$name reads as the golden file', async ({ example, id, language }) => {
    expect(existsSync(join(root, `tests/golden/${example}/${id}.${language}.md`))).toBe(true)
    await expect(write(example, id, language)).toMatchFileSnapshot(`golden/${example}/${id}.${language}.md`)
  })

  it.each([
    ['Pacific/Auckland', 'nl_NL.UTF-8'],
    ['America/Los_Angeles', 'C'],
  ])('are the golden files, byte for byte, in %s with the locale %s', (TZ, LANG) => {
    expect(startNote({ TZ, LANG, LC_ALL: LANG })).toBe(write('pps-klimaatadaptatie', 'start-note', 'nl'))
  })

  it.each(documents)('$name passes markdownlint', async ({ example, id, language }) => {
    expect(await faultsOf(toLint(example, id, language))).toEqual([])
  })

  it('would notice a row with too little, also far down a table and where another document holds the rest', async () => {
    const table = ['# A', '', '| a | b |', '| - | - |', ...Array.from({ length: 20 }, (_, at) => `| ${at} | b |`), '']
    expect(await faultsOf(table.join('\n'))).toEqual([])
    const damaged = table.with(-3, '| 18 |').join('\n')
    expect(await faultsOf(damaged)).toEqual([expect.stringMatching(/^\d+ MD056 .*: \| 18 \|$/)])
    expect(await faultsOf(withoutWhatIsIn([table.join('\n')], table.with(-4, '| 17 |').join('\n')))).toHaveLength(1)
    expect(await faultsOf(withoutWhatIsIn(['# A\n\nb\n\n# C\n'], '# A\n\nb\n\n\n# C\n'))).not.toEqual([])
  })

  it.each(documents)('$name leaves no template word or broken value behind', async ({ example, id, language }) => {
    expect(write(example, id, language)).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN|null/)
  })
})

describe('the pictures in the documents', () => {
  let parse: (text: string) => Promise<unknown>

  beforeAll(async () => {
    parse = await mermaidParser()
  })

  it.each(documents)('$name holds Mermaid that its own parser accepts', async ({ example, id, language }) => {
    const drawn = pictures(write(example, id, language))
    if (example === 'pps-klimaatadaptatie' && !withoutPictures.includes(id)) expect(drawn.length).toBeGreaterThan(0)
    for (const picture of drawn) await expect(parse(picture), picture).resolves.toBeTruthy()
  })

  it('would notice a picture that is broken', async () => {
    await expect(parse('flowchart LR\n  a[ -->')).rejects.toThrow()
  })
})

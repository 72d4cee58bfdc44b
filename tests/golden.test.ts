import { join, resolve } from 'node:path'
import { JSDOM } from 'jsdom'
import { lint } from 'markdownlint/promise'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemIo } from '../src/io.ts'
import { main } from '../src/main.ts'
import { reports } from '../src/reports/reports.ts'
import { languages } from '../src/text.ts'

const root = resolve(import.meta.dirname, '..')
const examples = ['noordoostpolder', 'pps-klimaatadaptatie']
const asOf = '2026-11-30'

const documents = examples.flatMap((example) =>
  reports.flatMap(({ id }) =>
    languages.map((language) => ({ example, id, language, name: `${example}: ${id} (${language})` })),
  ),
)

/** Written once and read by a person; a change of words or figures shows up here and in the review. */
describe('the documents of the examples', () => {
  it.each(documents)('$name reads as the golden file', async ({ example, id, language }) => {
    await expect(await write(example, id, language)).toMatchFileSnapshot(`golden/${example}/${id}.${language}.md`)
  })

  it.each(documents)('$name is the same, byte for byte, on a second run', async ({ example, id, language }) => {
    expect(await write(example, id, language)).toBe(await write(example, id, language))
  })

  it.each(documents)('$name passes markdownlint', async ({ example, id, language }) => {
    const config = { default: true, MD013: false }
    const found = await lint({ strings: { document: await write(example, id, language) }, config })
    expect(
      found.document?.map(({ lineNumber, ruleNames, errorDetail }) => `${lineNumber} ${ruleNames[0]} ${errorDetail}`),
    ).toEqual([])
  })

  it.each(documents)(
    '$name leaves no template word, placeholder or empty table cell head behind',
    async ({ example, id, language }) => {
      expect(await write(example, id, language)).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN|null/)
    },
  )
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
    const pictures = [...(await write(example, id, language)).matchAll(/```mermaid\n([\s\S]*?)```/g)].map(
      (match) => match[1] ?? '',
    )
    if (example === 'pps-klimaatadaptatie') expect(pictures.length).toBeGreaterThan(0)
    for (const picture of pictures) await expect(parse(picture), picture).resolves.toBeTruthy()
  })

  it('would notice a picture that is broken', async () => {
    await expect(parse('flowchart LR\n  a[ -->')).rejects.toThrow()
  })
})

async function write(example: string, id: string, language: string): Promise<string> {
  const out: string[] = []
  const io = { ...systemIo(join(root, 'templates')), out: (text: string) => void out.push(text), err: () => {} }
  const words = ['report', id, join(root, 'examples', example), '--lang', language, '--as-of', asOf, '-o', '-']
  expect(await main(words, io)).toBe(0)
  return out.join('')
}

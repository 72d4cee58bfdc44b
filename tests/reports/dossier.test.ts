import { describe, expect, test } from 'vitest'
import { anchorsOf } from '../../src/reports/anchors.ts'
import { writeDocument } from '../../src/reports/document.ts'
import type { Report } from '../../src/reports/report.ts'

const both = (word: string) => ({ nl: word, en: word })
const report = (id: string, chapters?: readonly Report[]): Report => ({
  ...{ id, name: both(id), title: both(id), purpose: both(id), view: () => ({ inDossier: false, contents: [] }) },
  ...(chapters === undefined ? {} : { chapters }),
})
const one = report('one')
const two = report('two')
const templates = {
  'nl/one': '# Plan\n\n[Naar geld](#geld)\n\n## Geld\n\n```text\n# geen kop\n```\n',
  'nl/two': '# Kaart\n\n[Naar geld](#geld){{#if inDossier}} erin{{/if}}\n\n## Geld\n',
  'nl/all': '# Dossier\n\n{{#each contents}}\n1. [{{title}}](#{{slug}})\n{{/each}}\n',
}

describe('a dossier', () => {
  const text = writeDocument(report('all', [one, two]), { ecosystem: {} } as never, 'nl', templates)

  test('holds each document a level lower, behind a table of contents, and no heading out of code', () => {
    expect(text).toContain('1. [one](#plan)\n1. [two](#kaart)\n')
    expect(anchorsOf(text).map(({ level, slug }) => `${level} ${slug}`)).toEqual([
      ...['1 dossier', '2 plan', '3 geld', '2 kaart', '3 geld-1'],
    ])
    expect(text).toContain('\n# geen kop\n')
  })

  test('leads a link to the heading of its own document', () => {
    expect(text).toContain('[Naar geld](#geld)\n')
    expect(text).toContain('[Naar geld](#geld-1) erin\n')
  })

  test('leaves a document that stands alone as it is', () => {
    expect(writeDocument(two, { ecosystem: {} } as never, 'nl', templates)).toBe(
      '# Kaart\n\n[Naar geld](#geld)\n\n## Geld\n',
    )
  })
})

describe('anchors', () => {
  test.each([
    ['## Gemeente Hogelinde', 'gemeente-hogelinde'],
    ['## 3. Wat het kost: €4 (mei)', '3-wat-het-kost-4-mei'],
    ['## Coöperatie \\*Ster\\* & Zn.', 'coöperatie-ster--zn'],
    ['## A\\_b c', 'a_b-c'],
  ])('%s', (line, slug) => {
    expect(anchorsOf(line)[0]?.slug).toBe(slug)
  })

  test('are told apart by a number, also when a heading has that number already', () => {
    expect(anchorsOf('# a\n# a\n# a-1\n# a').map(({ slug }) => slug)).toEqual(['a', 'a-1', 'a-1-1', 'a-2'])
  })
})

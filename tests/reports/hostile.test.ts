import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { parse, postprocess, preprocess } from 'micromark'
import { gfmTable } from 'micromark-extension-gfm-table'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Assessment, assess } from '../../src/assess.ts'
import { assessFound } from '../../src/commands/assess-found.ts'
import { locateEcosystems } from '../../src/commands/locate-ecosystems.ts'
import { readTemplates } from '../../src/commands/templates.ts'
import { resolve as resolved } from '../../src/graph/resolve.ts'
import { systemIo } from '../../src/io.ts'
import type { Found } from '../../src/load/discover.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape, type Shape } from '../../src/model/shape.ts'
import { writeDocument } from '../../src/reports/document.ts'
import type { Report } from '../../src/reports/report.ts'
import { reports } from '../../src/reports/reports.ts'
import { type Language, languages } from '../../src/text.ts'
import { filledWith, type Pen } from '../filled.ts'
import { fitting } from '../load/model-values.ts'

const root = resolve(import.meta.dirname, '../..')
const io = systemIo(join(root, 'templates'))
const templates = readTemplates(io)
const asOf = '2026-11-30'
/** The dossier is made of the others. */
const documents = reports
  .filter(({ chapters }) => chapters === undefined)
  .flatMap(({ id }) => languages.map((language) => ({ id, language })))

const everything =
  'a | b `c` ``` ~~~ <b>x</b> <!-- y {{x}} {{{y}}} "q" \'s\' [l](e.nl) ![p](q) $m$ *e* _u_ ~d~ https://e.nl/a|b_c www.x.nl ]:::core --> end; %% &amp; &lt; #35; @click : , ; {"a"} \u202Ertl\u202C \u200b\u0000\u0007\n\n## kop\r\n- punt\n\n```mermaid\nx\n---\n===\n> q\n| a |\n\t\\'
const endless = `${'z'.repeat(5000)} ${'| '.repeat(2500)}`

const [found] = locateEcosystems([join(root, 'examples/pps-klimaatadaptatie')], io)
const example = assessFound(found as Found, asOf, {}, io).assessment
const { index: _, ...sections } = example.ecosystem

/** Whatever people typed, a document keeps its headings, tables, lists and pictures. */
describe('hostile text in every field', () => {
  let pictureOf: (text: string) => Promise<unknown>

  beforeAll(async () => {
    const { window } = new JSDOM('')
    Object.assign(globalThis, { window, document: window.document })
    const { default: mermaid } = await import('mermaid')
    pictureOf = (text) => mermaid.parse(text)
  })

  async function expectWhole(clean: Assessment, dirty: Assessment, id: string, language: Language): Promise<void> {
    const text = write(dirty, id, language)
    expect(structureOf(text), `${id} (${language})`).toEqual(structureOf(write(clean, id, language)))
    for (const picture of picturesIn(text))
      await expect(pictureOf(picture), picture.slice(0, 2000)).resolves.toBeTruthy()
  }

  it('in the complete example', async () => {
    const [clean, dirty] = [typed(''), typed(everything)]
    for (const { id, language } of documents) await expectWhole(clean, dirty, id, language)
  })

  it('with every field of the model filled', async () => {
    const [clean, dirty] = [full(''), full(everything)]
    for (const { id, language } of documents) await expectWhole(clean, dirty, id, language)
  })

  it('of ten thousand characters', async () => {
    const [clean, dirty] = [full(''), full(endless)]
    for (const { id } of reports) {
      const text = write(dirty, id, 'nl')
      expect(startsOf(text), id).toEqual(startsOf(write(clean, id, 'nl')))
      for (const picture of picturesIn(text)) await expect(pictureOf(picture)).resolves.toBeTruthy()
    }
  })

  it('would notice a text that breaks out', () => {
    expect(structureOf('a | b\n\n## kop')).not.toEqual(structureOf('a b kop'))
    expect(structureOf('a <b>c</b>')).not.toEqual(structureOf('a c'))
  })
})

describe('every document', () => {
  it('can be written of any ecosystem that fits the model', () => {
    fc.assert(
      fc.property(fitting(definitionShape), (definition) => {
        const assessment = withSections(definition as Definition)
        for (const { id, language } of documents) {
          const text = write(assessment, id, language)
          expect(text).toMatch(/^# /)
          expect(text).not.toMatch(/\bundefined\b|\[object|\bNaN\b/)
        }
      }),
      { numRuns: 40 },
    )
  })

  it.each(Object.keys(sections))('can be written of the complete example without %s', (section) => {
    const { [section]: _gone, ...others } = sections as Record<string, unknown>
    const assessment = withSections(others as Definition)
    for (const { id } of reports) expect(write(assessment, id, 'nl')).toMatch(/^# /)
  })
})

/** The blocks of a document in order: headings with their level, rows with their cells, lines of code, HTML. */
function structureOf(text: string): string[] {
  const events = postprocess(
    parse({ extensions: [gfmTable()] })
      .document()
      .write(preprocess()(text, undefined, true)),
  )
  const kinds = [
    'atxHeadingSequence',
    'tableRow',
    'tableHeader',
    'tableData',
    'listItemPrefix',
    'codeFenced',
    'codeFlowValue',
    'htmlFlow',
    'htmlText',
    'blockQuote',
    'thematicBreak',
    'setextHeading',
    'definition',
    'codeIndented',
    'image',
    'labelLink',
    'paragraph',
  ]
  return events.flatMap(([way, token, context]) => {
    if (way !== 'enter' || !kinds.includes(token.type)) return []
    return [token.type === 'atxHeadingSequence' ? `${token.type} ${context.sliceSerialize(token).length}` : token.type]
  })
}

/** How each line begins: parsing megabytes of Markdown whole takes too long. */
function startsOf(text: string): string[] {
  return text.split('\n').map((line) => /^\s*(?:#+ |- |> |\| |\d+\. |```|)/.exec(line)?.[0] ?? '')
}

function picturesIn(text: string): string[] {
  return [...text.matchAll(/```mermaid\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
}

/** The same data with other texts of one kind: `T00012` and the tail. */
function typed(tail: string): Assessment {
  let count = 0
  const walk = (value: unknown, shape: Shape): unknown => {
    if (shape.kind === 'either') return typeof value === 'string' ? said() : walk(value, shape.group)
    if (shape.kind === 'text') return said()
    if (shape.kind === 'list') return (value as unknown[]).map((item) => walk(item, shape.of))
    if (shape.kind !== 'group') return value
    return Object.fromEntries(
      Object.entries(value as object).map(([key, inner]) => [
        key,
        key === 'currency' ? inner : walk(inner, shape.fields[key] as Shape),
      ]),
    )
  }
  const said = () => `T${String(count++).padStart(5, '0')} ${tail}`
  return withSections(walk(sections, definitionShape) as Definition)
}

function full(tail: string): Assessment {
  let count = 0
  const pen: Pen = {
    text: () => `T${String(count++).padStart(5, '0')} ${tail}`,
    id: () => 'een',
    number: () => 12,
    reference: () => 'een',
  }
  return withSections(filledWith(definitionShape, pen) as Definition)
}

function withSections(definition: Definition): Assessment {
  const { ecosystem } = resolved(JSON.parse(JSON.stringify(definition), oneSource) as Definition)
  return { ...assess([], { asOf }), ecosystem, methods: example.methods, verdicts: example.verdicts }
}

/** A semicolon in `source` stands between two sources, and so makes two lines. */
function oneSource(key: string, value: unknown): unknown {
  return typeof value === 'string' && key.endsWith('source') ? value.replaceAll(';', ',') : value
}

function write(assessment: Assessment, id: string, language: Language): string {
  const report = reports.find((one) => one.id === id)
  return writeDocument(report as Report, assessment, language, templates)
}

import fc from 'fast-check'
import { parse, postprocess, preprocess } from 'micromark'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, it } from 'vitest'
import { type Assessment, assess } from '../../src/assess.ts'
import { resolve } from '../../src/graph/resolve.ts'
import { builtIn } from '../../src/methods/built-in.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape } from '../../src/model/shape.ts'
import { reports } from '../../src/reports/reports.ts'
import { type Language, languages } from '../../src/text.ts'
import { filledWith, type Pen } from '../filled.ts'
import { fitting } from '../load/model-values.ts'
import { retold } from './poison.ts'
import { expectPictures } from './structure.ts'
import { asOf, exampleCalled, print } from './writing.ts'

/** The dossier is made of the others. */
const single = reports.filter(({ chapters }) => chapters === undefined)
const documents = single.flatMap(({ id }) => languages.map((language) => ({ id, language })))

const everything =
  'a | b `c` ``` ~~~ <b>x</b> <!-- y {{x}} {{{y}}} "q" \'s\' [l](e.nl) ![p](q) $m$ *e* _u_ ~d~ https://e.nl/a|b_c www.x.nl ]:::core --> end; %% &amp; &lt; #35; @click : , ; {"a"} \u202Ertl\u202C \u200b\u0000\u0007\n\n## kop\r\n- punt\n\n```mermaid\nx\n---\n===\n> q\n| a |\n\t\\'
const endless = `${'z'.repeat(5000)} ${'| '.repeat(2500)}`

const example = exampleCalled('pps-klimaatadaptatie')
const { index: _, ...sections } = example.ecosystem
const nothing = assess([], { asOf })

/** Whatever people typed, a document keeps its headings, tables, lists and pictures. */
describe('hostile text in every field', () => {
  async function expectWhole(clean: Assessment, dirty: Assessment, id: string, language: Language): Promise<void> {
    const [text, plain] = [print(id, dirty, language), print(id, clean, language)]
    expect(startsOf(text), `${id} (${language})`).toEqual(startsOf(plain))
    const [some, others] = withoutTwins(text, plain)
    expect(blocks(some), `${id} (${language})`).toEqual(blocks(others))
    await expectPictures(text)
  }

  it('in the complete example', async () => {
    const [clean, dirty] = [typed(''), typed(everything)]
    for (const { id } of single) await expectWhole(clean, dirty, id, 'nl')
  }, 300_000)

  it('with every field of the model filled', async () => {
    const [clean, dirty] = [full(''), full(everything)]
    for (const { id, language } of documents) await expectWhole(clean, dirty, id, language)
  })

  it('of ten thousand characters', async () => {
    const [clean, dirty] = [full(''), full(endless)]
    for (const { id } of single) {
      const text = print(id, dirty)
      expect(startsOf(text), id).toEqual(startsOf(print(id, clean)))
      await expectPictures(text)
    }
  })

  it('would notice a text that breaks out', () => {
    expect(blocks('a | b\n\n## kop')).not.toEqual(blocks('a b kop'))
    expect(blocks('a <b>c</b>')).not.toEqual(blocks('a c'))
  })
})

describe('every document', () => {
  it('can be written of any ecosystem that fits the model', () => {
    fc.assert(
      fc.property(fitting(definitionShape), (definition) => {
        const source = { file: 'ecosystem.yaml', content: new TextEncoder().encode(JSON.stringify(definition)) }
        const assessment = assess([source], { asOf }, { methods: builtIn })
        for (const { id, language } of documents) {
          const text = print(id, assessment, language)
          expect(text).toMatch(/^# /)
          expect(text).not.toMatch(/\b(?:NaN|Infinity|undefined)\b|\[object /)
        }
      }),
      { numRuns: 15 },
    )
  })

  const all = filled('') as Record<string, unknown>
  it.each(Object.keys(all))('can be written without %s, with every other field of the model filled', (section) => {
    const { [section]: _gone, ...others } = all
    const assessment = withSections(others as Definition)
    for (const { id } of single) expect(print(id, assessment)).toMatch(/^# /)
  })
})

/**
 * Two documents with the same lines, each without the rows that stood in a table of as many columns, the items that stood in
 * a list and the lines that stood alone, in any document before or higher in this one, but for their words, in both:
 * Markdown reads such a line as it read the first, and to read them all is most of the work. The rows that make a table one,
 * its head and the line below it, stay, and so does the first item of several.
 */
function withoutTwins(one: string, other: string): readonly [string, string] {
  const [some, others] = [one.split('\n'), other.split('\n')]
  let table = ''
  const isNew = some.map((line, at) => {
    const isRow = line.startsWith('|')
    if (isRow && !some[at - 1]?.startsWith('|')) table = `${some[at + 1]}\n${others[at + 1]}`
    const isHead = isRow && (!some[at - 1]?.startsWith('|') || !some[at - 2]?.startsWith('|'))
    const isItem = line.startsWith('- ') && some[at - 1]?.startsWith('- ')
    const isAlone = some[at - 1] === '' && some[at + 1] === '' && !/^(?:\s|```|##? |$)/.test(line)
    if (isHead || !(isRow || isItem || isAlone)) return true
    const marks = `${isRow ? table : isAlone}\n${line}\n${others[at]}`.replace(
      /[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*/gu,
      'x',
    )
    return seen.size < seen.add(marks).size
  })
  const kept = (lines: readonly string[]) => lines.filter((_, at) => isNew[at]).join('\n')
  return [kept(some), kept(others)]
}

const seen = new Set<string>()

/** The blocks of a document in order: headings with their level, rows with their cells, lines of code, HTML. */
function blocks(text: string): string[] {
  return text.split(/^(?=##+ )/m).flatMap(blocksOf)
}

function blocksOf(chapter: string): string[] {
  const events = postprocess(
    parse({ extensions: [gfmTable()] })
      .document()
      .write(preprocess()(chapter, undefined, true)),
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

/** The complete example with other texts of one kind: `T00012` and the tail. */
function typed(tail: string): Assessment {
  return withSections(retold(sections, textsWith(tail)) as Definition)
}

function textsWith(tail: string): () => string {
  let count = 0
  return () => `T${String(count++).padStart(5, '0')} ${tail}`
}

function full(tail: string): Assessment {
  return withSections(filled(tail))
}

/** Every field of the model once. */
function filled(tail: string): Definition {
  const pen: Pen = { text: () => '', id: () => 'een', number: () => 12, reference: () => 'een' }
  return retold(filledWith(definitionShape, pen) as object, textsWith(tail)) as Definition
}

function withSections(definition: Definition): Assessment {
  const { ecosystem } = resolve(JSON.parse(JSON.stringify(definition)) as Definition)
  return { ...nothing, ecosystem, methods: example.methods, verdicts: example.verdicts }
}

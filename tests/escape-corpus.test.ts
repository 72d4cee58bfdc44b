import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { describe, expect, test } from 'vitest'
import { escapeCode, escapeComment, escapeMarkdown, escapeMermaid, oneLine } from '../src/escape.ts'
import { csv } from '../src/format/csv.ts'
import { jsonText } from '../src/format/json-text.ts'
import { sarifText, uriPath, workflowData, workflowProperty, xmlText } from '../src/format/machine-escapes.ts'
import { visible } from '../src/visible.ts'
import { corpus } from './corpus.ts'
import { control } from './format/checks.ts'

const hidden = /\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/u
const each = corpus.map((text): [string, string] => [JSON.stringify(text).slice(0, 60), text])

/** What a reader sees of HTML. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot);/g, (_, name: 'lt') => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name])

/** The tags of HTML, without those of links to a web address. */
const tagsOf = (html: string) =>
  [...html.replace(/<a href="https?:[^"]*">|<\/a>/g, '').matchAll(/<\/?(\w+)/g)].map(([, tag]) => tag)

describe.each(each)('%s', (_, text) => {
  const seen = oneLine(text).replace(/\p{Cs}/gu, '\ufffd')

  test('is only text on a terminal', () => {
    expect(visible(text)).not.toMatch(control)
    expect(visible(text)).not.toMatch(hidden)
  })

  test('is only text in Markdown, and so in HTML: in a paragraph, a list, a heading and a comment', () => {
    for (const escaped of [escapeMarkdown, escapeComment]) {
      const written = escaped(text)
      expect(written).not.toMatch(/[\r\n]/)
      for (const [before, tags] of [
        ['', ['p', 'p']],
        ['- ', ['ul', 'li', 'li', 'ul']],
        ['## ', ['h2', 'h2']],
      ] as const) {
        const html = micromark(`${before}${written}`, { allowDangerousHtml: true })
        expect([before, tagsOf(html)]).toEqual([before, tags])
        expect(
          textOf(html)
            .replaceAll('\u200b', '')
            .replaceAll('&#8203;', '')
            .replace(/\p{Cs}/gu, '\ufffd')
            .trim(),
        ).toBe(seen)
      }
    }
  })

  test('is only text in a table, also as code', () => {
    const row = (cell: string) =>
      micromark(`| a | b |\n| --- | --- |\n| ${cell} | slot |\n`, {
        allowDangerousHtml: true,
        extensions: [gfmTable()],
        htmlExtensions: [gfmTableHtml()],
      })
    for (const [cell, tags] of [
      [escapeMarkdown(text), []],
      [`\`${escapeCode(text) || '-'}\``, ['code', 'code']],
    ] as const) {
      const cells = [...row(cell).matchAll(/<td>(.*?)<\/td>/gs)].map(([, inner]) => inner)
      expect([cells.length, cells[1]]).toEqual([2, 'slot'])
      expect(tagsOf(cells[0] ?? '')).toEqual(tags)
    }
  })

  test('is only text in a label of Mermaid', () => {
    expect(escapeMermaid(text)).toMatch(/^(?:[\p{L}\p{N} .()/%€+'’-]|#\d+;)*$/u)
    expect(escapeMermaid(text)).not.toContain('%%')
    const back = escapeMermaid(text).replace(/#(\d+);/g, (__, code) => String.fromCodePoint(Number(code)))
    expect(back).toBe(oneLine(text))
  })

  test('is the same text in JSON, and shows nothing hidden', () => {
    expect(jsonText({ [text]: text })).not.toMatch(hidden)
    expect(jsonText({ [text]: text }).replaceAll('\n', '')).not.toMatch(control)
    expect(JSON.parse(jsonText({ [text]: [text] }))).toEqual({ [text]: [text] })
  })

  test('is only text in a message of SARIF, and a path', () => {
    const written = sarifText(text)
    expect(written.replace(/\{\{\d+\}\}/g, '')).not.toMatch(/\{\d+\}/)
    expect(written).not.toMatch(/(?<!\\)\[[^\][]*\]\(/)
    expect(written.replaceAll('\n', '')).not.toMatch(control)
    expect(new URL(uriPath(text), 'file:///map/').protocol).toBe('file:')
    expect(decodeURIComponent(uriPath(`map/${text}`))).toBe(`map/${text}`.replace(/\p{Cs}/gu, '\ufffd'))
  })

  test('is only text in an annotation of GitHub', () => {
    const line = `::error file=${workflowProperty(text)},line=1::${workflowData(text)}`
    expect(line).not.toMatch(control)
    expect(line).not.toMatch(/[\r\n]/)
    const [, file = '', data = ''] = /^::error file=([^,:]*),line=1::(.*)$/.exec(line) ?? []
    const back = (written: string) => decodeURIComponent(written.replace(/%(?!25|3A|2C|0A|0D)/g, '%25'))
    expect([back(file), back(data)]).toEqual([visible(text), text.split('\n').map(visible).join('\n')])
  })

  test('is the text itself in XML, with what XML does not know made visible', () => {
    const document = XmlDocument.fromString(`<a b="${xmlText(text)}">${xmlText(text)}</a>`)
    const [element] = document.find('//a') as XmlElement[]
    const shown = text
      .split('\n')
      .map(visible)
      .join('\n')
      .replace(/[\ufffe\uffff]/g, '\ufffd')
    expect([element?.attr('b')?.value, element?.content]).toEqual([shown, shown])
    document.dispose()
  })

  test('is one cell of a spreadsheet, and no formula', () => {
    const column = { head: text, isNumeric: false }
    const printed = csv({ columns: [column, column], rows: [[text, 'slot'].map((value) => ({ text: value, value }))] })
    const rows = parsedCsv(printed)
    expect(rows.map((row) => row.length)).toEqual([2, 2])
    expect(rows[1]?.[1]).toBe('slot')
    const [cell = ''] = rows[1] ?? []
    expect([visible(text), `'${visible(text)}`]).toContain(cell)
    expect(/^[=+\-@\t\r＝＋－＠]/.test(cell) && Number.isNaN(Number(cell))).toBe(false)
    expect(printed.replaceAll('\n', '')).not.toMatch(control)
  })
})

/** As RFC 4180 has it. */
function parsedCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    if (end === '' && (plain ?? quoted) === '') break
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\n') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}

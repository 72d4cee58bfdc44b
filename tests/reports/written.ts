import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { stringify } from 'yaml'
import { assess } from '../../src/assess.ts'
import { editionFor } from '../../src/edition.ts'
import type { Audience } from '../../src/graph/audience.ts'
import { render, type Templates } from '../../src/reports/render.ts'
import type { Report } from '../../src/reports/report.ts'
import type { Language } from '../../src/text.ts'

/** What people might type to break a document. */
export const nasty = [
  'a | b `c` <b>x</b> {{x}} {{{y}}} "q" [l](e.nl) $m$ *e* https://e.nl/a|b_c ]:::core --> end; %% &amp;\n\n## kop\n- punt \\',
  'end',
  '"] --> x["',
  `\u202e${'lang '.repeat(2000)}`,
]

/** The document of an ecosystem with these sections, on 30 November 2026. */
export function written(
  report: Report,
  sections: object,
  language: Language = 'nl',
  audience: Audience = 'internal',
): string {
  const text = stringify({ ecosystem: { id: 'proef', name: 'Proefpolder' }, ...sections })
  const assessment = assess([{ file: 'ecosystem.yaml', content: new TextEncoder().encode(text) }], {
    asOf: '2026-11-30',
  })
  const edition = editionFor(assessment, { audience, unmarked: 'partners', language })
  return render(`${language}/${report.id}`, report.view(edition, language), templates)
}

/** The same data with this text instead of every free text. */
export function poisoned(value: unknown, text: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, text, key))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, text, name)]))
  return typeof value === 'string' && freeTexts.has(key) ? text : value
}

/** What Markdown makes of each line, the words left aside. */
export function skeleton(document: string): readonly string[] {
  return document.split('\n').map((line) => {
    if (line.startsWith('|')) return `row ${(line.match(/(?<!\\)\|/g) ?? []).length}`
    return /^(?:#+ |```\w*|\s*- |1\. |> )/.exec(line)?.[0] ?? (line === '' ? '' : 'text')
  })
}

/** The lines of the chapter with this title. */
export function chapter(document: string, title: string): string {
  return document.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
}

export function pictures(document: string): readonly string[] {
  return [...document.matchAll(/```mermaid\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
}

/** The parser of Mermaid itself. */
export async function mermaidParser(): Promise<(text: string) => Promise<unknown>> {
  const { window } = new JSDOM('')
  Object.assign(globalThis, { window, document: window.document })
  const { default: mermaid } = await import('mermaid')
  return (text) => mermaid.parse(text)
}

const freeTexts = new Set(
  'name title statement what why topic summary description outline novelty criteria core_innovation gap payer for how_much revenue keeps mitigation outcome test plan_b basis caveat reason exit_rules in out'.split(
    ' ',
  ),
)

const templates: Templates = Object.fromEntries(
  readdirSync('templates', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [
      file.replaceAll('\\', '/').replace(/(?:\.md)?\.hbs$/, ''),
      readFileSync(join('templates', file), 'utf8'),
    ]),
)

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { stringify } from 'yaml'
import { assess } from '../../src/assess.ts'
import { render, type Templates } from '../../src/reports/render.ts'
import type { Report } from '../../src/reports/report.ts'
import type { Language } from '../../src/text.ts'

const hostile =
  'a | b `c` <b>x</b> {{x}} {{{y}}} "q" [l](e.nl) $m$ *e* https://e.nl/a|b_c ]:::core --> end; %% &amp;\n\n## kop\n- punt \\'

/** The document of an ecosystem with these sections, on 30 November 2026. */
export function writer(report: Report) {
  return (sections: object, language: Language = 'nl', facts: object = {}): string => {
    const text = stringify({ ecosystem: { id: 'proef', name: 'Proefpolder', ...facts }, ...sections })
    const source = { file: 'ecosystem.yaml', content: new TextEncoder().encode(text) }
    return render(
      `${language}/${report.id}`,
      report.view(assess([source], { asOf: '2026-11-30' }), language),
      templates,
    )
  }
}

const templates: Templates = Object.fromEntries(
  readdirSync('templates', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [file.replace(/(?:\.md)?\.hbs$/, ''), readFileSync(join('templates', file), 'utf8')]),
)

/** The same data with this behind every text in a field of these names. */
export function poisoned(value: unknown, fields: ReadonlySet<string>, poison = hostile, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, fields, poison, key))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, poisoned(inner, fields, poison, name)]),
    )
  return typeof value === 'string' && fields.has(key) ? `${value} ${poison}` : value
}

export function headings(text: string): string[] {
  return text.replace(/```[\s\S]*?```/g, '').match(/^#+ .*$/gm) ?? []
}

/** How deep each heading is, whatever it says. */
export function levels(text: string): (string | undefined)[] {
  return headings(text).map((heading) => heading.split(' ')[0])
}

export function mermaid(text: string): string[] {
  return [...text.matchAll(/```mermaid\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
}

/** The number of cells in every table row. */
export function tableWidths(text: string): number[] {
  return (text.match(/^\|.*\|$/gm) ?? []).map((row) => row.match(/(?<!\\)\|/g)?.length ?? 0)
}

/** Mermaid's own parser. */
export async function parser(): Promise<(picture: string) => Promise<unknown>> {
  const { window } = new JSDOM('')
  Object.assign(globalThis, { window, document: window.document })
  const { default: library } = await import('mermaid')
  return (picture) => library.parse(picture)
}

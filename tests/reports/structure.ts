import { stringify } from 'yaml'
import { assess } from '../../src/assess.ts'
import { render } from '../../src/reports/render.ts'
import type { Report } from '../../src/reports/report.ts'
import type { Language } from '../../src/text.ts'
import { asOf, templates } from '../documents.ts'

/** A document of an ecosystem with these sections, on the day of the golden files. */
export function written(report: Report, sections: object, language: Language = 'nl'): string {
  const text = stringify({ ecosystem: { id: 'proef', name: 'Proefpolder' }, ...sections })
  const source = { file: 'ecosystem.yaml', content: new TextEncoder().encode(text) }
  return render(`${language}/${report.id}`, report.view(assess([source], { asOf }), language), templates)
}

/** What must stay the same whatever people type: headings, widths of table rows, lines in each picture, list items. */
export function structure(text: string) {
  return {
    headings: headings(text).slice(1),
    widths: (text.match(/^\|.*\|$/gm) ?? []).map((row) => row.match(/(?<!\\)\|/g)?.length),
    pictures: pictures(text).map((picture) => picture.split('\n').length),
    items: text.match(/^- /gm)?.length,
    fences: text.match(/^```/gm)?.length,
  }
}

export function headings(text: string): readonly string[] {
  return text.replace(/```[\s\S]*?```/g, '').match(/^#+ .*$/gm) ?? []
}

export function pictures(text: string): readonly string[] {
  return [...text.matchAll(/```mermaid\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
}

/** Text with everything that means something to Markdown, HTML, Handlebars or Mermaid. */
export const hostile =
  'a | b `c` <b>x</b> {{x}} {{{y}}} "q" [l](e.nl) $m$ *e* https://e.nl/a|b_c ]:::core --> end; %% &amp;\n\n## kop\n- punt \u202e \\'

/** The same data with a text behind every free text: behind every string of more than one word or with a capital. */
export function poisoned(value: unknown, tail = hostile): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, tail))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, tail)]))
  return typeof value === 'string' && /[A-Z ]/.test(value) ? `${value} ${tail}` : value
}

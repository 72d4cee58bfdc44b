import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { assess } from '../../src/assess.ts'
import { definitionShape, type Shape } from '../../src/model/shape.ts'
import { render, type Templates } from '../../src/reports/render.ts'
import type { Report } from '../../src/reports/report.ts'
import type { Language } from '../../src/text.ts'

export const hostile =
  'a | b `c` <b>x</b> {{x}} {{{y}}} "q" [l](e.nl) $m$ *e* https://e.nl/a|b_c ]:::core --> end; %% &amp;\n\n## kop\n- punt \u202e\\'

/** A document of an ecosystem with these sections, on 30 November 2026. */
export function written(report: Report, sections: object, language: Language = 'nl'): string {
  const text = stringify({ ecosystem: { id: 'proef', name: 'Proefpolder' }, ...sections })
  const source = { file: 'ecosystem.yaml', content: new TextEncoder().encode(text) }
  return render(`${language}/${report.id}`, report.view(assess([source], { asOf: '2026-11-30' }), language), templates)
}

/** The same data with this behind every free text, wherever the model takes one. */
export function poisoned(sections: object, tail = hostile): object {
  return tailed(sections, definitionShape, tail) as object
}

function tailed(value: unknown, shape: Shape | undefined, tail: string): unknown {
  if (shape?.kind === 'list') return (value as unknown[]).map((item) => tailed(item, shape.of, tail))
  if (shape?.kind === 'either') return tailed(value, typeof value === 'string' ? textShape : shape.group, tail)
  if (shape?.kind === 'group')
    return Object.fromEntries(
      Object.entries(value as object).map(([key, inner]) => [key, tailed(inner, shape.fields[key], tail)]),
    )
  return shape?.kind === 'text' ? `${value} ${tail}` : value
}

const textShape = { kind: 'text', doc: { nl: '', en: '' } } as Shape

export function headings(note: string): string[] {
  return note.replace(/```[\s\S]*?```/g, '').match(/^#+ .*$/gm) ?? []
}

export function mermaid(note: string): string[] {
  return [...note.matchAll(/```mermaid\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
}

/** The number of cells in every table row. */
export function tableWidths(note: string): number[] {
  return (note.match(/^\|.*\|$/gm) ?? []).map((row) => row.match(/(?<!\\)\|/g)?.length ?? 0)
}

const templates: Templates = Object.fromEntries(
  readdirSync('templates', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [file.replace(/(?:\.md)?\.hbs$/, ''), readFileSync(join('templates', file), 'utf8')]),
)

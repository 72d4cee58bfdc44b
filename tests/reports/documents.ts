import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { assess } from '../../src/assess.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'
import { render } from '../../src/reports/render.ts'
import type { Report } from '../../src/reports/report.ts'
import type { Language } from '../../src/text.ts'

/** A document of an ecosystem with these sections, on 30 November 2026. */
export function written(report: Report, definition: Definition, language: Language = 'nl'): string {
  const { ecosystem } = resolve({ ecosystem: { id: 'klein', name: 'Klein Begin' }, ...definition })
  const assessment = { ...assess([], { asOf: '2026-11-30' }), ecosystem }
  return render(`${language}/${report.id}`, report.view(assessment, language), templates)
}

const folder = new URL('../../templates/', import.meta.url)

const templates = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [
      file.replaceAll('\\', '/').replace(/(?:\.md)?\.hbs$/, ''),
      readFileSync(new URL(file, folder), 'utf8'),
    ]),
)

/** What people may type that means something to Markdown, HTML, Mermaid or a template. */
export const nasty = [
  'a|b',
  '`a',
  '```',
  '<b>x',
  '<!-- x',
  '# a',
  '- a\n\n# b',
  '{{a}}',
  '{{{a}}}',
  '[a](b',
  '**a',
  'a: b; c "d" #e',
  '%%{init}%%',
  '|',
  '\\',
  '\\|',
  '1. a',
  'end',
  'section x :crit, 2026-01-01, 1d',
  '\u202eabc',
  'x '.repeat(5000),
]

/** The text of a chapter, from its title to the next one. */
export function chapter(document: string, title: string): string {
  return document.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
}

/** What Markdown makes of each line, the words left aside. */
export function skeleton(document: string): readonly string[] {
  return document.split('\n').map((line) => {
    if (line.startsWith('|')) return `row ${cells(line)}`
    return /^(?:#+ |```\w*|\s*- |1\. |> )/.exec(line)?.[0] ?? (line === '' ? '' : 'text')
  })
}

function cells(line: string): number {
  return line.replace(/\\[\\|]/g, '').split('|').length - 2
}

/** Whole tables, closed code blocks, headings that go down one level at a time, and no broken values. */
export function expectSound(document: string): void {
  const lines = document.split('\n')
  expect(document).not.toMatch(/undefined|NaN|\[object|\bnull\b|\n{3}|[ \t]\n/)
  expect(document.endsWith('\n')).toBe(true)
  expect(lines.filter((line) => line.startsWith('```')).length % 2).toBe(0)
  const levels = lines.flatMap((line) => /^(#+) /.exec(line)?.[1]?.length ?? [])
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1] ?? ''
    if (line.startsWith('|') && before.startsWith('|')) expect(cells(line)).toBe(cells(before))
    if (line.startsWith('|') && !before.startsWith('|')) expect(before).toBe('')
    if (/^#+ /.test(line)) expect([before, lines[at + 1] ?? '']).toEqual(['', ''])
  }
}

import { expect } from 'vitest'
import { mermaidParser, pictures } from './pictures.ts'

export { mermaidParser, pictures } from './pictures.ts'

/** The text of a chapter, from its title to the next one. */
export function chapter(document: string, title: string): string {
  return document.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
}

export function headings(document: string): readonly string[] {
  return withoutCode(document).match(/^#+ .*$/gm) ?? []
}

/** The marks of the headings, whatever they say: `##`. */
export function levels(document: string): readonly string[] {
  return headings(document).map((heading) => heading.split(' ')[0] ?? '')
}

/** The number of cells in every table row. */
export function tableWidths(document: string): readonly number[] {
  return (withoutCode(document).match(/^\|.*$/gm) ?? []).map(cells)
}

/** What must be the same in both languages, and whatever people type. */
export function structure(document: string) {
  return {
    levels: levels(document),
    tables: tableWidths(document),
    pictures: pictures(document).map((picture) => picture.split('\n').length),
    items: document.match(/^\s*(?:-|\d+\.) /gm)?.length,
    fences: document.match(/^```/gm)?.length,
  }
}

/** What Markdown makes of each line, the words left aside. */
export function skeleton(document: string): readonly string[] {
  return document.split('\n').map((line) => {
    if (line.startsWith('|')) return `row ${cells(line)}`
    return /^(?:#+ |```\w*|\s*- |1\. |> )/.exec(line)?.[0] ?? (line === '' ? '' : 'text')
  })
}

/** Whole tables, closed code blocks, headings that go down one level at a time, and no broken values. */
export function expectSound(document: string): void {
  expect(document).not.toMatch(/undefined|NaN|\[object|\bnull\b|\n{3}|[ \t]\n/)
  expect(document.endsWith('\n')).toBe(true)
  expect((document.match(/^```/gm) ?? []).length % 2).toBe(0)
  const depths = levels(document).map(({ length }) => length)
  expect(depths.filter((depth) => depth === 1)).toHaveLength(1)
  expect(depths.filter((depth, at) => depth - (depths[at - 1] ?? 0) > 1)).toEqual([])
  expect(brokenLines(withoutCode(document).split('\n'))).toEqual([])
}

/** Rows that are not as wide as the one above, and tables and headings without an empty line around them. */
function brokenLines(lines: readonly string[]): readonly string[] {
  return lines.filter((line, at) => {
    const before = lines[at - 1] ?? ''
    if (line.startsWith('|')) return before.startsWith('|') ? cells(line) !== cells(before) : before !== ''
    return /^#+ /.test(line) && (before !== '' || (lines[at + 1] ?? '') !== '')
  })
}

/** A document with text that people might type to break it, beside the same one with ordinary words. */
export async function expectWhole(document: string, ordinary: string): Promise<void> {
  expect(structure(document)).toEqual(structure(ordinary))
  expect(document).not.toMatch(/(?<!\\)<(?:b>|!)|\bundefined\b|\[object|\bNaN\b|\u202e/)
  expect(pictures(document).join()).not.toMatch(/<b>|\{\{|`/)
  await expectPictures(document)
}

/** Every picture is one that Mermaid's own parser takes. */
export async function expectPictures(document: string): Promise<void> {
  const drawn = pictures(document)
  if (drawn.length === 0) return
  const parse = await mermaidParser()
  for (const picture of drawn) await expect(parse(picture), picture.slice(0, 2000)).resolves.toBeTruthy()
}

function withoutCode(document: string): string {
  return document.replace(/^```[\s\S]*?^```$/gm, '```')
}

function cells(row: string): number {
  return row.replace(/\\[\\|]/g, '').split('|').length - 2
}

import { structuredPatch } from 'diff'
import { visible } from '../visible.ts'
import type { Paint } from './paint.ts'

/** What changes in a file, as a unified diff for the terminal; nothing when nothing does. */
export function patchText(file: string, before: string, after: string, paint: Paint): string {
  const { hunks } = structuredPatch(file, file, before, after, '', '', { context: 3 })
  if (hunks.length === 0) return ''
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: all }) => [
    paint.faint(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...all.map((line) => painted(visible(line.replace(/\r$/, '').replaceAll('\t', '→ ')), paint)),
  ])
  const from = before === '' ? '/dev/null' : visible(file)
  return `${[paint.place(`--- ${from}`), paint.place(`+++ ${visible(file)}`), ...lines].join('\n')}\n`
}

function painted(line: string, paint: Paint): string {
  if (line.startsWith('+')) return paint.good(line)
  return line.startsWith('-') ? paint.severity.error(line) : line
}

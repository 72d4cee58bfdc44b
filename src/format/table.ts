import Table from 'cli-table3'
import { visible } from '../visible.ts'
import { cut } from './width.ts'

/** So many columns of a text are shown in one cell: more nobody reads there, and wrapping it takes ever longer. */
const longest = 1000

/** What the library does for a row takes longer the more rows there are, so it gets so many at a time. */
const atOnce = 100

/** Rows under a head, for the terminal; long cells wrap. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const cells = rows.map((row) => row.map((text) => cut(visible(text), longest)))
  const parts: string[] = []
  for (let start = 0; start === 0 || start < rows.length; start += atOnce) {
    const made = new Table({
      head: start === 0 ? [...head] : [],
      colWidths: [...widths],
      wordWrap: true,
      style: { head: [], border: [] },
      chars: { ...(start > 0 && joined), ...(start + atOnce < rows.length && goesOn) },
    })
    made.push(...cells.slice(start, start + atOnce))
    parts.push(`${made.toString()}\n`)
  }
  return parts.join('')
}

/** A part that goes on from the one before: its first line is one between two rows. */
const joined = { 'top-left': '├', 'top-mid': '┼', 'top-right': '┤' }

/** A part that another follows has no last line. */
const goesOn = { bottom: '', 'bottom-left': '', 'bottom-mid': '', 'bottom-right': '' }

import Table from 'cli-table3'
import { visible } from '../visible.ts'
import { cut } from './width.ts'

/** So many columns of a text are shown in one cell: more nobody reads there, and wrapping it takes ever longer. */
const longest = 1000

/** Rows under a head, for the terminal; long cells wrap. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const made = new Table({ head: [...head], colWidths: [...widths], wordWrap: true, style: { head: [], border: [] } })
  for (const row of rows) made.push(row.map((text) => cut(visible(text), longest)))
  return `${made.toString()}\n`
}

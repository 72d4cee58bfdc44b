import Table from 'cli-table3'
import { visible } from '../visible.ts'

/** Rows under a head, for the terminal; long cells wrap. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const made = new Table({ head: [...head], colWidths: [...widths], wordWrap: true, style: { head: [], border: [] } })
  for (const row of rows) made.push(row.map(visible))
  return `${made.toString()}\n`
}

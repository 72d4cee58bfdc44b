import { visible } from '../visible.ts'
import type { Cell, Sheet } from './sheet.ts'

/** Comma-separated values (RFC 4180, UTF-8), one line a row, of which no cell is a formula to a spreadsheet. */
export function csv({ columns, rows }: Sheet): string {
  const head = columns.map((column) => text(column.head))
  return [head, ...rows.map((row) => row.map(cell))].map((line) => `${line.join(',')}\n`).join('')
}

function cell({ value }: Cell): string {
  return typeof value === 'number' ? String(value) : text(value)
}

/** A spreadsheet reads what begins with one of these signs as a formula, unless an apostrophe stands before it. */
function text(value: string): string {
  const plain = visible(value)
  const safe =
    /^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(plain) && !/^-?\d+(?:[.,]\d+)?$/.test(plain) ? `'${plain}` : plain
  return /[",;']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

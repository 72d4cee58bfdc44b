import { visible } from '../visible.ts'
import type { Paint } from './paint.ts'
import type { Column, Sheet } from './sheet.ts'
import { cut, widthOf } from './width.ts'

/** A table without lines around it: one line a row, so that `grep` and `head` can go on with it. */
export interface Aligned {
  readonly text: string
  /** Heads of the columns that do not fit the width. */
  readonly leftOut: readonly string[]
}

/** Rows under a head. `width` is that of the terminal; without one a cell has the room it needs, within reason. */
export function aligned(sheet: Sheet, width: number | undefined, paint: Paint): Aligned {
  const cells = sheet.rows.map((row) => row.map(({ text }) => visible(text)))
  const heads = sheet.columns.map(({ head }) => visible(head))
  const natural = heads.map((head, at) =>
    cells.reduce((most, row) => Math.max(most, Math.min(widest, widthOf(row[at] ?? ''))), widthOf(head)),
  )
  const widths = fitted(natural, width)
  const lines = cells.map((row) => line(row, widths, sheet.columns))
  const head = line(heads, widths, sheet.columns)
  return {
    text: [paint.place(head), ...lines].map((one) => `${one}\n`).join(''),
    leftOut: heads.slice(widths.length),
  }
}

/** The most that a cell takes, and how many spaces stand between two. */
const [widest, gap] = [60, 2]

/** Widths that together fit: the widest columns give in first; where that is not enough the last columns go. */
function fitted(natural: readonly number[], room: number | undefined): readonly number[] {
  if (room === undefined) return natural
  const least = natural.map((width, at) => leastOf(width, at === 0))
  let count = natural.length
  while (count > 2 && totalOf(least.slice(0, count)) > room) count--
  const widths = natural.slice(0, count)
  while (totalOf(widths) > room) {
    const over = widths.map((width, at) => (width > (least[at] ?? 0) ? width : 0))
    const most = Math.max(...over)
    if (most === 0) break
    widths[over.indexOf(most)] = most - 1
  }
  return widths
}

/** Half a date or half an id says nothing: what is short stays whole, and an id nearly always. */
function leastOf(width: number, isId: boolean): number {
  return Math.min(width, isId ? 32 : width <= 18 ? 18 : 16)
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, gap * (widths.length - 1))
}

function line(cells: readonly string[], widths: readonly number[], columns: readonly Column[]): string {
  return widths
    .map((width, at) => {
      const cell = cut(cells[at] ?? '', width)
      const space = ' '.repeat(Math.max(0, width - widthOf(cell)))
      return columns[at]?.isNumeric === true ? space + cell : cell + space
    })
    .join(' '.repeat(gap))
    .trimEnd()
}

/** A table as a template prints it. With one column left it reads better as a list, and `list` is true. */
export interface Table {
  readonly columns: readonly { readonly title: string; readonly right: boolean }[]
  readonly rows: readonly (readonly string[])[]
  readonly list: boolean
}

export interface Column<T> {
  readonly title: string
  readonly cell: (item: T) => string | null
  /** Figures stand to the right. */
  readonly right?: boolean
}

/** The first column and those that hold anything; an empty cell shows a dash. Null when there are no items. */
export function table<T>(items: readonly T[], columns: readonly Column<T>[]): Table | null {
  const filled = columns
    .map((column) => ({ title: column.title, right: column.right === true, cells: items.map(column.cell) }))
    .filter(({ cells }, position) => position === 0 || cells.some((cell) => cell !== null))
  if (items.length === 0) return null
  return {
    columns: filled.map(({ title, right }) => ({ title, right })),
    rows: items.map((_, row) => filled.map((column) => column.cells[row] ?? '–')),
    list: filled.length === 1,
  }
}

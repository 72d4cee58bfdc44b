/** A list as plain values, already worded, for a table or a spreadsheet. */
export interface Sheet {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Column {
  readonly head: string
  /** Numbers stand at the right of their column. */
  readonly isNumeric: boolean
}

export interface Cell {
  /** As people write it: `1 mei 2026`, `€ 24.000`. */
  readonly text: string
  /** As a spreadsheet reads it: `2026-05-01`, 24000. */
  readonly value: string | number
}

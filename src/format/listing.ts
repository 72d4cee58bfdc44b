import { visible } from '../visible.ts'
import { widthOf, wrap } from './width.ts'

/** Things under a heading, each with a name and what there is to say about it. */
export interface Part {
  readonly title: string
  readonly rows: readonly (readonly [name: string, text: string])[]
}

/** Longer lines than this nobody reads with ease. */
const readable = 110

/** Parts below each other, with all names in one column and the texts beside them, as wide as the terminal. */
export function listing(parts: readonly Part[], columns = readable): string {
  const names = parts.flatMap(({ rows }) => rows.map(([name]) => widthOf(visible(name))))
  const column = Math.min(Math.max(...names, 0), 44) + 4
  const width = Math.max(Math.min(columns, readable) - column, 30)
  return parts
    .map(({ title, rows }) => [visible(title), ...rows.flatMap((row) => linesOf(row, column, width))])
    .map(joined)
    .join('\n')
}

function joined(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}

/** A name that is longer than its column has a line to itself. */
function linesOf([name, text]: readonly [string, string], column: number, width: number): readonly string[] {
  const start = `  ${visible(name)}`
  const gap = column - widthOf(start)
  const [first = '', ...rest] = wrap(visible(text), width)
  const more = rest.map((line) => `${' '.repeat(column)}${line}`)
  return gap > 0
    ? [`${start}${' '.repeat(gap)}${first}`.trimEnd(), ...more]
    : [start, `${' '.repeat(column)}${first}`.trimEnd(), ...more]
}

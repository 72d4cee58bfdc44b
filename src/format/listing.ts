import { visible } from '../visible.ts'

/** Things under a heading, each with a name and what there is to say about it. */
export interface Part {
  readonly title: string
  readonly rows: readonly (readonly [name: string, text: string])[]
}

const width = 100

/** Parts below each other, with all names in one column and the texts beside them. */
export function listing(parts: readonly Part[]): string {
  const names = parts.flatMap(({ rows }) => rows.map(([name]) => visible(name).length))
  const column = Math.min(Math.max(...names, 0), 44) + 4
  return parts
    .map(({ title, rows }) => [visible(title), ...rows.flatMap((row) => linesOf(row, column))])
    .map(joined)
    .join('\n')
}

function joined(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}

/** A name that is longer than its column has a line to itself. */
function linesOf([name, text]: readonly [string, string], column: number): readonly string[] {
  const start = `  ${visible(name)}`
  const [first = '', ...rest] = wrapped(visible(text), width - column)
  const more = rest.map((line) => `${' '.repeat(column)}${line}`)
  return start.length < column
    ? [`${start.padEnd(column)}${first}`.trimEnd(), ...more]
    : [start, `${' '.repeat(column)}${first}`.trimEnd(), ...more]
}

function wrapped(text: string, most: number): readonly string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > most) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}

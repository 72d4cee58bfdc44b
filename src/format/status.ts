import type { Severity } from '../diagnostic.ts'
import { visible } from '../visible.ts'
import type { Paint } from './paint.ts'
import { cut, widthOf, wrap } from './width.ts'

/** How one ecosystem is doing, as plain values, already worded. */
export interface StatusScreen {
  readonly title: string
  readonly rows: readonly StatusRow[]
  /** The questions to answer next under their head; none when there is nothing to ask. */
  readonly head: string
  readonly questions: readonly { readonly ask: string; readonly id: string }[]
}

export interface StatusRow {
  readonly label: string
  readonly text: string
  /** The most lines that it may take. */
  readonly lines: number
  /** What asks for attention. */
  readonly severity?: Severity | undefined
}

/** So wide at most, also on a wider terminal: a line of prose that is longer does not read. */
const widest = 80

/** One screen: a label before each row, and what does not fit its lines cut off. */
export function statusText({ title, rows, head, questions }: StatusScreen, columns: number | undefined, paint: Paint) {
  const width = Math.max(40, Math.min(widest, columns ?? widest))
  const indent = rows.reduce((most, { label }) => Math.max(most, widthOf(label)), 0) + 2
  return [
    paint.place(cut(visible(title), width)),
    ...rows.flatMap((row) => rowLines(row, indent, width, paint)),
    ...(questions.length === 0 ? [] : ['', paint.place(cut(head, width))]),
    ...questions.map(({ ask, id }, at) => question(`${at + 1}. `, visible(ask), visible(id), width, paint)),
    '',
  ].join('\n')
}

function rowLines({ label, text, lines, severity }: StatusRow, indent: number, width: number, paint: Paint) {
  const room = width - indent
  const whole = wrap(visible(text), room)
  const last =
    whole.length > lines ? [`${whole[lines - 1] ?? ''} ${whole[lines] ?? ''}`] : whole.slice(lines - 1, lines)
  const kept = [...whole.slice(0, lines - 1), ...last].map((line) => cut(line, room))
  const painted = (severity === undefined ? paint.place : paint.severity[severity])(label)
  const gap = ' '.repeat(indent - widthOf(label))
  return kept.map((line, at) => (at === 0 ? `${painted}${gap}${line}` : `${' '.repeat(indent)}${line}`))
}

function question(number: string, ask: string, id: string, width: number, paint: Paint): string {
  const tail = ` (${cut(id, 30)})`
  return `${number}${cut(ask, width - number.length - widthOf(tail))}${paint.faint(tail)}`
}

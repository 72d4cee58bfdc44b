import { escapeMarkdown, escapeMermaid } from '../../escape.ts'
import { aligned } from '../../format/aligned.ts'
import type { Paint } from '../../format/paint.ts'
import type { Sheet } from '../../format/sheet.ts'
import { roundedShare } from '../../i18n/format.ts'
import { historyWords } from '../../i18n/history-words.ts'
import { answeredOf } from '../../revisions/figures.ts'
import { visible } from '../../visible.ts'
import { type Course, indicatorSheet, methodSheet, momentSheet } from './sheets.ts'

/** Tables for a terminal. */
export function historyText(course: Course, width: number | undefined, paint: Paint): string {
  const words = historyWords[course.language]
  const parts = sheetsOf(course).map(
    ({ head, sheet }) => `${head === '' ? '' : `${paint.place(head)}\n`}${aligned(sheet, width, paint).text}`,
  )
  return [`${paint.place(visible(words.title(course.name)))}\n`, ...parts, `${words.note}\n`].join('\n')
}

/** Tables and a chart for a document or a comment. */
export function historyMarkdown(course: Course): string {
  const words = historyWords[course.language]
  const [moments, ...others] = sheetsOf(course)
  const blocks = [
    `## ${escapeMarkdown(words.title(course.name))}`,
    words.note,
    markdownTable(moments?.sheet as Sheet),
    `\`\`\`mermaid\n${historyMermaid(course).trimEnd()}\n\`\`\``,
    ...others.flatMap(({ head, sheet }) => [`### ${head}`, markdownTable(sheet)]),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** One chart: the questions answered and the actions done, in per cents of all. */
export function historyMermaid({ moments, language }: Course): string {
  const words = historyWords[language]
  const share = (part: number, whole: number) => (whole === 0 ? 0 : roundedShare((part / whole) * 100, 0))
  const answered = moments.map(({ figures }) => {
    const all = answeredOf(figures)
    return share(all.answered, all.due)
  })
  const done = moments.map(({ figures: { actions } }) => share(actions.done, actions.done + actions.open))
  return [
    'xychart-beta',
    `  title "${words.chart}"`,
    `  x-axis [${moments.map(({ name }) => `"${escapeMermaid(name)}"`).join(', ')}]`,
    `  y-axis "${words.percent}" 0 --> 100`,
    `  bar [${answered.join(', ')}]`,
    `  line [${done.join(', ')}]`,
    '',
  ].join('\n')
}

function sheetsOf(course: Course): readonly { readonly head: string; readonly sheet: Sheet }[] {
  const words = historyWords[course.language]
  return [
    { head: '', sheet: momentSheet(course) },
    { head: words.methods, sheet: methodSheet(course) },
    { head: words.indicators, sheet: indicatorSheet(course) },
  ].filter(({ head, sheet }) => head === '' || sheet.rows.length > 0)
}

function markdownTable({ columns, rows }: Sheet): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ head }) => escapeMarkdown(head))),
    line(columns.map(({ isNumeric }) => (isNumeric ? '--:' : '---'))),
    ...rows.map((row) => line(row.map(({ text }) => escapeMarkdown(text)))),
  ].join('\n')
}

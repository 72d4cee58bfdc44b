import type { Severity } from '../../diagnostic.ts'
import type { Paint } from '../../format/paint.ts'
import { widthOf, wrap } from '../../format/width.ts'
import { diffWords } from '../../i18n/diff-words.ts'
import { groups } from '../../revisions/groups.ts'
import { visible } from '../../visible.ts'
import { countsOf, type DiffOutcome, type EcosystemOutcome, type Line, linesOf, sideName } from './outcome.ts'
import type { ToldChange } from './told.ts'

/** The changes for a terminal; nothing at all when there are none. Without a width nothing is broken off. */
export function diffText(outcome: DiffOutcome, width: number | undefined, paint: Paint): string {
  return outcome.ecosystems
    .filter(({ changes }) => changes.length > 0)
    .map((one) => ecosystemText(one, outcome, width, paint))
    .join('\n')
}

function ecosystemText(one: EcosystemOutcome, outcome: DiffOutcome, width: number | undefined, paint: Paint): string {
  const words = diffWords[outcome.language]
  const told = linesOf(one, outcome.language)
  const sides = words.between(sideName(outcome.before, outcome.language), sideName(outcome.after, outcome.language))
  const blocks = groups.flatMap((group) => {
    const own = told.filter((change) => change.group === group)
    return own.length === 0
      ? []
      : ['', paint.place(words.group[group]), ...own.flatMap((change) => lines(change, outcome, width, paint))]
  })
  const note = told.some(({ reconfirm }) => reconfirm) ? ['', ...wrapped(words.reconfirmNote, width)] : []
  return `${[paint.place(visible(`${one.name} · ${sides}`)), countsOf(one, words), ...blocks, ...note].join('\n')}\n`
}

const severities = { decision: 'error', mind: 'warning', information: 'info' } as const satisfies Record<
  ToldChange['grade'],
  Severity
>

function lines(change: Line, { language }: DiffOutcome, width: number | undefined, paint: Paint): readonly string[] {
  const words = diffWords[language]
  const column = Math.max(...Object.values(words.grade).map(widthOf)) + 2
  const mark = words.grade[change.grade]
  const text = change.reconfirm ? `${change.text} [${words.reconfirm}]` : change.text
  const [first = '', ...more] = wrapped(visible(text), width === undefined ? undefined : width - column - 2)
  const gap = ' '.repeat(column - widthOf(mark))
  return [
    `  ${paint.severity[severities[change.grade]](mark)}${gap}${first}`,
    ...more.map((line) => `  ${' '.repeat(column)}${line}`),
  ]
}

function wrapped(text: string, width: number | undefined): readonly string[] {
  return width === undefined ? [text] : wrap(text, Math.max(30, width))
}

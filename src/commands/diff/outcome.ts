import type { Audience } from '../../graph/audience.ts'
import { grouped } from '../../grouping.ts'
import { type DiffWords, diffWords } from '../../i18n/diff-words.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Language } from '../../text.ts'
import type { Side } from './side.ts'
import type { ToldChange } from './told.ts'

/** What `eco diff` tells of one ecosystem. */
export interface EcosystemOutcome {
  readonly folder: string
  readonly id: string
  readonly name: string
  readonly changes: readonly ToldChange[]
  /** What the methods are called. */
  readonly methods: ReadonlyMap<string, string>
}

/** What `eco diff` tells, as plain values. */
export interface DiffOutcome {
  readonly before: Side
  readonly after: Side
  readonly asOf: string
  readonly audience: Audience
  readonly language: Language
  readonly ecosystems: readonly EcosystemOutcome[]
}

/** `v1.0 (1 mei 2026)`, a folder, or the working tree. */
export function sideName({ kind, name, date }: Side, language: Language): string {
  const words = diffWords[language]
  if (kind === 'working-tree') return words.now
  return date === null ? name : words.dated(name, formatDate(date, language))
}

/** A line of what is told: one change, or all questions of a method that turned the same way. */
export type Line = Pick<ToldChange, 'group' | 'grade' | 'text' | 'reconfirm'>

/** So many questions of a method are told by name; more are counted. */
const named = 3

/** The lines of one ecosystem, in order. What another line says already is left out. */
export function linesOf({ changes, methods }: EcosystemOutcome, language: Language): readonly Line[] {
  const told = changes.filter(({ isToldElsewhere }) => !isToldElsewhere)
  const verdicts = grouped(
    told.filter(({ group }) => group === 'verdicts'),
    ({ field, after }) => `${field[0]} ${after}`,
  )
  return [
    ...told.filter(({ group }) => group !== 'verdicts'),
    ...[...verdicts.values()].flatMap((all): readonly Line[] =>
      all.length > named ? [counted(all, methods, language)] : all,
    ),
  ]
}

function counted(all: readonly ToldChange[], methods: EcosystemOutcome['methods'], language: Language): Line {
  const { field, after, grade, group } = all[0] as ToldChange
  const { many } = diffWords[language]
  const text = many[after as keyof typeof many](all.length, methods.get(field[0] ?? '') ?? field[0] ?? '')
  return { group, grade, text, reconfirm: false }
}

/** `7 wijzigingen: 2 raken een besluit, 5 ter informatie`; the questions of the methods apart. */
export function countsOf({ changes }: EcosystemOutcome, { counts }: DiffWords): string {
  const data = changes.filter(({ group, isToldElsewhere }) => group !== 'verdicts' && !isToldElsewhere)
  const verdicts = changes.filter(({ group }) => group === 'verdicts').length
  const number = (grade: ToldChange['grade']) => data.filter((change) => change.grade === grade).length
  const parts = (['decision', 'mind', 'information'] as const).flatMap((grade) =>
    number(grade) === 0 ? [] : [counts[grade](number(grade))],
  )
  const told = data.length === 0 ? [] : [`${counts.total(data.length)}: ${parts.join(', ')}`]
  return [...told, ...(verdicts === 0 ? [] : [counts.verdicts(verdicts)])].join('; ')
}

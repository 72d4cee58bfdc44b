import type { Audience } from '../../graph/audience.ts'
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

/** `7 wijzigingen: 2 raken een besluit, 5 ter informatie`. */
export function countsOf(changes: readonly ToldChange[], { counts }: DiffWords): string {
  const number = (grade: ToldChange['grade']) => changes.filter((change) => change.grade === grade).length
  const parts = (['decision', 'mind', 'information'] as const).flatMap((grade) =>
    number(grade) === 0 ? [] : [counts[grade](number(grade))],
  )
  return `${counts.total(changes.length)}: ${parts.join(', ')}`
}

/** The changes that have a sentence of their own. */
export function toldOf({ changes }: EcosystemOutcome): readonly ToldChange[] {
  return changes.filter(({ isToldElsewhere }) => !isToldElsewhere)
}

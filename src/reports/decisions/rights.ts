import { clause, remarkCell } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'
import { words } from './words.ts'

/** Who decides on what, and how; null while that is not in the data. */
export function rights({ ecosystem, language, name }: Wording) {
  const { columns } = words[language]
  return table(ecosystem.governance?.decision_rights ?? [], [
    { title: columns.topic, cell: ({ topic }) => clause(topic) ?? '–' },
    { title: columns.decides, cell: ({ body }) => name(['bodies'], body) },
    { title: columns.rule, cell: ({ rule }) => clause(rule) },
    { title: columns.remark, cell: remarkCell },
  ])
}

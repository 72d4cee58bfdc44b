import { called, clause, remarkCell } from '../sentences.ts'
import { table } from '../table.ts'
import type { EcosystemMap } from './map.ts'

/** Other ecosystems nearby; null while the data name none. */
export function surroundings({ ecosystem, own, words, label }: EcosystemMap) {
  return table(ecosystem.related_ecosystems, [
    { title: own.columns.name, cell: called },
    { title: own.columns.kind, cell: ({ relation }) => label(['related_ecosystems', 'relation'], relation) },
    { title: own.columns.what, cell: ({ description }) => clause(description) },
    { title: words.columns.remark, cell: remarkCell },
  ])
}

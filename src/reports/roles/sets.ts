import { roleSetsIn } from '../../methods/role-sets.ts'
import { checklistWords } from '../../methods/verdict-words.ts'
import { capital } from '../sentences.ts'
import { roleTable } from '../start-note/governance.ts'
import { neededRoles } from '../start-note/leadership.ts'
import { table } from '../table.ts'
import type { Cast } from './cast.ts'

/** Role × holder × phase for each set that the data use; the other sets by name. */
export function roleSets(cast: Cast) {
  const { ecosystem, asOf, language, sets, used, list, base } = cast
  const titles = used.map(cast.setTitle)
  const held = neededRoles(base).filter(({ holder }) => holder !== undefined)
  const shown = roleSetsIn(ecosystem, asOf, language).filter(({ title }) => titles.includes(title))
  return {
    tables: shown.map(({ title, rows }) => ({ title, table: setTable(rows, cast) })),
    unused: list(sets.filter((set) => !used.includes(set)).map(cast.setTitle)),
    /** Since when each role is held and why by this party. */
    held: roleTable(held, base),
    hasReasons: held.some(({ reason }) => reason !== undefined),
  }
}

type Row = ReturnType<typeof roleSetsIn>[number]['rows'][number]

function setTable(rows: readonly Row[], { own, language }: Cast) {
  const { phases } = checklistWords[language]
  return table(rows, [
    { title: own.columns.role, cell: ({ role }) => capital(role) },
    { title: phases.direct, cell: ({ phases: [direct = ''] }) => direct },
    { title: phases.organise, cell: ({ phases: [, organise = ''] }) => organise },
    { title: phases.perform, cell: ({ phases: [, , perform = ''] }) => perform },
    { title: own.columns.remark, cell: ({ remark }) => remark || null },
  ])
}

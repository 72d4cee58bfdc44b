import type { AsideCount, Checked } from '../../format/checked.ts'
import { isUnread } from '../../load/rules.ts'
import type { Located } from '../../located.ts'
import type { SetAside } from '../../set-aside.ts'

export type Uncounted = Omit<Checked, 'count' | 'isUnreadable' | 'asideCount'>

/** With how many findings count and how many do not; `untold` open questions were counted and not told. */
export function counted(checked: Uncounted, untold: number): Checked {
  const { diagnostics, setAside } = checked
  const of = (wanted: Located['severity']) => diagnostics.filter(({ severity }) => severity === wanted).length
  return {
    ...checked,
    count: { error: of('error'), warning: of('warning'), info: of('info') + untold },
    isUnreadable: diagnostics.some(isUnread),
    asideCount: asideCount(setAside),
  }
}

/** What the end of a run needs to know of an ecosystem of which everything was told. */
export type Tally = Pick<
  Checked,
  'folder' | 'id' | 'name' | 'files' | 'partners' | 'goals' | 'actions' | 'count' | 'isUnreadable' | 'asideCount'
>

export function tallyOf(checked: Tally): Tally {
  const { folder, id, name, files, partners, goals, actions, count, isUnreadable, asideCount } = checked
  return { folder, id, name, files, partners, goals, actions, count, isUnreadable, asideCount }
}

/** What is left to say at the end of a run in which every finding was told already: of a thousand ecosystems little stays. */
export function untold(tally: Tally): Checked {
  // Written out, as spreading two objects into one takes longer than reading the file that it is about.
  const { folder, id, name, files, partners, goals, actions, count, isUnreadable, asideCount } = tally
  return {
    folder,
    id,
    name,
    files,
    partners,
    goals,
    actions,
    count,
    isUnreadable,
    asideCount,
    diagnostics: none,
    setAside: none,
    marks: unmarked,
    texts: unread,
    methods: none,
    scores: none,
    next: none,
    fromConfig: asItIs,
  }
}

const none: readonly never[] = []
const unmarked: Checked['marks'] = new Map()
const unread: Checked['texts'] = new Map()
const asItIs = (file: string) => file

function asideCount(setAside: readonly SetAside[]): AsideCount {
  const kinds = setAside.map(({ by }) => by.kind)
  const count = (...wanted: readonly string[]) => kinds.filter((kind) => wanted.includes(kind)).length
  return { waived: count('comment', 'waiver'), known: count('baseline'), off: count('off') }
}

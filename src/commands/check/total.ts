import { asideCountOf, type Checked, countOf, type Total } from '../../format/checked.ts'

/** What all ecosystems of a run are together. */
export function totalOf(all: readonly Checked[], asOf: string, milliseconds: number): Total {
  const sum = (key: 'files' | 'partners' | 'goals' | 'actions') =>
    all.reduce((total, checked) => total + checked[key], 0)
  return {
    ecosystems: all.length,
    files: sum('files'),
    partners: sum('partners'),
    goals: sum('goals'),
    actions: sum('actions'),
    count: { error: countOf(all, 'error'), warning: countOf(all, 'warning'), info: countOf(all, 'info') },
    setAside: asideCountOf(all),
    seconds: milliseconds / 1000,
    asOf,
  }
}

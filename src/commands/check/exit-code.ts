import { type Checked, countOf } from '../../format/checked.ts'

/** 0 when nothing is wrong, 1 when there are errors, 2 when a file cannot be read. */
export function exitCode(all: readonly Checked[]): number {
  if (all.some(({ diagnostics }) => diagnostics.some(({ rule }) => rule === 'unreadable-file'))) return 2
  return countOf(all, 'error') > 0 ? 1 : 0
}

import type { Path } from '../diagnostic.ts'
import type { Finding } from './rule.ts'

/** Judges the items of a list one by one; `path` leads to the list, each judgement gets the path to its item. */
export function each<T>(
  path: Path,
  items: readonly T[] | undefined,
  judge: (item: T, path: Path) => Finding | undefined,
): readonly Finding[] {
  return (items ?? []).flatMap((item, position) => judge(item, [...path, position]) ?? [])
}

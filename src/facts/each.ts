import type { Path } from '../diagnostic.ts'
import { placed } from './placed.ts'
import type { Finding } from './rule.ts'

/** Judges the items of a list one by one; `path` leads to the list, each judgement gets the path to its item. */
export function each<T>(
  path: Path,
  items: readonly T[] | undefined,
  judge: (item: T, path: Path) => Finding | undefined,
): readonly Finding[] {
  if (items === undefined || items.length === 0) return []
  const findings: Finding[] = []
  for (const one of placed(path, items)) {
    const finding = judge(one.item, one.path)
    if (finding !== undefined) findings.push(finding)
  }
  return findings
}

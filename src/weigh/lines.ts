import { beside } from '../beside.ts'
import { groupedAs } from '../grouping.ts'

type Line = { readonly rule: string }
export type Numbered<One> = readonly (readonly [index: number, line: One])[]

/** The lines of a configuration about one rule, with where they stand in it: read once, for thousands of findings. */
export function linesAbout<One extends Line>(rule: string, lines: readonly One[]): Numbered<One> {
  return (byRule(lines).get(rule) ?? []) as Numbered<One>
}

const known = beside<readonly Line[], ReadonlyMap<string, Numbered<Line>>>()

function byRule(lines: readonly Line[]): ReadonlyMap<string, Numbered<Line>> {
  const before = known.get(lines)
  if (before !== undefined) return before
  const fresh = groupedAs(
    [...lines.entries()],
    ([, line]) => line.rule,
    (one) => one,
  )
  known.set(lines, fresh)
  return fresh
}

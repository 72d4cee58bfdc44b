import type { Words } from './problem.ts'
import { words } from './words.ts'

/** A line such as `naam:Foo` or `-foo`, where YAML needs a space to see a field or an item; `index` is the place of it. */
export function missingSpace(line: string): { index: number; words: Words } | undefined {
  const dash = /^(\s*(?:- +)*)-[\p{L}"'[{]/u.exec(line)
  if (dash) return { index: dash[1]?.length ?? 0, words: words.spaceAfterDash }
  const colon = /^(\s*(?:- +)*([\p{L}_][\p{L}\p{N}_-]*)):(?=[^\s:])(?!\/\/)(?!.*: )/u.exec(line)
  return colon ? { index: colon[1]?.length ?? 0, words: words.spaceAfterColon(colon[2] ?? '') } : undefined
}

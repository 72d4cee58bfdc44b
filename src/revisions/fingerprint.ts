import { createHash } from 'node:crypto'
import type { Change } from './change.ts'
import { keyOf } from './plain.ts'

/** Sixteen hexadecimal digits that stay the same for the same change, in any language and order. */
export function fingerprintOf(
  { kind, index, id, was, field, items, before, after }: Change,
  ecosystem: string,
): string {
  const said = [ecosystem, kind, index, id, was ?? '', field.join('.'), ...items]
  return createHash('sha256')
    .update(`${JSON.stringify(said)} ${keyOf(before)} ${keyOf(after)}`)
    .digest('hex')
    .slice(0, 16)
}

/** Where a sum of characters begins (FNV-1a). */
export const firstSum = 0x811c9dc5

/** The sum with one more character code; `>>> 0` at the end makes it a whole number below 2^32. */
export function sumWith(sum: number, code: number): number {
  return Math.imul(sum ^ code, 0x01000193)
}

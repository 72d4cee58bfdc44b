/** A letter for each annex that is there, in this order; null for what has none. */
export function letters<K extends string>(annexes: Readonly<Record<K, boolean>>): Record<K, string | null> {
  const present = (Object.keys(annexes) as K[]).filter((key) => annexes[key])
  const letter = (key: K) => (annexes[key] ? String.fromCharCode(65 + present.indexOf(key)) : null)
  return Object.fromEntries((Object.keys(annexes) as K[]).map((key) => [key, letter(key)])) as Record<K, string | null>
}

/** The items per key, keys in the order in which they first occur. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  return groupedAs(items, keyOf, (item) => item)
}

/** What is taken of each item, per key. */
export function groupedAs<T, K, V>(
  items: readonly T[],
  keyOf: (item: T) => K,
  taken: (item: T) => V,
): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>()
  for (const item of items) add(taken(item), keyOf(item), groups)
  return groups
}

/** The items per key where an item may have more than one; it stands under each of its keys once. */
export function groupedByEach<T, K>(
  items: readonly T[],
  keysOf: (item: T) => Iterable<K>,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) for (const key of new Set(keysOf(item))) add(item, key, groups)
  return groups
}

function add<T, K>(item: T, key: K, groups: Map<K, T[]>): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [item])
  else group.push(item)
}

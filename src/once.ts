/** The same value, worked out when it is first asked for. */
export function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined
  return () => {
    known ??= { value: compute() }
    return known.value
  }
}

/** The same value for the same key, worked out when it is first asked for. */
export function oncePer<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, () => Value>()
  return (key) => {
    const found = known.get(key) ?? once(() => compute(key))
    known.set(key, found)
    return found()
  }
}

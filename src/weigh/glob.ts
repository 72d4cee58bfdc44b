/** Whether a path fits a pattern, worked out once for each two: many findings stand in few files. */
export function fitting(): (path: string, pattern: string) => boolean {
  const known = new Map<string, Map<string, boolean>>()
  return (path, pattern) => {
    const paths = known.get(pattern) ?? new Map<string, boolean>()
    known.set(pattern, paths)
    const found = paths.get(path) ?? fits(path, pattern)
    paths.set(path, found)
    return found
  }
}

/**
 * Whether a path fits a pattern: `*` is any part of a name, `**` any number of folders, and a folder stands for all that is
 * in it. In time that grows with the two lengths, whatever the pattern.
 */
export function fits(path: string, pattern: string): boolean {
  const wanted = pattern
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '')
    .split('/')
  const steps = path.split('/')
  return match(steps, wanted, '**', fitsName) || match(steps, [...wanted, '**'], '**', fitsName)
}

function fitsName(name: string, pattern: string): boolean {
  return match([...name], [...pattern], '*', (one, other) => one === other)
}

/** The two side by side; `any` takes as little as it can, and more when what comes behind it does not fit. */
function match(
  items: readonly string[],
  pattern: readonly string[],
  any: string,
  isFit: (item: string, wanted: string) => boolean,
): boolean {
  let [at, wanted, back, taken] = [0, 0, -1, 0]
  while (at < items.length) {
    const next = pattern[wanted]
    if (next === any) [back, taken, wanted] = [wanted, at, wanted + 1]
    else if (next !== undefined && isFit(items[at] as string, next)) [at, wanted] = [at + 1, wanted + 1]
    else if (back === -1) return false
    else [taken, wanted, at] = [taken + 1, back + 1, taken + 1]
  }
  return pattern.slice(wanted).every((one) => one === any)
}

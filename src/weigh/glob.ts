/**
 * Whether a path fits a pattern: `*` is any part of a name, `**` any number of folders, and a folder stands for all that is
 * in it. In time that grows with the two lengths, whatever the pattern.
 */
export function fits(path: string, pattern: string): boolean {
  const wanted = withoutLastSlashes(pattern.replace(/^(?:\.\/)+/, '')).split('/')
  const steps = path.split('/')
  return match(steps, wanted, '**', fitsName) || match(steps, [...wanted, '**'], '**', fitsName)
}

/** In time that grows with the length: a regular expression tries again at each slash. */
export function withoutLastSlashes(place: string): string {
  let end = place.length
  while (place[end - 1] === '/') end--
  return place.slice(0, end)
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

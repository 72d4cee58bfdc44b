import { type Assessment, assess } from '../../src/assess.ts'
import { builtIn } from '../../src/methods/built-in.ts'
import { compare } from '../../src/revisions/compare.ts'
import { figuresOf } from '../../src/revisions/figures.ts'
import type { Disk, Ran } from './judge.ts'

/** What `src/revisions` says of two folders next to what must hold of any two: nothing differs from itself, and there and back is as far. */
export function revisionFault({ words, code, before }: Ran): string | undefined {
  if (words[0] !== 'diff' || code > 1) return undefined
  const [old, now] = [assessed('oud/', before), assessed('nieuw/', before)]
  for (const one of [old, now]) {
    const itself = compare(one.ecosystem, one.ecosystem)[0]
    if (itself !== undefined) return `is not the same as itself: ${JSON.stringify(itself).slice(0, 400)}`
    const figures = JSON.stringify(figuresOf(one), (_, value) => (Number.isNaN(value) ? 'NaN' : value))
    if (figures.includes('"NaN"')) return `counted what is no number: ${figures.slice(0, 400)}`
  }
  const [there, back] = [compare(old.ecosystem, now.ecosystem), compare(now.ecosystem, old.ecosystem)]
  // What led nowhere in one of them can lead somewhere under another id, and then only one way tells it.
  const isRenamed = [...there, ...back].some(({ kind }) => kind === 'renamed')
  return isRenamed || there.length === back.length
    ? undefined
    : `told ${there.length} changes one way and ${back.length} the other`
}

function assessed(folder: string, disk: Disk): Assessment {
  const parts = [...disk].filter(
    ([path]) => path.startsWith(folder) && path.endsWith('.yaml') && !/eco\.config|tien-vragen/.test(path),
  )
  const sources = parts.map(([file, text]) => ({ file, content: new TextEncoder().encode(text) }))
  return assess(sources, { asOf: '2026-11-30' }, { methods: builtIn })
}

import type { Chances } from '../bench/chances.ts'
import type { Files } from './case.ts'
import { textOf } from './change-files.ts'
import { pieces } from './pieces.ts'
import { days } from './shaped.ts'

/** The options that every command takes. */
export function common(chance: Chances): readonly string[] {
  return [
    ...['--lang', chance.oneOf(['nl', 'en']) ?? 'nl'],
    ...['--as-of', chance.isLikely(0.8) ? '2026-11-30' : (chance.oneOf(days) ?? '')],
    ...(chance.isLikely(0.1) ? ['--color'] : []),
    ...(chance.isLikely(0.1) ? ['--quiet'] : []),
  ]
}

/** The id of something in a section, so that a command for that sort of thing has something to go on. */
export function idIn(section: string, files: Files, chance: Chances): string {
  const texts = Object.entries(files).filter(([name]) => /\.ya?ml$/.test(name))
  const parts = texts.flatMap(([, content]) => textOf(content).split(/^(?=["']?[a-z_]+["']?\s*:)/m))
  const own = parts.filter((part) => part.replace(/^["']/, '').startsWith(section))
  return chance.oneOf(own.flatMap((part) => part.match(anId) ?? [])) ?? 'x'
}

const anId = /(?<=\bid["']?: +["']?)[\w-]+/g

/** An id that stands in the files, now and then with its section or hardly an id at all. */
export function idsOf(files: Files, chance: Chances): () => string {
  const texts = Object.entries(files).filter(([name]) => /\.ya?ml$/.test(name))
  const ids = texts.flatMap(([, content]) => textOf(content).match(anId) ?? [])
  return () => (chance.isLikely(0.95) ? chance.oneOf(ids) : chance.oneOf(pieces)?.slice(0, 50)) ?? 'x'
}

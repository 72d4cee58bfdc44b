import type { Chances } from '../bench/chances.ts'
import { pieces } from './pieces.ts'

/** Text in which one thing was changed, as a slip of the hand, a bad tool or somebody with bad intentions would. */
export function mutated(text: string, chance: Chances): string {
  return (chance.oneOf(mutations) ?? dropped)(text, chance)
}

type Mutation = (text: string, chance: Chances) => string

function inserted(text: string, chance: Chances): string {
  const at = chance.below(text.length + 1)
  return text.slice(0, at) + (chance.oneOf(pieces) ?? '') + text.slice(at)
}

function dropped(text: string, chance: Chances): string {
  const at = chance.below(text.length + 1)
  return text.slice(0, at) + text.slice(at + 1 + chance.below(40))
}

function replaced(text: string, chance: Chances): string {
  const at = chance.below(text.length + 1)
  return text.slice(0, at) + (chance.oneOf(pieces) ?? '') + text.slice(at + 1 + chance.below(12))
}

/** A value made another: what stands behind a colon. */
function revalued(text: string, chance: Chances): string {
  return onLine(text, chance, (line) => line.replace(/: .*$/, `: ${chance.oneOf(pieces) ?? ''}`))
}

/** Some bytes changed into any others. */
export function inBytes(text: string, chance: Chances): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  for (let times = 1 + chance.below(20); times > 0 && bytes.length > 0; times--)
    bytes[chance.below(bytes.length)] = chance.below(256)
  return bytes
}

function onLine(text: string, chance: Chances, change: (line: string) => string): string {
  const lines = text.split('\n')
  const at = chance.below(lines.length)
  lines[at] = change(lines[at] ?? '')
  return lines.join('\n')
}

function shifted(text: string, chance: Chances): string {
  const spaces = ' '.repeat(chance.below(6))
  return onLine(text, chance, (line) => spaces + line.trimStart())
}

/** Some lines twice, gone, or elsewhere. */
function moved(text: string, chance: Chances): string {
  const lines = text.split('\n')
  const from = chance.below(lines.length)
  const some = lines.slice(from, from + 1 + chance.below(30))
  const rest = chance.isLikely(0.5) ? lines : [...lines.slice(0, from), ...lines.slice(from + some.length)]
  const to = chance.below(rest.length + 1)
  return [...rest.slice(0, to), ...some, ...rest.slice(to)].join('\n')
}

/** A word of the text in the place of another: references, enums and keys that exist and do not belong. */
function swapped(text: string, chance: Chances): string {
  const words = text.match(/[\w-]+/g) ?? ['']
  const [one, other] = [chance.oneOf(words) ?? '', chance.oneOf(words) ?? '']
  return text.replace(one, () => other)
}

const mutations: readonly Mutation[] = [
  inserted,
  dropped,
  replaced,
  revalued,
  revalued,
  shifted,
  moved,
  swapped,
  swapped,
]

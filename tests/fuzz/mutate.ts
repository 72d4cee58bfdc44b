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

/**
 * One thing of the text hundreds or thousands of times, alike or numbered: what takes a moment for one and hours for all shows
 * only then. The whole becomes so many characters, few enough for what is worked out once for each to take a moment.
 */
export function multiplied(text: string, chance: Chances, length: number): string {
  const one = chance.isLikely(0.6) ? blockIn(text, chance) : wordIn(text, chance)
  const copy = chance.oneOf([(same: string) => same, numberedFirst, numberedEnds]) ?? numberedFirst
  const room = Math.max(0, length - text.length)
  const times = Math.floor((room / (one.length + 4)) * (chance.isLikely(0.7) ? 1 : chance.below(100) / 100))
  const at = text.indexOf(one) + one.length
  return text.slice(0, at) + Array.from({ length: times }, (_, number) => copy(one, number)).join('') + text.slice(at)
}

/** A line with everything that stands further to the right below it. */
function blockIn(text: string, chance: Chances): string {
  const lines = text.split(/(?<=\n)/)
  const from = chance.below(lines.length)
  const indent = (line: string) => line.search(/[^ ]/)
  const length = lines.slice(from + 1).findIndex((line) => indent(line) <= indent(lines[from] ?? ''))
  return lines.slice(from, length === -1 ? undefined : from + 1 + length).join('')
}

/** A word with the space behind it, or something strange in its place. */
function wordIn(text: string, chance: Chances): string {
  return chance.oneOf(chance.isLikely(0.7) ? (text.match(/\S+ */g) ?? []) : pieces) ?? ''
}

function numberedFirst(one: string, number: number): string {
  return one.replace(/[\w-]*\w/, (word) => `${word}${number}`)
}

/** The last word of each line: an id, a name, what is referred to. */
function numberedEnds(one: string, number: number): string {
  return one.replace(/\w(?=[\]}'"]*$)/gm, (end) => `${end}-${number}`)
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

import type { Chances } from '../bench/chances.ts'
import { days } from './shaped.ts'

/** Lines of sound files, by what they are about: what a change is made of that is well written and does not belong. */
export interface Stock {
  /** Key → values that stand behind it somewhere. */
  readonly values: ReadonlyMap<string, readonly string[]>
  /** Section → blocks of lines that are an item of it. */
  readonly items: ReadonlyMap<string, readonly string[]>
}

export function stockOf(texts: readonly string[]): Stock {
  const [values, items] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const text of texts) {
    for (const [, key = '', value = ''] of text.matchAll(/^[ -]*([a-z_]+): +(\S.*)$/gm)) put(values, key, value)
    for (const part of text.split(/^(?=[a-z_]+:)/m)) {
      const section = /^[a-z_]+/.exec(part)?.[0] ?? ''
      for (const block of part.split(/^(?= {2}- )/m).slice(1)) put(items, section, block)
    }
  }
  return { values, items }
}

function put(map: Map<string, string[]>, key: string, value: string): void {
  const all = map.get(key) ?? []
  map.set(key, all)
  all.push(value)
}

/** A text that still is YAML, nearly always, and says something else: a value, an item or a section changed, gone, twice or another's. */
export function spliced(text: string, chance: Chances, stock: Stock): string {
  return (chance.oneOf(splices) ?? revalued)(text, chance, stock)
}

type Splice = (text: string, chance: Chances, stock: Stock) => string

const keyLine = /^([ -]*[a-z_]+:)[ \t]+(\S.*)$/gm

/** The value of a key: another one of that key, an id, a date, a number or a text from anywhere. */
function revalued(text: string, chance: Chances, { values }: Stock): string {
  const found = chance.oneOf([...text.matchAll(keyLine)])
  if (found === undefined) return text
  const [line, lead = ''] = found
  const key = /[a-z_]+(?=:$)/.exec(lead)?.[0] ?? ''
  const ids = values.get('id') ?? []
  const own = text.match(/(?<=\bid: )[\w-]+/g) ?? []
  const value = chance.oneOf([
    values.get(key) ?? [],
    values.get(key) ?? [],
    own,
    [`[${chance.oneOf(own)}]`],
    days,
    extremes,
    ids,
  ])
  return spread(text, found.index, line.length, `${lead} ${chance.oneOf(value ?? []) ?? '1'}`)
}

const extremes = [
  '0',
  '-1',
  '1e15',
  '0.1',
  '100',
  'true',
  '""',
  '[]',
  '{}',
  'null',
  '2026',
  '2027-05',
  '0001-01-01',
  '9999-12-31',
  '33.333',
  '[1, 2]',
  'x',
]

/** A word in a list or behind a key made another id that is there: references that are right and make no sense. */
function rewired(text: string, chance: Chances): string {
  const ids = text.match(/(?<=\bid: )[\w-]+/g) ?? []
  const id = chance.oneOf(ids) ?? ''
  const uses = [...text.matchAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'))]
  const use = chance.oneOf(uses)
  return use === undefined || id === '' ? text : spread(text, use.index, id.length, chance.oneOf(ids) ?? id)
}

/** Where each item of a list in block style begins and ends. */
function itemsIn(text: string): readonly { readonly at: number; readonly length: number }[] {
  return [...text.matchAll(/^( *)- .*\n(?:\1 +\S.*\n|\n(?=\1 ))*/gm)].map((match) => ({
    at: match.index,
    length: match[0].length,
  }))
}

function itemGone(text: string, chance: Chances): string {
  const item = chance.oneOf(itemsIn(text))
  return item === undefined ? text : spread(text, item.at, item.length, '')
}

/** An item again, with the same id or almost. */
function itemTwice(text: string, chance: Chances): string {
  const item = chance.oneOf(itemsIn(text))
  if (item === undefined) return text
  const copy = text.slice(item.at, item.at + item.length)
  return spread(text, item.at, 0, chance.isLikely(0.7) ? copy.replace(/(\bid: [\w-]+)/, '$1-b') : copy)
}

/** An item of another ecosystem, in its own section or in another. */
function itemComes(text: string, chance: Chances, { items }: Stock): string {
  const head = chance.oneOf([...text.matchAll(/^([a-z_]+):[ \t]*\n(?= {2}- )/gm)])
  if (head === undefined) return text
  const section = chance.isLikely(0.85) ? (head[1] ?? '') : (chance.oneOf([...items.keys()]) ?? '')
  return spread(text, head.index + head[0].length, 0, chance.oneOf(items.get(section) ?? []) ?? '')
}

function sectionGone(text: string, chance: Chances): string {
  const parts = text.split(/^(?=[a-z_]+:)/m)
  return parts.toSpliced(chance.below(parts.length), 1).join('')
}

/** A field of which the line goes, or comes again elsewhere under the same indentation. */
function fieldMoved(text: string, chance: Chances): string {
  const from = chance.oneOf([...text.matchAll(/^( +)[a-z_]+: +\S.*\n/gm)])
  if (from === undefined) return text
  const rest = chance.isLikely(0.5) ? spread(text, from.index, from[0].length, '') : text
  if (chance.isLikely(0.4)) return rest
  const to = chance.oneOf([...rest.matchAll(new RegExp(`^${from[1]}[a-z_]+: +\\S.*\\n`, 'gm'))])
  return to === undefined ? rest : spread(rest, to.index, 0, from[0])
}

/** One word of a text in the place of another: names that are alike, keys that exist and do not belong. */
function swapped(text: string, chance: Chances): string {
  const words = text.match(/[\w-]+/g) ?? ['']
  const [one, other] = [chance.oneOf(words) ?? '', chance.oneOf(words) ?? '']
  return text.replace(one, () => other)
}

/** A comment that sets a rule aside, or any other. */
function commented(text: string, chance: Chances, { values }: Stock): string {
  const line = chance.oneOf([...text.matchAll(/^.*\S$/gm)])
  if (line === undefined) return text
  const rule = chance.oneOf([...rulesToIgnore, ...(values.get('rule') ?? [])])
  const comment = chance.isLikely(0.6) ? `# eco-ignore ${rule}: zo afgesproken` : '# "een, opmerking: [x'
  const end = line.index + line[0].length
  return spread(text, end, 0, chance.isLikely(0.7) ? ` ${comment}` : `\n${comment}`)
}

const rulesToIgnore = ['not-allowed', 'owner-left', 'unknown-key', 'dependency-cycle', 'x', 'all', '', 'personal-data']

function spread(text: string, at: number, length: number, instead: string): string {
  return text.slice(0, at) + instead + text.slice(at + length)
}

const splices: readonly Splice[] = [
  revalued,
  revalued,
  revalued,
  rewired,
  rewired,
  itemGone,
  itemTwice,
  itemComes,
  sectionGone,
  fieldMoved,
  swapped,
  commented,
]

import fc from 'fast-check'
import { isEqual, readingOf } from '../../src/edit/proof.ts'

/** A value written as YAML in ways that people and programs write it: every style, comments everywhere, anchors, aliases. */
export function hostileText(value: Readonly<Record<string, unknown>>, seed: number): string {
  const writer = createWriter(seed)
  const { chance, pick } = writer
  const head = [chance(0.2) ? '# kop\n\n' : '', chance(0.1) ? '---\n' : ''].join('')
  const text =
    head + blockLines(value, 0, writer).join('\n') + (chance(0.8) ? '\n' : '') + (chance(0.1) ? '\n# slot\n' : '')
  return pick([text, text, text.replaceAll('\n', '\r\n')])
}

/** Such texts of these values, which mean what they were made of and hold nothing that the check would mend. */
export function hostile(
  values: fc.Arbitrary<Readonly<Record<string, unknown>>>,
): fc.Arbitrary<{ readonly text: string; readonly value: Readonly<Record<string, unknown>> }> {
  return fc
    .tuple(values, fc.integer())
    .map(([value, seed]) => ({ value, text: hostileText(value, seed) }))
    .filter(({ value, text }) => {
      const { value: read, rules } = readingOf(text)
      return isEqual(read, value) && rules.every((rule) => rule === 'unused-anchor')
    })
}

interface Writer {
  readonly chance: (share: number) => boolean
  readonly pick: <T>(all: readonly T[]) => T
  readonly comment: () => string
  readonly anchors: { name: string; value: unknown }[]
}

function createWriter(seed: number): Writer {
  let state = seed | 0
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  let number = 0
  return {
    chance: (share) => random() < share,
    pick: (all) => all[Math.floor(random() * all.length)] as (typeof all)[number],
    comment: () =>
      `${['# een', '# "twee', '#drie: [', '# é – 🙂', "# 'vijf'", '# eco-ignore zes:'][Math.floor(random() * 6)]} ${number++}`,
    anchors: [],
  }
}

function blockLines(value: object, indent: number, writer: Writer): string[] {
  const { chance, comment, pick } = writer
  const pad = ' '.repeat(indent)
  const entries: [string, unknown][] = Array.isArray(value) ? value.map((item) => ['-', item]) : Object.entries(value)
  const gap = Array.isArray(value) ? pick(['- ', '- ', '-   ']) : ''
  return entries.flatMap(([key, inner]) => {
    const before = [...(chance(0.1) ? [''] : []), ...(chance(0.15) ? [`${pad}${comment()}`] : [])]
    const after = chance(0.08) ? [`${' '.repeat(indent + 2)}${comment()}`] : []
    const lead = Array.isArray(value) ? `${pad}${gap}` : `${pad}${scalar(key, writer, true)}${pick([':', ':', ' :'])}`
    return [...before, ...behind(lead, inner, indent, Array.isArray(value), writer), ...after]
  })
}

/** The lines of a value behind its key or dash. */
function behind(lead: string, value: unknown, indent: number, isItem: boolean, writer: Writer): string[] {
  const { chance, comment, pick } = writer
  const space = isItem ? '' : pick([' ', ' ', ' ', '   '])
  const tail = chance(0.12) ? ` ${comment()}` : ''
  const known = writer.anchors.find((one) => isEqual(one.value, value) && chance(0.5))
  if (known !== undefined) return [`${lead}${space}*${known.name}${tail}`]
  const anchor = chance(0.08) ? `&a${writer.anchors.length} ` : ''
  const lines = written(`${lead}${space}${anchor}`, value, indent, isItem, anchor !== '', tail, writer)
  if (anchor !== '') writer.anchors.push({ name: anchor.slice(1, -1), value })
  return lines
}

function written(
  lead: string,
  value: unknown,
  indent: number,
  isItem: boolean,
  isAnchored: boolean,
  tail: string,
  writer: Writer,
): string[] {
  const { chance, pick } = writer
  const isCollection = typeof value === 'object' && value !== null
  if (!isCollection) return scalarLines(lead, value, indent, tail, writer)
  if (Object.keys(value).length === 0 || chance(0.3)) return [`${lead}${flow(value, writer)}${tail}`]
  if (isItem && !isAnchored && !Array.isArray(value)) {
    const column = lead.length
    const [first = '', ...rest] = plainFirst(blockLines(value, column, writer))
    return [`${lead}${first.trimStart()}`, ...rest]
  }
  const below = indent + (Array.isArray(value) && !isItem ? pick([0, 2, 2, 4]) : pick([2, 2, 4]))
  return [`${lead.trimEnd()}${tail}`, ...blockLines(value, below, writer)]
}

/** Nothing but a field may stand right behind a dash. */
function plainFirst(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
  return lines.slice(first)
}

function scalarLines(lead: string, value: unknown, indent: number, tail: string, writer: Writer): string[] {
  const { chance, pick } = writer
  const canBlock = typeof value === 'string' && /^[^\s#][^\n\r\t]*\S$/.test(value) && !/ {2}|\p{C}/u.test(value)
  if (!canBlock || !chance(0.3)) return [`${lead}${scalar(value, writer)}${tail}`]
  const pad = ' '.repeat(indent + pick([2, 4]))
  const words = value.split(' ')
  const at = Math.floor(words.length / 2)
  const isFolded = chance(0.6)
  const lines = isFolded && at > 0 ? [words.slice(0, at).join(' '), words.slice(at).join(' ')] : [value]
  return [`${lead}${isFolded ? '>-' : '|-'}${tail}`, ...lines.map((line) => pad + line), ...(chance(0.2) ? [''] : [])]
}

function scalar(value: unknown, { chance }: Writer, isKey = false): string {
  if (typeof value !== 'string') return String(value)
  const isPlain =
    /^[a-zà-ÿ][\wà-ÿ .-]*[\wà-ÿ]$|^[a-z]$|^\d{4}-\d{2}(?:-\d{2})?$/i.test(value) &&
    !/^(?:true|false|null)$/i.test(value)
  if (isPlain && (isKey ? chance(0.95) : chance(0.7))) return value
  return chance(0.5) && !/[\p{C}\n]/u.test(value) ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value)
}

function flow(value: unknown, writer: Writer): string {
  const { chance, pick } = writer
  if (typeof value !== 'object' || value === null) return scalar(value, writer)
  const [open, shut] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const space = pick(['', ' '])
  const parts = Array.isArray(value)
    ? value.map((item) => flow(item, writer))
    : Object.entries(value).map(([key, inner]) => `${scalar(key, writer, true)}: ${flow(inner, writer)}`)
  const last = parts.length > 0 && chance(0.1) ? ',' : ''
  return `${open}${space}${parts.join(pick([', ', ',', ' , ']))}${last}${space}${shut}`
}

import { stringify } from 'yaml'

/** How a text lays out its lists, and how it breaks its lines. */
export interface Layout {
  /** How much further than their key the dashes of a list stand: 0 or 2, or what the file does. */
  readonly dash: number
  readonly lineBreak: string
}

/** No line that is written is longer than this, where that can be. */
export const widest = 120

/** A value as it stands behind the colon of a key at this indentation, with the space or line break before it. */
export function behindKey(value: unknown, indent: number, layout: Layout, taken = 0): string {
  if (typeof value === 'string') return textBehind(value, indent + 2, taken, layout)
  if (!isCollection(value)) return ` ${scalarText(value)}`
  const flow = flowText(value)
  if (isShort(value) && indent + taken + flow.length + 1 <= widest) return ` ${flow}`
  const below = Array.isArray(value) ? indent + layout.dash : indent + 2
  return layout.lineBreak + blockLines(value, below, layout).join(layout.lineBreak)
}

/** The lines of a list or group at this indentation, without a line break at the end. */
export function blockLines(value: object, indent: number, layout: Layout): string[] {
  const pad = ' '.repeat(indent)
  if (Array.isArray(value)) return value.map((item) => `${pad}- ${behindDash(item, indent + 2, layout)}`)
  return Object.entries(value).map(([key, inner]) => {
    const name = scalarText(key)
    return `${pad}${name}:${behindKey(inner, indent, layout, name.length + 1)}`
  })
}

/** An item of a list as it stands behind its dash; its fields stand at this indentation. */
export function behindDash(item: unknown, indent: number, layout: Layout): string {
  if (!isCollection(item)) return textBehind(item, indent, 0, layout).trimStart()
  const flow = flowText(item)
  if (Array.isArray(item) || (isSmall(item) && indent + flow.length <= widest)) return flow
  return blockLines(item, indent, layout).join(layout.lineBreak).trimStart()
}

/** A value on one line, as it may stand inside brackets and braces. */
export function flowText(value: unknown): string {
  if (!isCollection(value)) return scalarText(value, true)
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`
  const fields = Object.entries(value).map(([key, inner]) => `${scalarText(key, true)}: ${flowText(inner)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

/** Text, a number, true or false on one line, quoted where YAML would read it otherwise. */
export function scalarText(value: unknown, isInFlow = false): string {
  if (typeof value !== 'string') return stringify(value).trimEnd()
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(value) || olderWord.test(value)) return quotedText(value)
  const plain = isInFlow ? stringify([value], inBrackets) : stringify(value, { lineWidth: 0 })
  return plain === (isInFlow ? `[${value}]\n` : `${value}\n`) ? value : quotedText(value)
}

/** What YAML 1.1, which other programs read, takes for true or false. */
const olderWord = /^(?:yes|no|on|off)$/i

const inBrackets = { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false } as const

/** Text between double quotes. */
export function quotedText(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  )
}

/** Text behind a key: on its line, or folded below it where it is too long for one. */
function textBehind(value: unknown, indent: number, taken: number, layout: Layout): string {
  const literal = literalLines(value)
  if (literal !== undefined)
    return [' |-', ...literal.map((one) => (one === '' ? '' : `${' '.repeat(indent)}${one}`))].join(layout.lineBreak)
  const line = ` ${scalarText(value)}`
  if (typeof value !== 'string' || indent + taken + line.length <= widest) return line
  const folded = foldedLines(value, widest - indent)
  if (folded === undefined) return line
  return [' >-', ...folded.map((one) => `${' '.repeat(indent)}${one}`)].join(layout.lineBreak)
}

/** A text of several lines as a block that keeps them; undefined for any other, and where a block would change it. */
function literalLines(value: unknown): string[] | undefined {
  if (typeof value !== 'string' || !value.includes('\n') || /[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(value))
    return undefined
  const lines = value.split('\n')
  const isSafe = /^\S/.test(value) && /\S$/.test(value) && lines.every((line) => line === line.trimEnd())
  return isSafe ? lines : undefined
}

/** The lines of a text that is one paragraph, none longer than the width; undefined when folding would change it. */
export function foldedLines(text: string, width: number): string[] | undefined {
  if (text.trim() !== text || text === '' || /[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/u.test(text)) return undefined
  const lines: string[] = []
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A list of words, or a group of a few of them. */
function isShort(value: object): boolean {
  return Array.isArray(value) ? value.every((item) => !isCollection(item)) : Object.keys(value).length === 0
}

/** A group without lists or groups in it, that is no thing with an id: one of the costs, a date with a score. */
function isSmall(value: object): boolean {
  return !('id' in value) && Object.values(value).every((inner) => !isCollection(inner))
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

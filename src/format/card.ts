import { visible } from '../visible.ts'
import type { Paint } from './paint.ts'
import { wrap } from './width.ts'

/** One thing as plain values, already worded. */
export interface Card {
  readonly title: string
  /** What it is and how it is known: `partner · roc-lindervaart`. */
  readonly about: string
  /** Where it stands: `partners/roc.yaml:3`. */
  readonly place: string
  readonly lines: readonly CardLine[]
  readonly blocks: readonly CardBlock[]
}

export interface CardLine {
  readonly label: string
  readonly text: string
  /** One by one what a list holds. */
  readonly items?: readonly CardItem[]
  /** The fields of a group. */
  readonly lines?: readonly CardLine[]
}

export interface CardItem {
  /** Empty when the fields below are all there is. */
  readonly text: string
  readonly lines: readonly CardLine[]
}

/** What others say about the thing, under a head of its own. */
export interface CardBlock {
  readonly head: string
  readonly groups: readonly { readonly head: string; readonly entries: readonly CardEntry[] }[]
}

export interface CardEntry {
  readonly text: string
  readonly place: string
}

/** A card for the terminal: what it says of itself, then what others say of it. Lines break where the screen ends. */
export function cardText({ title, about, place, lines, blocks }: Card, width: number, paint: Paint): string {
  const page: Page = { width, paint }
  return [
    ...folded(title, 0, page).map((line) => paint.place(line)),
    ...folded(about, 0, page),
    ...folded(place, 0, page).map((line) => paint.faint(line)),
    ...(lines.length === 0 ? [] : ['', ...lines.flatMap((line) => lineText(line, 0, page))]),
    ...blocks.flatMap((block) => ['', ...blockText(block, page)]),
    '',
  ].join('\n')
}

interface Page {
  readonly width: number
  readonly paint: Paint
}

function lineText({ label, text, items, lines }: CardLine, depth: number, page: Page): string[] {
  const head = labelled(label, text)
  return [
    ...folded(head, depth, page),
    ...(items ?? []).flatMap((item) => itemText(item, depth + 1, page)),
    ...(lines ?? []).flatMap((line) => lineText(line, depth + 1, page)),
  ]
}

function itemText({ text, lines }: CardItem, depth: number, page: Page): string[] {
  const isTogether = (line: CardLine) => isSingle(line) && (text === '' || line.text.length <= short)
  const joined = lines.filter(isTogether).map((line) => labelled(line.label, line.text))
  const [first = '', ...more] = [text, joined.join(' · ')].filter((one) => one !== '')
  return [
    ...folded(`- ${first}`, depth, page),
    ...more.flatMap((line) => folded(line, depth + 1, page)),
    ...lines.filter((line) => !isTogether(line)).flatMap((line) => lineText(line, depth + 1, page)),
  ]
}

/** Fields of an item up to this length share a line, so that a list of contributions can be overseen. */
const short = 60

function isSingle({ items, lines }: CardLine): boolean {
  return items === undefined && lines === undefined
}

function labelled(label: string, text: string): string {
  const mark = /[?!.:]$/.test(label) ? '' : ':'
  return text === '' ? `${label}${mark}` : `${label}${mark} ${text}`
}

function blockText({ head, groups }: CardBlock, page: Page): string[] {
  return [
    ...folded(head, 0, page).map((line) => page.paint.place(line)),
    ...groups.flatMap((group) => [
      ...(group.head === '' ? [] : folded(group.head, 1, page)),
      ...group.entries.flatMap((entry) => entryText(entry, group.head === '' ? 1 : 2, page)),
    ]),
  ]
}

function entryText({ text, place }: CardEntry, depth: number, page: Page): string[] {
  const lines = folded(`- ${text}`, depth, page)
  const where = visible(place)
  const last = lines.at(-1) ?? ''
  return last.length + 2 + where.length <= page.width
    ? [...lines.slice(0, -1), `${last}  ${page.paint.faint(where)}`]
    : [...lines, ...folded(place, depth + 1, page).map((line) => page.paint.faint(line))]
}

/** A text in lines that fit the page; those after the first stand a step further in. */
function folded(text: string, depth: number, { width }: Page): string[] {
  const room = Math.max(20, width - depth * 2 - 2)
  return wrap(visible(text), room).map((line, at) => `${'  '.repeat(depth + (at === 0 ? 0 : 1))}${line}`)
}

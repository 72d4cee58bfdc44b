import type { GroupShape, Shape } from './model/shape.ts'
import type { Text } from './text.ts'

/**
 * What the build makes of the checklists and of the shape of the model (`src/build/as-data.mjs`): plain data on one side and
 * their texts, three quarters of it, on the other. A check reads few of those, so they stay one string until one is read.
 */

/** Pairs `["nl","en"]`, one on a line. */
type Lines = string

/** Gives each item its texts under these names: as many lines for an item as there are names. */
export function withTexts<Item extends object>(items: readonly Item[], names: readonly string[], lines: Lines) {
  const all = new Apart(lines)
  let line = 0
  for (const item of items as Record<string, unknown>[])
    for (const name of names) item[name] = new ApartText(all, line++)
  return items
}

/** A shape of which each different part stands in the table once; in its place elsewhere stands its number there. */
export type Folded = Readonly<Record<string, unknown>>

/** The table with every part in its places; `docs` has, for each shape, the line on which its explanation is. */
export function unfolded(table: readonly Folded[], docs: readonly number[], lines: Lines): readonly Shape[] {
  const all = new Apart(lines)
  for (const [number, shape] of (table as unknown as Record<string, unknown>[]).entries()) {
    shape.doc = new ApartText(all, docs[number] as number)
    if (shape.of !== undefined) shape.of = table[shape.of as number]
    if (shape.group !== undefined) shape.group = table[shape.group as number]
    const fields = shape.fields as Record<string, number | Folded> | undefined
    if (fields !== undefined)
      for (const key of Object.keys(fields)) fields[key] = table[fields[key] as number] as Folded
  }
  return table as unknown as readonly GroupShape[]
}

class Apart {
  private unread: string
  private read: string[] | undefined

  constructor(unread: string) {
    this.unread = unread
  }

  at(line: number): [nl: string, en: string] {
    this.read ??= this.unread.split('\n')
    return JSON.parse(this.read[line] as string)
  }
}

class ApartText implements Text {
  private readonly all: Apart
  private readonly line: number

  constructor(all: Apart, line: number) {
    this.all = all
    this.line = line
  }

  get nl(): string {
    return this.all.at(this.line)[0]
  }

  get en(): string {
    return this.all.at(this.line)[1]
  }
}

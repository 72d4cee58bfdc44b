import type { EitherShape, GroupShape, ListShape, Shape } from './model/shape.ts'
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

/** What a shape is, on which line its explanation stands, what else it says, and the numbers of its parts. */
export type Folded = readonly [kind: string, doc: number, own: object, parts?: number | readonly number[]]

/**
 * The shapes of a table in which each different one stands once, and its parts by their number. They are made as they are asked
 * for: a check sees a part of the two thousand that there are.
 */
export function unfolded(table: readonly Folded[], lines: Lines): At {
  const all = new Apart(lines)
  const made: Shape[] = []
  const at: At = (number) => (made[number] ??= shapeOf(table[number] as Folded))
  const shapeOf = ([kind, line, own, parts]: Folded): Shape => {
    const doc = new ApartText(all, line)
    if (typeof parts === 'number') return kind === 'list' ? new List(doc, own, parts, at) : new Either(doc, parts, at)
    return (parts === undefined ? { kind, doc, ...own } : new Group(doc, own as Keys, parts, at)) as Shape
  }
  return at
}

type At = (number: number) => Shape

class List implements ListShape {
  readonly kind = 'list'
  readonly doc: Text
  readonly #of: number
  readonly #at: At

  constructor(doc: Text, own: object, of: number, at: At) {
    this.doc = doc
    this.#of = of
    this.#at = at
    Object.assign(this, own)
  }

  get of(): Shape {
    return this.#at(this.#of)
  }
}

class Either implements EitherShape {
  readonly kind = 'either'
  readonly doc: Text
  readonly #group: number
  readonly #at: At

  constructor(doc: Text, group: number, at: At) {
    this.doc = doc
    this.#group = group
    this.#at = at
  }

  get group(): GroupShape {
    return this.#at(this.#group) as GroupShape
  }
}

interface Keys {
  readonly keys: readonly string[]
  readonly required: readonly string[]
  readonly dated: readonly string[]
}

class Group implements GroupShape {
  readonly kind = 'group'
  readonly doc: Text
  readonly required: readonly string[]
  readonly dated: readonly string[]
  readonly #keys: readonly string[]
  readonly #parts: readonly number[]
  readonly #at: At
  #fields: Record<string, Shape> | undefined

  constructor(doc: Text, { keys, required, dated }: Keys, parts: readonly number[], at: At) {
    this.doc = doc
    this.required = required
    this.dated = dated
    this.#keys = keys
    this.#parts = parts
    this.#at = at
  }

  get fields(): Readonly<Record<string, Shape>> {
    this.#fields ??= Object.fromEntries(this.#keys.map((key, place) => [key, this.#at(this.#parts[place] as number)]))
    return this.#fields
  }
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

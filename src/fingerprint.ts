import type { Path } from './diagnostic.ts'
import type { Located } from './located.ts'

/** What a finding is about, and by which it is known again. */
export interface Mark {
  /** Section, id and field: `actions/wijkplan/owner`; empty for a finding on a whole file. */
  readonly thing: string
  /** Sixteen hexadecimal digits: the same finding has the same in another language, on another line, in another file. */
  readonly fingerprint: string
}

/** What surrounds the findings of one ecosystem. */
export interface Surroundings {
  /** The id of the ecosystem, or its folder when it has none. */
  readonly ecosystem: string
  /** Whether a file is part of the ecosystem; the configuration is not, and is known by its name. */
  readonly isOwn: (file: string) => boolean
  /** What was read from a file, before it was held against the model. */
  readonly valueOf: (file: string) => unknown
  readonly textOf: (file: string) => string
  /** How a file is called from wherever `eco` runs: from the folder of the ecosystem. */
  readonly nameOf: (file: string) => string
}

/**
 * The mark of each finding. It rests on the rule, the thing, the field and the value there: not on lines, files, the order
 * of items or the words of the message. Those that are alike in all of that are told apart by their order.
 */
export function marksOf(findings: readonly Located[], around: Surroundings): ReadonlyMap<Located, Mark> {
  const met = new Map<string, number>()
  return new Map(
    findings.map((finding) => {
      const key = JSON.stringify(keyOf(finding, around))
      const before = met.get(key) ?? 0
      met.set(key, before + 1)
      const fingerprint = hash(before === 0 ? key : `${key}#${before}`)
      return [finding, { thing: thingOf(finding, around), fingerprint }]
    }),
  )
}

/** A question is asked once in an ecosystem, wherever its answer belongs today. */
function keyOf(finding: Located, around: Surroundings): readonly string[] {
  const { rule, place, question, about, related = [] } = finding
  const owner = around.isOwn(place.file) ? `ecosystem ${around.ecosystem}` : `file ${around.nameOf(place.file)}`
  if (question !== undefined) return [rule, owner]
  if (about !== undefined) return [rule, owner, about]
  if (place.path.length === 0) return [rule, owner, around.nameOf(place.file), textAt(finding, around)]
  const { steps, value } = follow(place.path, around.valueOf(place.file))
  const said = place.at === 'key' || typeof value === 'object' ? '' : short(String(value ?? ''))
  const others = related.map((other) => follow(other.place.path, around.valueOf(other.place.file)).steps.join('/'))
  return [rule, owner, ...steps, `= ${said}`, ...others]
}

function thingOf({ place }: Located, around: Surroundings): string {
  const { steps } = follow(place.path, around.valueOf(place.file))
  return steps.map((step) => step.replace(/[\s/]+/g, ' ').trim()).join('/')
}

/** What stands at a finding without a path, such as an e-mail address in a comment. */
function textAt({ place, position }: Located, { textOf }: Surroundings): string {
  return place.offset === undefined ? '' : textOf(place.file).slice(position.offset, position.endOffset).slice(0, 200)
}

/** A path with ids in place of numbers, and the value that it leads to. */
function follow(path: Path, root: unknown): { readonly steps: readonly string[]; readonly value: unknown } {
  let value = root
  const steps = path.map((step) => {
    const isItem = Array.isArray(value) && typeof step === 'number'
    value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
    return isItem ? nameOf(value, step) : String(step)
  })
  return { steps, value }
}

/** How an item of a list is known: by its id, else by what it calls itself, else by what it says. */
function nameOf(item: unknown, index: string | number): string {
  if (item === undefined || (typeof item === 'number' && !Number.isFinite(item))) return String(index)
  if (!isObject(item)) return short(String(item))
  const key = ['id', 'question', 'name', 'title', 'what', 'topic', 'term', 'year'].find((one) => isPlain(item[one]))
  if (key !== undefined) return short(String(item[key]))
  const known = names.get(item) ?? `#${hash(saidBy(item)).slice(0, 8)}`
  names.set(item, known)
  return known
}

const names = new WeakMap<object, string>()

/** What an item without a name says in its own fields. */
function saidBy(item: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(item).filter(([, value]) => isPlain(value))
  return said.map(([field, value]) => `${field}: ${short(String(value))}`).join(', ')
}

/** Bounded, because a value may be as long as a file. */
function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 60)}…${hash(text.slice(0, 2000)).slice(0, 8)}` : text
}

function isPlain(value: unknown): boolean {
  return (typeof value === 'string' && value.trim() !== '') || Number.isFinite(value)
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

/** FNV-1a in 64 bits over UTF-8: short, the same everywhere, and nothing to load for it. No defence against an attacker. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n)
  return value.toString(16).padStart(16, '0')
}

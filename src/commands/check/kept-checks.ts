import { createHash } from 'node:crypto'
import type { Cache } from '../../cache-folder.ts'
import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import type { Language } from '../../text.ts'
import type { MetAt } from '../several-ecosystems.ts'
import type { Tally } from './counting.ts'
import { askedAgain, keyOf, type Question } from './looked-at.ts'

/** What is left of the check of one ecosystem once it was told, and what was told. */
export interface Kept {
  readonly printed: string
  readonly language: Language
  readonly tally: Tally
  /** Where its id stands, when it has one. */
  readonly met: MetAt | undefined
}

/** The checks of before, of one way of asking in one folder. */
export interface KeptChecks {
  /** What was told of an ecosystem, when everything that was looked at for it is still the same to the byte. */
  readonly recall: (found: Found) => Kept | undefined
  readonly keep: (found: Found, questions: readonly Question[], kept: Kept) => void
  /** Writes down what is kept, when that changed. */
  readonly save: () => void
}

/** `asked` are places in the list of all questions: most ecosystems share some. */
interface Entry {
  readonly home: string
  readonly files: readonly string[]
  readonly asked: readonly number[]
  readonly kept: Kept
}

/** One of before, or one that was checked now. */
type Looked = Entry | (Omit<Entry, 'asked'> & { readonly questions: readonly Question[] })

interface Before {
  readonly questions: readonly Question[]
  readonly entries: ReadonlyMap<string, Entry>
}

/** A cache of more than this is not worth reading. */
const mostBytes = 64_000_000

/**
 * An ecosystem is told from memory only when the same question to the disk has the same answer for every question that was
 * asked when it was checked: of which kind a path is, what a folder holds, the digest of the content of a file. So there is
 * no list of what a check depends on that could be incomplete. `asked` is everything else that decides what is printed.
 */
export function keptChecks(asked: unknown, cache: Cache, io: Io): KeptChecks {
  const name = `check-${digest(JSON.stringify(asked))}`
  const before = readBefore(cache.read(name))
  const again = askingAgain(before.questions, io)
  const now = new Map<string, Looked>()
  let isChanged = false
  return {
    recall: (found) => {
      const entry = before.entries.get(found.folder)
      if (entry === undefined || !isFor(entry, found) || !entry.asked.every(again.isSame)) return undefined
      now.set(found.folder, entry)
      return entry.kept
    },
    keep: ({ folder, home, files }, questions, kept) => {
      isChanged = true
      now.set(folder, { home, files, kept, questions })
    },
    save: () => {
      if (!isChanged && !again.isMarkedAnew() && now.size === before.entries.size) return
      const content = packed(now, again.questions)
      if (content.length <= mostBytes) cache.write(name, content)
    },
  }
}

function isFor({ home, files }: Entry, found: Found): boolean {
  const isSame = home === found.home && files.length === found.files.length
  return isSame && found.diagnostics.length === 0 && files.every((file, at) => file === found.files[at])
}

/**
 * Whether the question at a place in the list is answered as it was; each is asked once in a run. A file that has the same content
 * and another mark (it was fetched again, say) gets that mark in the list, so that it need not be read the next time.
 */
function askingAgain(before: readonly Question[], io: Io) {
  const questions = [...before]
  const known: boolean[] = []
  let isMarkedAnew = false
  const ask = (at: number): boolean => {
    const question = before[at]
    if (question === undefined) return false
    const now = askedAgain(question, io)
    if (now[2] !== question[2]) return false
    isMarkedAnew ||= now[4] !== undefined && now[4] !== question[4]
    questions[at] = now
    return true
  }
  return {
    questions,
    isSame: (at: number) => {
      known[at] ??= ask(at)
      return known[at]
    },
    isMarkedAnew: () => isMarkedAnew,
  }
}

/** The digest of the rest, a line, and the rest: what is cut short, mixed up or changed by hand is no longer what was kept. */
function packed(entries: ReadonlyMap<string, Looked>, before: readonly Question[]): Uint8Array {
  const places = new Map<string, number>()
  const questions: Question[] = []
  const placeOf = (question: Question) => {
    const key = `${keyOf(question)}=${question[2]}`
    const place = places.get(key) ?? questions.push(question) - 1
    places.set(key, place)
    return place
  }
  const all = [...entries].map(([folder, one]): [string, Entry] => {
    const { home, files, kept } = one
    const asked = 'questions' in one ? one.questions : one.asked.map((at) => before[at] as Question)
    return [folder, { home, files, asked: asked.map(placeOf), kept }]
  })
  const body = Buffer.from(inAscii(JSON.stringify({ questions, entries: all })), 'latin1')
  return Buffer.concat([Buffer.from(`${digest(body)}\n`), body])
}

/** JSON of which each character is one byte: that is read back several times as quickly. */
function inAscii(json: string): string {
  return json.replace(/[\u0080-\uFFFF]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** How long the digest is with the line behind it. */
const headLength = 65

function readBefore(content: Uint8Array | undefined): Before {
  if (content === undefined || content.length > mostBytes) return { questions: [], entries: new Map() }
  const all = Buffer.from(content.buffer, content.byteOffset, content.length)
  const body = all.subarray(headLength)
  if (all.toString('latin1', 0, headLength) !== `${digest(body)}\n`) return { questions: [], entries: new Map() }
  const { questions, entries } = JSON.parse(body.toString('latin1')) as {
    readonly questions: readonly Question[]
    readonly entries: readonly (readonly [string, Entry])[]
  }
  return { questions, entries: new Map(entries) }
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

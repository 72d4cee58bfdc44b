import { createHash } from 'node:crypto'
import type { Cache } from '../../cache-folder.ts'
import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import type { Language } from '../../text.ts'
import type { MetAt } from '../several-ecosystems.ts'
import type { Tally } from './counting.ts'
import { answerTo, keyOf, type Question } from './looked-at.ts'

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

interface Entry {
  readonly home: string
  readonly files: readonly string[]
  readonly questions: readonly Question[]
  readonly kept: Kept
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
  const before = entriesIn(cache.read(name))
  const now = new Map<string, Entry>()
  const answers = new Map<string, string>()
  let isChanged = false
  const isSame = (question: Question) => {
    const key = keyOf(question)
    const known = answers.get(key) ?? answerTo(question, io)
    answers.set(key, known)
    return known === question[2]
  }
  return {
    recall: (found) => {
      const entry = before.get(found.folder)
      const isKnown =
        entry !== undefined &&
        found.diagnostics.length === 0 &&
        entry.home === found.home &&
        entry.files.join('\n') === found.files.join('\n') &&
        entry.questions.every(isSame)
      if (!isKnown) return undefined
      now.set(found.folder, entry)
      return entry.kept
    },
    keep: ({ folder, home, files }, questions, kept) => {
      isChanged = true
      now.set(folder, { home, files, questions, kept })
    },
    save: () => {
      if (!isChanged && now.size === before.size) return
      const content = packed(now)
      if (content.length <= mostBytes) cache.write(name, content)
    },
  }
}

/** The digest of the rest, a line, and the rest: what is cut short, mixed up or changed by hand is no longer what was kept. */
function packed(entries: ReadonlyMap<string, Entry>): Uint8Array {
  const body = JSON.stringify([...entries])
  return Buffer.from(`${digest(body)}\n${body}`)
}

function entriesIn(content: Uint8Array | undefined): ReadonlyMap<string, Entry> {
  if (content === undefined || content.length > mostBytes) return new Map()
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString()
  const body = text.slice(text.indexOf('\n') + 1)
  return text.startsWith(`${digest(body)}\n`) ? new Map(JSON.parse(body) as [string, Entry][]) : new Map()
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

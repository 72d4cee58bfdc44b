import type { Cache } from '../../cache-folder.ts'
import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import { digest, type Entry, type Kept, lineOf, linesOf, mostBytes, packed } from './kept-lines.ts'
import { askedAgain, keyOf, type Question } from './looked-at.ts'

/** The checks of before, of one way of asking in one folder. */
export interface KeptChecks {
  /** Whether nothing is known from before. */
  readonly isEmpty: boolean
  /** What was told of an ecosystem, when everything that was looked at for it is still the same to the byte. */
  readonly recall: (found: Found) => Kept | undefined
  readonly keep: (found: Found, questions: readonly Question[], kept: Kept) => void
  /** Writes down what is kept, when that changed. */
  readonly save: () => void
}

/**
 * An ecosystem is told from memory only when the same question to the disk has the same answer for every question that was
 * asked when it was checked: of which kind a path is, what a folder holds, the digest of the content of a file. So there is
 * no list of what a check depends on that could be incomplete. `asked` is everything else that decides what is printed.
 * What is told again is written down again as the line that it was: a run that changed one of a thousand words one anew.
 */
export function keptChecks(asked: unknown, cache: Cache, io: Io): KeptChecks {
  const name = `check-${digest(JSON.stringify(asked))}`
  const before = linesOf(cache.read(name))
  const ask = askingAgain(io)
  const now = new Map<string, string>()
  let isChanged = false
  const keep = (entry: Entry) => {
    isChanged = true
    now.set(entry.folder, lineOf(entry))
  }
  return {
    isEmpty: before.length === 0,
    recall: (found) => {
      const known = before.take(found.folder)
      if (known === undefined || !isFor(known.entry, found)) return undefined
      const { entry, line } = known
      const questions: Question[] = []
      let isMarkedAnew = false
      for (const question of entry.questions) {
        const answered = ask(question)
        if (answered[2] !== question[2]) return undefined
        isMarkedAnew ||= answered[4] !== undefined && answered[4] !== question[4]
        questions.push(answered)
      }
      if (isMarkedAnew) keep({ ...entry, questions })
      else now.set(entry.folder, line)
      return entry.kept
    },
    keep: ({ folder, files }, questions, kept) => keep({ folder, files, questions, kept }),
    save: () => {
      if (!isChanged && lengthOf(now) === before.length) return
      const content = packed(now)
      if (content.length <= mostBytes) cache.write(name, content)
    },
  }
}

/** Without a line too few, the lines of before are those of now. */
function lengthOf(lines: ReadonlyMap<string, string>): number {
  let length = 0
  for (const line of lines.values()) length += line.length
  return length
}

function isFor({ files }: Entry, found: Found): boolean {
  const isWhole = found.diagnostics.length === 0 && files.length === found.files.length
  return isWhole && files.every((file, at) => file === found.files[at])
}

/**
 * The question with the answer that it has now; each is asked once in a run, as most ecosystems share some. A file that has the
 * same content and another mark (it was fetched again, say) comes with that mark, so that it need not be read the next time.
 */
function askingAgain(io: Io): (question: Question) => Question {
  const known = new Map<string, Question>()
  return (question) => {
    const key = keyOf(question)
    const before = known.get(key)
    if (before !== undefined) return before
    const now = askedAgain(question, io)
    known.set(key, now)
    return now
  }
}

import { hash } from 'node:crypto'
import type { Io } from '../../io.ts'

/**
 * A question to the disk, about which path, and the answer that it had; of a file that is read, how long it may be, and by which
 * mark the system told it apart just before.
 */
export type Question = readonly [
  question: 'kind' | 'list' | 'read',
  path: string,
  answer: string,
  most?: number | null,
  mark?: string,
]

/** The same disk, and what is asked of it from now on. */
export function lookingAt(io: Io): { readonly io: Io; readonly questions: readonly Question[] } {
  const questions: Question[] = []
  const asked = new Set<string>()
  const note = (question: Question[0], path: string, answer: () => string, most?: number, mark?: string) => {
    const key = keyOf([question, path, '', most ?? null])
    if (asked.has(key)) return
    asked.add(key)
    questions.push(questionOf(question, path, answer(), most ?? null, mark))
  }
  return {
    questions,
    io: {
      ...io,
      kindOf: (path) => {
        const kind = io.kindOf(path)
        note('kind', path, () => kind)
        return kind
      },
      list: (path) =>
        noted(
          () => io.list(path),
          (entries) => note('list', path, () => listed(entries)),
          (error) => note('list', path, () => refusal(error)),
        ),
      read: (path, most) => {
        const mark = io.markOf(path)
        return noted(
          () => io.read(path, most),
          (content) => note('read', path, () => digestOf(content), most, mark),
          (error) => note('read', path, () => refusal(error), most),
        )
      },
    },
  }
}

/** The question without its answer, in one word. */
export function keyOf([question, path, , most]: Question): string {
  return `${question}${most ?? ''}:${path}`
}

/**
 * The question with the answer that the disk gives now. A file with the mark that it had is not read again: only one that changed
 * after the mark was taken has another.
 */
export function askedAgain(question: Question, io: Io): Question {
  const [kind, path, , most, mark] = question
  try {
    if (kind === 'kind') return [kind, path, io.kindOf(path)]
    if (kind === 'list') return [kind, path, listed(io.list(path))]
    const now = io.markOf(path)
    if (mark !== undefined && now === mark) return question
    return questionOf(kind, path, digestOf(io.read(path, most ?? undefined)), most ?? null, now)
  } catch (error) {
    return questionOf(kind, path, refusal(error), most ?? null)
  }
}

function questionOf(kind: Question[0], path: string, answer: string, most: number | null, mark?: string): Question {
  if (mark !== undefined) return [kind, path, answer, most, mark]
  return most === null ? [kind, path, answer] : [kind, path, answer, most]
}

/** No digest and no list of names looks like this. */
function refusal(error: unknown): string {
  return `!${(error as NodeJS.ErrnoException).code}`
}

function noted<Value>(act: () => Value, done: (value: Value) => void, failed: (error: unknown) => void): Value {
  let value: Value
  try {
    value = act()
  } catch (error) {
    failed(error)
    throw error
  }
  done(value)
  return value
}

function listed(entries: ReturnType<Io['list']>): string {
  return JSON.stringify(entries.map(({ name, kind }) => [name, kind]))
}

function digestOf(content: Uint8Array): string {
  return hash('sha256', content, 'base64')
}

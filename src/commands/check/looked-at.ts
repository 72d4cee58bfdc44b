import { hash } from 'node:crypto'
import type { Io } from '../../io.ts'

/** A question to the disk, about which path, and the answer that it had; of a file that is read, how long it may be. */
export type Question = readonly [
  question: 'kind' | 'list' | 'read',
  path: string,
  answer: string,
  most?: number | undefined,
]

/** The same disk, and what is asked of it from now on. */
export function lookingAt(io: Io): { readonly io: Io; readonly questions: readonly Question[] } {
  const questions: Question[] = []
  const asked = new Set<string>()
  const note = (question: Question[0], path: string, answer: () => string, most?: number) => {
    const key = keyOf([question, path, '', most])
    if (asked.has(key)) return
    asked.add(key)
    questions.push(most === undefined ? [question, path, answer()] : [question, path, answer(), most])
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
      read: (path, most) =>
        noted(
          () => io.read(path, most),
          (content) => note('read', path, () => digestOf(content), most),
          (error) => note('read', path, () => refusal(error), most),
        ),
    },
  }
}

/** The question without its answer, in one word. */
export function keyOf([question, path, , most]: Question): string {
  return `${question}${most ?? ''}:${path}`
}

/** What the disk answers now. */
export function answerTo([question, path, , most]: Question, io: Io): string {
  try {
    if (question === 'kind') return io.kindOf(path)
    return question === 'list' ? listed(io.list(path)) : digestOf(io.read(path, most))
  } catch (error) {
    return refusal(error)
  }
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

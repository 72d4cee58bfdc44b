import { hash } from 'node:crypto'
import type { Io } from '../../io.ts'

/** A question to the disk, about which path, and the answer that it had. */
export type Question = readonly [question: 'kind' | 'list' | 'read', path: string, answer: string]

/** The same disk, and what is asked of it from now on. */
export function lookingAt(io: Io): { readonly io: Io; readonly questions: readonly Question[] } {
  const questions: Question[] = []
  const asked = new Set<string>()
  const note = (question: Question[0], path: string, answer: () => string) => {
    if (asked.has(question + path)) return
    asked.add(question + path)
    questions.push([question, path, answer()])
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
          () => note('list', path, () => refused),
        ),
      read: (path) =>
        noted(
          () => io.read(path),
          (content) => note('read', path, () => digestOf(content)),
          () => note('read', path, () => refused),
        ),
    },
  }
}

/** What the disk answers now. */
export function answerTo(question: Question[0], path: string, io: Io): string {
  try {
    if (question === 'kind') return io.kindOf(path)
    return question === 'list' ? listed(io.list(path)) : digestOf(io.read(path))
  } catch {
    return refused
  }
}

/** No digest and no list of names is this. */
const refused = '!'

function noted<Value>(act: () => Value, done: (value: Value) => void, failed: () => void): Value {
  let value: Value
  try {
    value = act()
  } catch (error) {
    failed()
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

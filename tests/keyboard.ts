import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import type { Conversation } from '../src/io.ts'

export const key = { enter: '\r', space: ' ', down: '\u001b[B', up: '\u001b[A', stop: '\u0003' } as const

/** Someone who types an answer as soon as a question stands on the screen: for each question its words and the keys. */
export function typing(answers: readonly (readonly [asked: RegExp, ...keys: string[]])[]): Conversation & {
  /** What stood on the screen, without colours and movements. */
  readonly screen: () => string
  /** The questions that never came. */
  readonly unasked: () => readonly RegExp[]
} {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input })
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 200, rows: 60 })
  const waiting = [...answers]
  let [screen, since] = ['', '']
  output.on('data', (chunk: Buffer) => {
    screen += stripVTControlCharacters(chunk.toString())
    since += stripVTControlCharacters(chunk.toString())
    const [next] = waiting
    if (next === undefined || !next[0].test(since)) return
    waiting.shift()
    since = ''
    const keys = next.slice(1) as string[]
    setImmediate(() => press(keys))
  })
  const press = ([first, ...rest]: readonly string[]): void => {
    if (first === undefined) return
    input.write(first)
    setImmediate(() => setImmediate(() => press(rest)))
  }
  return { input, output, screen: () => screen, unasked: () => waiting.map(([asked]) => asked) }
}

import { fstatSync, writeSync } from 'node:fs'

/** Where text goes: standard output or standard error. */
export interface Output {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  /** How many characters fit on a line of the terminal; undefined when it is none. */
  readonly columns: number | undefined
  /** Calls this when nobody reads it any more, which is known as soon as something is written. */
  readonly onLeft: (left: () => void) => void
}

export interface Outputs {
  readonly out: Output
  readonly err: Output
  /** Whether something could not be written, but for a reader that had seen enough. */
  readonly areUnwritable: () => boolean
  /** Whether all that was written is out of this process already. */
  readonly areEmptied: boolean
}

/**
 * The outputs of this process. A reader that has seen enough (`eco check | head`) ends nothing; output that cannot be written at all
 * is exit code 2, and nothing more is written to it.
 */
export function outputs(): Outputs {
  known ??= made()
  return known
}

let known: Outputs | undefined

function made(): Outputs {
  let isUnwritable = false
  const fail = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || isUnwritable) return false
    isUnwritable = true
    process.exitCode = 2
    return true
  }
  const err = outputTo(2, (error) => void fail(error))
  const out = outputTo(1, (error) => {
    if (fail(error)) err.write(`eco: ${error.code ?? error.message}\n`)
  })
  return { out, err, areUnwritable: () => isUnwritable, areEmptied: isDirect(1) && isDirect(2) }
}

type Fail = (error: NodeJS.ErrnoException) => void

const outputTo = (descriptor: 1 | 2, fail: Fail) => (isDirect(descriptor) ? direct : streamed)(descriptor, fail)

/**
 * What is a file, a pipe or a socket is written to as such. A stream of Node takes twelve files of Node's own to do that, which is a tenth
 * of a small check; for a terminal it is needed, and on Windows, where bytes are not what a console shows.
 */
function isDirect(descriptor: number): boolean {
  if (process.platform === 'win32') return false
  try {
    const entry = fstatSync(descriptor)
    return entry.isFile() || entry.isFIFO() || entry.isSocket()
  } catch {
    return false
  }
}

function direct(descriptor: number, fail: Fail): Output {
  let isBroken = false
  let left: (() => void) | undefined
  const write = (text: string) => {
    if (isBroken) return
    try {
      writeAll(descriptor, Buffer.from(text))
    } catch (error) {
      isBroken = true
      fail(error as NodeJS.ErrnoException)
      left?.()
    }
  }
  const onLeft = (act: () => void) => {
    left = act
    if (isBroken) act()
  }
  return { write, isTerminal: false, columns: undefined, onLeft }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written)
    } catch (error) {
      // Another process made a full pipe one that does not wait.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    }
  }
}

function streamed(descriptor: 1 | 2, fail: Fail): Output {
  const stream = descriptor === 1 ? process.stdout : process.stderr
  let isBroken = false
  stream.on('error', (error) => {
    isBroken = true
    fail(error)
  })
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns || 80 : undefined,
    onLeft: (left) => {
      stream.once('error', left)
      if (isBroken) left()
    },
  }
}

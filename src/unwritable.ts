/** What is known of the two outputs of this process. */
export interface Outputs {
  /** Whether something could not be written, but for a reader that had seen enough. */
  readonly areUnwritable: () => boolean
}

/** A reader that has seen enough (`eco check | head`) ends nothing; output that cannot be written at all is exit code 2. */
export function watchOutputs(): Outputs {
  let isUnwritable = false
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || isUnwritable) return
      isUnwritable = true
      process.exitCode = 2
      if (stream === process.stdout) process.stderr.write(`eco: ${error.code ?? error.message}\n`)
    })
  }
  return { areUnwritable: () => isUnwritable }
}

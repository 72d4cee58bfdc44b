#!/usr/bin/env node
import { join } from 'node:path'
import { systemIo } from './io.ts'
import { main } from './main.ts'

/** Who reads along may stop (`eco check | head`): the work goes on in silence, for the sake of its exit code. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exitCode ??= 141
  })
}

main(process.argv.slice(2), systemIo(join(__dirname, '..', 'templates'))).then((code) => {
  process.exitCode = code
})

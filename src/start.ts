import { join } from 'node:path'
import { systemIo } from './io.ts'
import { main } from './main.ts'

/** A reader that has seen enough (`eco check | head`) ends nothing; output that cannot be written at all is exit code 2. */
let unwritable = false

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || unwritable) return
    unwritable = true
    process.exitCode = 2
    if (stream === process.stdout) process.stderr.write(`eco: ${error.code ?? error.message}\n`)
  })
}

main(process.argv.slice(2), systemIo(join(__dirname, '..', 'templates'))).then((code) => {
  process.exitCode = unwritable ? 2 : code
})

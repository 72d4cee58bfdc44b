import { join } from 'node:path'
import { systemIo } from './io.ts'
import { main } from './main.ts'
import { outputs } from './outputs.ts'

const both = outputs()

main(process.argv.slice(2), systemIo(join(__dirname, '..', 'templates'), both)).then((code) => {
  process.exitCode = both.areUnwritable() ? 2 : code
  // Taking down what is left takes as long as a fifth of a small check, and nobody waits for it.
  if (both.areEmptied) process.exit()
})

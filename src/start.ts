import { join } from 'node:path'
import { systemIo } from './io.ts'
import { main } from './main.ts'
import { watchOutputs } from './unwritable.ts'

const { areUnwritable } = watchOutputs()

main(process.argv.slice(2), systemIo(join(__dirname, '..', 'templates'))).then((code) => {
  process.exitCode = areUnwritable() ? 2 : code
})

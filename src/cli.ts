#!/usr/bin/env node
import { join } from 'node:path'
import { systemIo } from './io.ts'
import { main } from './main.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

main(process.argv.slice(2), systemIo(join(__dirname, '..', 'templates'))).then((code) => {
  process.exitCode = code
})

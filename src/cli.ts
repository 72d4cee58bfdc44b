#!/usr/bin/env node
import { cacheFolder } from './cache-folder.ts'
import { keepCompiled } from './compiled.ts'
import { optimizing } from './optimizing.ts'
import { outputs } from './outputs.ts'
import { build, version } from './version.ts'

if (process.argv.length === 3 && process.argv[2] === '--version') outputs().out.write(`${version}\n`)
else begin()

function begin(): void {
  const faster = optimizing([...process.execArgv, process.env.NODE_OPTIONS ?? ''])
  const mark = `${process.pid}-${Date.now()}`
  const cache = cacheFolder(process.env, process.platform, process.getuid?.(), mark)
  if (cache !== undefined)
    keepCompiled(__dirname, cache, faster, {
      mark: [build, process.version, process.arch].join('-'),
      day: Math.floor(Date.now() / 86_400_000),
      atEnd: (save) => process.once('exit', save),
    })
  import('./start.ts').then(({ start }) => start(faster.begin))
}

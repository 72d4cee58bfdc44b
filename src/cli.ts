#!/usr/bin/env node
import { cacheFolder } from './cache-folder.ts'
import { keepCompiled } from './compiled.ts'
import { outputs } from './outputs.ts'
import { build, version } from './version.ts'

const mark = `${process.pid}-${Date.now()}`
const cache = cacheFolder(process.env, process.platform, process.getuid?.(), mark)
if (cache !== undefined)
  keepCompiled(__dirname, cache, {
    mark: [build, process.version, process.arch].join('-'),
    day: Math.floor(Date.now() / 86_400_000),
    atEnd: (save) => process.once('exit', save),
  })

if (process.argv.length === 3 && process.argv[2] === '--version') outputs().out.write(`${version}\n`)
else import('./start.ts')

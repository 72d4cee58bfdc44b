/**
 * Runs `eco` several times in one guarded process, as starting one takes longer than most of what is asked here: the runs
 * that stand in a file, each with a folder and words. After each of them stands its exit code in the log, and a mark in
 * both outputs.
 */

const { writeSync, readFileSync } = require('node:fs')
const { note } = require('./preload.cjs')

const [, , binary, file] = process.argv
const runs = JSON.parse(readFileSync(file, 'utf8'))

async function all() {
  note('begin')
  for (const { folder, words } of runs) {
    const status = await one(folder, words)
    note(`end ${status}`)
    for (const output of [1, 2]) writeSync(output, '\0')
  }
}

/** Until `eco` would end the process itself. */
function one(folder, words) {
  process.chdir(folder)
  process.argv = [process.execPath, binary, ...words]
  process.exitCode = undefined
  return new Promise((done) => {
    process.exit = (code = process.exitCode) => done(code)
    delete require.cache[binary]
    require(binary)
  })
}

all().then(() => {
  process.exitCode = 0
})

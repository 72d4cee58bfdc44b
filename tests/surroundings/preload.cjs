/** Loaded before `eco` in a test: the end of the process in the middle of writing. */

const fs = require('node:fs')

const { ECO_TEST_KILL: kill } = process.env

/** `SIGTERM:3`: the third step of writing gets halfway, and then the signal comes. */
if (kill !== undefined) {
  const [signal, step] = kill.split(':')
  let steps = 0
  const isIt = () => ++steps === Number(step)
  const end = () => {
    process.kill(process.pid, signal)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000)
  }
  const { writeFileSync, renameSync } = fs
  fs.writeFileSync = (path, content, ...rest) => {
    if (isIt()) {
      writeFileSync(path, content.slice(0, content.length / 2), ...rest)
      end()
    }
    return writeFileSync(path, content, ...rest)
  }
  fs.renameSync = (...args) => {
    if (isIt()) end()
    return renameSync(...args)
  }
}

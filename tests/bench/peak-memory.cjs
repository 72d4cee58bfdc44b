const { appendFileSync, readFileSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

/**
 * Required before what is measured (`NODE_OPTIONS`): at the end of the process, its peak memory in kB joins the lines of the
 * file that `ECO_PEAK` names. On Linux by what the kernel says of this process alone: `maxRSS` starts at that of the process
 * that began it, so that nothing would ever seem smaller than the benchmark itself.
 */
const file = process.env.ECO_PEAK

if (file !== undefined && isMainThread) process.on('exit', () => appendFileSync(file, `${peak()}\n`))

function peak() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1])
}

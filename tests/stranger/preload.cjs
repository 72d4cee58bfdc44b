/** Loaded before `eco`: no network, no other process, no code out of text; and every path that is opened is written down. */

const fs = require('node:fs')
const { resolve } = require('node:path')

const { realpathSync, writeSync } = fs
const log = fs.openSync(process.env.ECO_TEST_LOG, 'a')
const note = (line) => writeSync(log, `${line}\n`)

function forbid(name, object, keys) {
  for (const key of keys)
    if (typeof object[key] === 'function')
      object[key] = () => {
        note(`forbidden ${name}.${key}`)
        throw new Error(`${name}.${key} is forbidden`)
      }
}

forbid('child_process', require('node:child_process'), [
  'spawn',
  'spawnSync',
  'exec',
  'execSync',
  'execFile',
  'execFileSync',
  'fork',
])
forbid('net', require('node:net'), ['connect', 'createConnection', 'createServer'])
forbid('net.Socket', require('node:net').Socket.prototype, ['connect'])
forbid('tls', require('node:tls'), ['connect', 'createServer'])
forbid('dgram', require('node:dgram'), ['createSocket'])
forbid('dns', require('node:dns'), ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt'])
forbid('dns.promises', require('node:dns').promises, ['lookup', 'resolve'])
for (const name of ['http', 'https']) forbid(name, require(`node:${name}`), ['request', 'get', 'createServer'])
forbid('http2', require('node:http2'), ['connect', 'createServer'])
forbid('vm', require('node:vm'), [
  'runInThisContext',
  'runInNewContext',
  'runInContext',
  'compileFunction',
  'createContext',
])
forbid('worker_threads', require('node:worker_threads'), ['Worker'])
forbid('global', globalThis, ['fetch', 'WebSocket', 'EventSource'])

/** The place that a path really leads to, also when nothing is there yet. */
function real(path) {
  const whole = resolve(String(path))
  try {
    return realpathSync(whole)
  } catch {
    return whole
  }
}

for (const key of ['readFileSync', 'readdirSync', 'openSync', 'opendirSync', 'createReadStream', 'readlinkSync'])
  watch(key, 'read')
for (const key of [
  'writeFileSync',
  'appendFileSync',
  'renameSync',
  'mkdirSync',
  'rmSync',
  'symlinkSync',
  'copyFileSync',
  'createWriteStream',
  'unlinkSync',
])
  watch(key, 'write')
for (const key of ['readFile', 'writeFile', 'open', 'readdir', 'rename']) forbid('fs', fs, [key])

function watch(key, kind) {
  const original = fs[key]
  fs[key] = (path, ...rest) => {
    if (typeof path === 'string') {
      note(`${kind} ${real(path)}`)
      if (key === 'renameSync') note(`${kind} ${real(rest[0])}`)
    }
    return original.call(fs, path, ...rest)
  }
}

module.exports = { note }

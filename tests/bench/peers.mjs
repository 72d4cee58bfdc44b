import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { asOf } from './data.mjs'
import { measure } from './measure.mjs'
import { peersData, versionOf } from './peers/data.mjs'
import { entryOf, programs } from './peers/programs.mjs'

const counts = { a: 1, b: 1, c: 1000 }

/** `eco` and other programs on the same work, as near as it goes, per size; a program that does not run has a row that says why. */
export function peers(bench) {
  const folder = join(bench.root, 'tests/bench/peers')
  const whyNot = installed(folder, bench)
  const home = peersData(bench)
  return Object.keys(counts).map((size) => {
    const own = rowOf({ name: 'eco', does: 'everything', size, words: checked(home, size, bench) }, home, bench)
    const others = programs.map((program) => peerRow(program, { size, home, folder, whyNot }, bench))
    return { size, rows: [own, ...others].map((row) => ({ ...row, timesEco: row.median / own.median })) }
  })
}

function checked(home, size, { eco }) {
  return [eco, 'check', join(home, 'own', size), '--as-of', asOf, '--no-cache']
}

function peerRow({ name, does, words, env, whyNot }, { size, home, folder, whyNot: notInstalled }, bench) {
  const row = { name: `${name} ${versionOf(name, folder)}`, does }
  const list = words({
    size,
    peers: folder,
    files: (...file) => filesOf(size, ...file),
    pattern: (...file) => patternOf(size, ...file),
  })
  if (notInstalled !== undefined) return { ...row, whyNot: notInstalled }
  if (list === undefined) return { ...row, whyNot }
  return rowOf({ ...row, size, words: [entryOf(name, folder), ...list], env, warmUps: 1 }, home, bench)
}

function rowOf({ name, does, size, ...work }, home, bench) {
  bench.progress(`${name} on (${size})`)
  try {
    return { ...measure({ name, cwd: home, ...work }, { ...bench, isPatient: false }), name, does }
  } catch (error) {
    return { name, does, whyNot: error.message }
  }
}

function filesOf(size, folder, file) {
  return Array.from({ length: counts[size] }, (_, at) => `${folder}/${size}/${at + 1}/${file}.yaml`)
}

function patternOf(size, folder, file) {
  return `${folder}/${size}/${counts[size] === 1 ? '1' : '*'}/${file}.yaml`
}

/** Puts the other programs where they are measured, when they are not there; gives why that did not work. */
function installed(folder, { progress }) {
  if (existsSync(join(folder, 'node_modules'))) return undefined
  progress('installing the other programs in tests/bench/peers (npm ci --ignore-scripts)')
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    env: process.env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status === 0) return undefined
  const [fault = 'npm ci failed'] = stderr?.match(/(?<=^npm error )(?!code|A complete log).+/m) ?? []
  return `not installed: ${fault}`
}

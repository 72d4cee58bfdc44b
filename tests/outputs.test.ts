import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const words = [resolve(root, 'dist/eco.cjs'), 'explain', '--lang', 'en']
const whole = spawnSync(process.execPath, words, { encoding: 'utf8' }).stdout

/** What the real program writes, read at its other end. */
function readBy(reader: string): string {
  const command = [process.execPath, ...words].map((word) => `'${word}'`).join(' ')
  return spawnSync('sh', ['-c', `${command} | ${reader}`], { encoding: 'utf8' }).stdout
}

describe('what is written to an output', () => {
  it('is more than fits in a pipe', () => expect(whole.length).toBeGreaterThan(70_000))

  it('comes whole through a pipe that is read late', () => expect(readBy('(sleep 0.3; cat)')).toBe(whole))

  it('comes whole through a pipe that does not wait, and is read late', () => {
    // Perl makes the pipe one that does not wait before the program gets it.
    const program = `use Fcntl; fcntl(STDOUT, F_SETFL, fcntl(STDOUT, F_GETFL, 0) | O_NONBLOCK); exec @ARGV`
    const command = ['perl', '-e', program, process.execPath, ...words].map((word) => `'${word}'`).join(' ')
    const { stdout } = spawnSync('sh', ['-c', `${command} | (sleep 0.3; cat)`], { encoding: 'utf8' })
    expect(stdout).toBe(whole)
  })

  it('comes whole in a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'eco-outputs-'))
    spawnSync(process.execPath, words, { stdio: ['ignore', openSync(join(folder, 'all'), 'w'), 'inherit'] })
    expect(readFileSync(join(folder, 'all'), 'utf8')).toBe(whole)
    rmSync(folder, { recursive: true })
  })

  it('comes whole to a program that reads it piece by piece', async () => {
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
    const pieces: string[] = []
    for await (const piece of child.stdout.setEncoding('utf8')) pieces.push(piece)
    expect(pieces.join('')).toBe(whole)
  })

  it('ends a watch when its reader is gone before anything came', async () => {
    const watching = [words[0] as string, 'check', 'examples/noordoostpolder', '--watch']
    const child = spawn(process.execPath, watching, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.destroy()
    expect(await new Promise((done) => child.once('close', done))).toBe(0)
  })
})

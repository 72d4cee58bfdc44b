import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { systemIo } from '../../src/io.ts'
import { main } from '../../src/main.ts'

const templates = resolve(import.meta.dirname, '../../templates')
export const binary = resolve(import.meta.dirname, '../../dist/eco.cjs')
export const preload = join(import.meta.dirname, 'preload.cjs')

export interface Ran {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
}

export interface Surroundings {
  readonly cwd: string
  /** In place of the environment, but for the path. */
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
}

/** Runs the real program in surroundings of its own. */
export function eco(words: readonly string[], { cwd, env = {}, uid }: Surroundings): Ran {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['--require', preload, binary, ...words], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  return { code: status, signal, out: stdout, err: stderr }
}

/** The same command on the real disk, in this process: for what the surroundings of a process do not matter to. */
export async function ecoHere(words: readonly string[]): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []]
  const io = {
    ...systemIo(templates),
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
  }
  return { code: await main(words, io), signal: null, out: out.join(''), err: err.join('') }
}

/** The same without waiting for it. */
export function ecoBeside(words: readonly string[], cwd: string): Promise<Ran> {
  const child = spawn(process.execPath, [binary, ...words], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.on('data', (text) => {
    out += String(text)
  })
  child.stderr.on('data', (text) => {
    err += String(text)
  })
  return new Promise((done) => child.on('close', (code, signal) => done({ code, signal, out, err })))
}

/** A folder of its own, with these files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'eco-surroundings-')))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Every file in a folder and below it, with its text. */
export function textsIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** A small ecosystem with dates, amounts and names that other countries write otherwise. */
export const small: Readonly<Record<string, string>> = {
  'ecosystem.yaml':
    'ecosystem: {id: kade, name: İstanbul aan de Kade, type: pps}\nvision: {statement: Straks varen hier schone schepen.}\n',
  'partners.yaml':
    'partners:\n-   {id: roc,name: Roc De Vaart, helix: knowledge, involvement: core}\n- {id: ijssel, name: Ĳsselwerf, helix: company, involvement: core, joined: 2026-12-01}\n- {id: aak, name: Åkerman, helix: company, involvement: core}\n',
  'werk/acties.yaml':
    'goals:\n-   {id: g, title: Schone kade, deadline: 2027-06-30, owner: roc}\nactions:\n-   {id: a, title: Proef, goals: [g], owner: ijssel, deadline: 2026-11-30, budget: 1234567.5}\n- {id: b, title: Vervolg, goals: [g], owner: weg}\n',
}

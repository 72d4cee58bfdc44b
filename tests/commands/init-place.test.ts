import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { placeNew } from '../../src/commands/init/place.ts'
import { type Io, systemIo } from '../../src/io.ts'

const root = mkdtempSync(join(tmpdir(), 'eco-init-'))
const at = (...path: string[]) => join(root, ...path)
const files = [
  { path: '.gitignore', text: '*.local.yaml\n' },
  { path: '.vscode/settings.json', text: '{}\n' },
  { path: '.github/workflows/eco.yml', text: 'on: push\n' },
  { path: 'partners.yaml', text: 'partners: []\n' },
  { path: 'ecosystem.yaml', text: 'ecosystem: {}\n' },
]
const written = Object.fromEntries(files.map(({ path, text }) => [path, text]))

beforeEach(() => {
  rmSync(root, { recursive: true, force: true })
  mkdirSync(at('bestaat/.vscode'), { recursive: true })
  writeFileSync(at('bestaat/notities.txt'), 'van mij')
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe.each([
  ['a new folder', 'nieuw'],
  ['a new folder in new folders', 'heel/diep/nieuw'],
  ['a folder that is there', 'bestaat'],
])('files in %s', (_, folder) => {
  it('are all there, and nothing else', () => {
    const before = tree(folder)
    placeNew(at(folder), files, systemIo('/nergens'))
    expect(tree(folder)).toEqual({ ...before, ...written })
    expect(Object.keys(tree('')).filter((path) => path.includes('.eco-'))).toEqual([])
  })

  it('are not there, and nothing has changed, whichever step fails', () => {
    const before = everything()
    const steps = stepsOf(at(folder))
    expect(steps).toBeGreaterThan(8)
    for (let number = 0; number < steps; number++) {
      const io = failingAt(number)
      expect(() => placeNew(at(folder), files, io.io), `step ${number}`).toThrow(/Nothing was left behind/)
      expect(everything(), `step ${number} (${io.failed()})`).toEqual(before)
    }
  })

  it('do not make an ecosystem before all of them are there, wherever the process is ended', () => {
    const steps = stepsOf(at(folder))
    for (let number = 0; number < steps; number++) {
      expect(() => placeNew(at(folder), files, killedAt(number))).toThrow()
      expect(readdirSync(root, { recursive: true })).not.toContain(join(folder, 'ecosystem.yaml'))
      rmSync(root, { recursive: true, force: true })
      mkdirSync(at('bestaat'), { recursive: true })
    }
  })
})

describe('nothing is written', () => {
  const refusal = (folder: string) => {
    const before = everything()
    try {
      placeNew(folder, files, systemIo('/nergens'))
    } catch (error) {
      expect(everything()).toEqual(before)
      return (error as Error).message.replaceAll(`${root}/`, '')
    }
    return undefined
  }

  it('over files that are there; all of them are named', () => {
    writeFileSync(at('bestaat/partners.yaml'), 'oud')
    writeFileSync(at('bestaat/.vscode/settings.json'), 'oud')
    expect(refusal(at('bestaat'))).toContain(
      'This is there already: bestaat/.vscode/settings.json, bestaat/partners.yaml.',
    )
  })

  it.skipIf(process.platform === 'win32')('through a link', () => {
    symlinkSync(at('bestaat'), at('kort'))
    expect(refusal(at('kort'))).toMatch(/kort is no ordinary folder/)
    mkdirSync(at('ander'))
    symlinkSync(at('bestaat/.vscode'), at('ander/.vscode'))
    expect(refusal(at('ander'))).toContain('ander/.vscode')
  })

  it('in a file', () => {
    expect(refusal(at('bestaat/notities.txt'))).toMatch(/notities.txt is no ordinary folder/)
    expect(refusal(at('bestaat/notities.txt/nieuw'))).toMatch(/notities.txt is no ordinary folder/)
  })
})

/** How many steps there are that can fail, but for clearing what is empty afterwards. */
function stepsOf(folder: string): number {
  const counted = failingAt(Number.POSITIVE_INFINITY)
  placeNew(folder, files, counted.io)
  const last = counted.steps().lastIndexOf('rename')
  rmSync(root, { recursive: true, force: true })
  mkdirSync(at('bestaat/.vscode'), { recursive: true })
  writeFileSync(at('bestaat/notities.txt'), 'van mij')
  return last + 1
}

/** One step fails, those after it do not. */
function failingAt(number: number) {
  const done: string[] = []
  const io = withSteps((name) => {
    done.push(name)
    if (done.length - 1 === number) throw new Error('EIO: i/o error')
  })
  return { io, steps: () => done, failed: () => done[number] }
}

/** From one step on nothing is done any more. */
function killedAt(number: number): Io {
  let count = 0
  return withSteps(() => {
    if (count++ >= number) throw new Error('killed')
  })
}

function withSteps(before: (name: string) => void): Io {
  const io = systemIo('/nergens')
  const told = <A extends unknown[]>(name: string, step: (...words: A) => void) => {
    return (...words: A) => {
      before(name)
      step(...words)
    }
  }
  return {
    ...io,
    steps: {
      create: told('create', io.steps.create),
      rename: told('rename', io.steps.rename),
      remove: told('remove', io.steps.remove),
      mark: io.steps.mark,
    },
    folders: {
      make: told('make', io.folders.make),
      rename: told('rename', io.folders.rename),
      remove: told('remove', io.folders.remove),
    },
  }
}

/** The files below a folder, by path. */
function tree(folder: string): Record<string, string> {
  const below = (path: string): [string, string][] =>
    readdirSync(at(folder, path), { withFileTypes: true }).flatMap((entry): [string, string][] => {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`
      return entry.isDirectory() ? below(inside) : [[inside, readFileSync(at(folder, inside), 'utf8')]]
    })
  try {
    return Object.fromEntries(below(''))
  } catch {
    return {}
  }
}

function everything(): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()
}

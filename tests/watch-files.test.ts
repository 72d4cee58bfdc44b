import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderMark } from '../src/io.ts'
import { isIgnored, watchFiles } from '../src/watch-files.ts'

const root = mkdtempSync(join(tmpdir(), 'eco-watch-'))
const at = (...path: string[]) => join(root, ...path)
let watching: ReturnType<typeof watcher> | undefined

beforeEach(() => {
  rmSync(root, { recursive: true, force: true })
  mkdirSync(at('doelen'), { recursive: true })
  writeFileSync(at('ecosystem.yaml'), 'a')
  writeFileSync(at('doelen/talent.yaml'), 'a')
})

afterEach(async () => {
  await watching?.stop()
  rmSync(root, { recursive: true, force: true })
})

describe('a change is told', () => {
  it.each([
    ['a file that is saved', () => writeFileSync(at('ecosystem.yaml'), 'b')],
    ['a file that an editor writes beside and renames', () => saveByRename('doelen/talent.yaml')],
    ['a new file', () => writeFileSync(at('partners.yaml'), 'a')],
    ['a file that is gone', () => rmSync(at('doelen/talent.yaml'))],
    ['a new file in a new folder', () => newFolder('acties')],
    ['a folder that is gone', () => rmSync(at('doelen'), { recursive: true })],
  ])('%s', async (_, change) => {
    watching = watcher([root])
    await watching.calls(1)
    change()
    await watching.calls(2)
  })

  it('a file that is saved again as soon as its change was told', async () => {
    watching = watcher([root])
    await watching.calls(1)
    for (let save = 0; save < 8; save++) {
      writeFileSync(at('ecosystem.yaml'), `b${save}`)
      await watching.more()
    }
  })

  it('in a folder that was taken away and made again', async () => {
    watching = watcher([root])
    await watching.calls(1)
    rmSync(at('doelen'), { recursive: true })
    await watching.calls(2)
    mkdirSync(at('doelen'))
    writeFileSync(at('doelen/talent.yaml'), 'b')
    await watching.calls(3)
    await watching.rest()
    writeFileSync(at('doelen/talent.yaml'), 'c')
    await watching.more()
  })

  it.each([
    ['taken away', () => rmSync(root, { recursive: true })],
    ['moved', () => renameSync(root, `${root}-elsewhere`)],
  ])('in the watched folder itself, when it was %s and is there again', async (_, takeAway) => {
    watching = watcher([root])
    await watching.calls(1)
    takeAway()
    await watching.more()
    rmSync(`${root}-elsewhere`, { recursive: true, force: true })
    const back = watching.more()
    mkdirSync(root)
    writeFileSync(at('ecosystem.yaml'), 'b')
    await back
    await watching.rest()
    const again = watching.more()
    writeFileSync(at('ecosystem.yaml'), 'c')
    await again
  })

  it('in a file elsewhere that came to count by a change', async () => {
    const elsewhere = `${root}-elsewhere.yaml`
    writeFileSync(elsewhere, 'a')
    const paths = [root]
    watching = watcher(paths)
    await watching.calls(1)
    paths.push(elsewhere)
    writeFileSync(at('ecosystem.yaml'), 'b')
    await watching.calls(2)
    await watching.rest()
    const more = watching.more()
    writeFileSync(elsewhere, 'b')
    await more
    rmSync(elsewhere)
  })

  it('twice to the same file that is saved by renaming twice', async () => {
    watching = watcher([root])
    await watching.calls(1)
    for (const number of [2, 3]) {
      saveByRename('ecosystem.yaml')
      await watching.calls(number)
      await watching.rest()
    }
  })
})

it.each([
  ['.git/x.yaml', true],
  ['node_modules/x/y.yaml', true],
  ['notities.md', true],
  ['.eco-1-a.yaml.new', true],
  ['ecosystem.yaml', false],
  ['doelen/talent.yml', false],
  ['', false],
])('whether a change of %s is no news: %s', (path, isNone) => {
  expect(isIgnored([root])(at(path), { isFile: () => path !== '' })).toBe(isNone)
})

it('a hidden folder that someone asked for is watched', () => {
  expect(isIgnored([at('.proef')])(at('.proef/ecosystem.yaml'), { isFile: () => true })).toBe(false)
})

it('calls come one at a time, and the last change always has one after it', async () => {
  let [busy, most, seen] = [0, 0, '']
  watching = watcher([root], async () => {
    most = Math.max(most, ++busy)
    await new Promise((resolve) => setTimeout(resolve, 50))
    seen = (await import('node:fs')).readFileSync(at('ecosystem.yaml'), 'utf8')
    busy--
  })
  await watching.calls(1)
  for (let number = 0; number < 20; number++) {
    writeFileSync(at('ecosystem.yaml'), String(number))
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  await until(() => seen === '19')
  expect(most).toBe(1)
})

it('a fault of the work is a fault of the watch', async () => {
  const broken = watchFiles(
    () => [root],
    () => Promise.reject(new Error('stuk')),
    new Promise(() => {}),
    folderMark,
  )
  await expect(broken).rejects.toThrow('stuk')
})

/** Watches, and counts the calls. */
function watcher(paths: readonly string[], work: () => Promise<void> = async () => {}) {
  let [count, last] = [0, performance.now()]
  let stop: () => void = () => {}
  const stopped = new Promise<void>((resolve) => {
    stop = resolve
  })
  const ended = watchFiles(
    () => paths,
    async () => {
      await work()
      count++
      last = performance.now()
    },
    stopped,
    folderMark,
  )
  return {
    calls: (number: number) => until(() => count >= number),
    /** Until nothing was told for a while: more than one event may belong to a change. */
    rest: () => until(() => performance.now() - last > 300),
    more: () => {
      const before = count
      return until(() => count > before)
    },
    stop: () => {
      stop()
      return ended
    },
  }
}

/** Waits for as long as a slow machine may need. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 2000) throw new Error('never happened')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

function saveByRename(path: string): void {
  writeFileSync(at(`${path}.swp`), 'b')
  renameSync(at(`${path}.swp`), at(path))
}

function newFolder(name: string): void {
  mkdirSync(at(name))
  writeFileSync(at(name, 'x.yaml'), 'a')
}

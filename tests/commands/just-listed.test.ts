import { describe, expect, it } from 'vitest'
import { justListed } from '../../src/commands/check/just-listed.ts'
import type { FileKind, Io } from '../../src/io.ts'

/** What is asked of the disk, and a disk that says of everything that it is a file; listed it is a link. */
function asking(listed: Readonly<Record<string, readonly string[]>>) {
  const asked: string[] = []
  const io = {
    kindOf: (path: string): FileKind => {
      asked.push(path)
      return 'file'
    },
    list: (path: string) => (listed[path] ?? []).map((name) => ({ name, kind: 'link' as const })),
  }
  return { asked, io: justListed(io as unknown as Io) }
}

describe('a disk of which folders were just listed', () => {
  it('is not asked for a name that is in none of them', () => {
    const { asked, io } = asking({ 'a/b': ['ecosystem.yaml', 'doelen.yaml'], '.': ['a'] })
    io.list('a/b')
    io.list('.')
    expect(['a/b/templates', 'a/b/eco.config.yaml', 'eco.config.yaml'].map(io.kindOf)).toEqual(Array(3).fill('missing'))
    expect(asked).toEqual([])
  })

  it('is not asked for a name as it stands in one of them', () => {
    const { asked, io } = asking({ a: ['templates', 'templátes', 'ECO~1'] })
    io.list('a')
    expect(['a/templates', 'a/templátes', 'a/ECO~1'].map(io.kindOf)).toEqual(['link', 'link', 'link'])
    expect(asked).toEqual([])
  })

  it.each<[string, string]>([
    ['a system may take for it', 'Templates'],
    ['is written with letters that a system may change', 'templátes'],
    ['is written with letters that a system may leave out', 'temp\u200blates'],
  ])('is asked when a name %s', (_, entry) => {
    const { asked, io } = asking({ a: ['ecosystem.yaml', entry] })
    io.list('a')
    expect(io.kindOf('a/templates')).toBe('file')
    expect(asked).toEqual(['a/templates'])
  })

  it('is asked for a name that is not plain, and in a folder that was not listed', () => {
    const { asked, io } = asking({ a: ['ecosystem.yaml'] })
    io.list('a')
    io.list('.')
    const odd = ['a/ECO~1', 'a/Templates', 'a/templates.', 'a/..', 'a/.', '.', '..', 'b/templates', '/templates']
    expect(odd.map(io.kindOf)).toEqual(odd.map(() => 'file'))
    expect(asked).toEqual(odd)
  })
})

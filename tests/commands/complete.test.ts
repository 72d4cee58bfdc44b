import { describe, expect, it } from 'vitest'
import { memoryIo } from '../memory-io.ts'
import { eco, sound } from './run.ts'

const files = {
  'ecosystem.yaml': sound,
  'partners.yaml': 'partners:\n  - { id: roc-vaart, name: Roc De Vaart }\n  - { id: "$(touch gehackt)", name: x }\n',
  'doelen.yaml': 'goals:\n  - { id: talent, title: Talent }\nactions:\n  - { id: stages, title: Stages }\n',
  'besturing.yaml': 'governance:\n  bodies:\n    - { id: stuurgroep, name: Stuurgroep }\n',
  'kapot.yaml': 'risks: [',
}

async function offered(...words: string[]): Promise<string[]> {
  const { code, out, err } = await eco(['__complete', '--', ...words], memoryIo({ files }))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')[0] ?? '')
}

describe('what a shell offers', () => {
  it('says of each thing what it is called, or in which list it stands', async () => {
    const odd = 'partners:\n  - { id: a, name: { first: A } }\n  - { id: b, name: { first: B }, title: Bee }\n'
    const { out } = await eco(['__complete', '--', 'show', ''], memoryIo({ files: { ...files, 'partners.yaml': odd } }))
    expect(out.split('\n')).toEqual(expect.arrayContaining(['a\tpartners', 'b\tBee', 'talent\tTalent']))
  })

  it('is commands first', async () => {
    expect(await offered('')).toEqual(expect.arrayContaining(['init', 'check', 'report', 'schema', 'completion']))
    expect(await offered('che')).toEqual(['check', 'checklist'])
    expect(await offered('')).not.toContain('__complete')
    expect(await offered('--lang', 'en', 'expl')).toEqual(['explain'])
  })

  it('is the options of a command', async () => {
    expect(await offered('check', '--w')).toEqual(['--write-baseline', '--watch'])
    expect(await offered('report', '--')).toEqual(expect.arrayContaining(['--final', '--audience', '--lang', '--help']))
  })

  it.each([
    [
      ['check', '--format', 'j'],
      ['json', 'junit'],
    ],
    [
      ['checklist', '--format', ''],
      ['table', 'markdown', 'json'],
    ],
    [
      ['check', '--lang', ''],
      ['nl', 'en'],
    ],
    [
      ['init', '--phase', ''],
      ['direct', 'organise', 'perform'],
    ],
    [['init', '--type', 'val'], ['value-chain']],
    [
      ['init', '--ci', 'git'],
      ['github', 'gitlab'],
    ],
    [['report', '--audience', 'pu'], ['public']],
    [['checklist', '--method', 'b'], ['berenschot']],
    [['checklist', '--partner', ''], ['roc-vaart']],
    [
      ['what-if', '--delay', ''],
      [':nospace', 'stages='],
    ],
    [['list', 'goals', '--sort', 'dead'], ['deadline']],
    [['report', '-o', ''], [':files']],
  ])('is the values of an option: %j', async (words, values) => {
    expect(await offered(...words)).toEqual(values)
  })

  it.each([
    [['explain', 'not-an'], ['not-an-id']],
    [
      ['report', 'startn'],
      [':files', 'startnotitie'],
    ],
    [['list', 'partn'], ['partners']],
    [
      ['schema', 'c'],
      ['config', 'checklist'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['check', ''], [':files']],
  ])('is the words of a command: %j', async (words, values) => {
    expect(await offered(...words)).toEqual(values)
  })

  it('is the ids of the ecosystem where one is, also when another file is broken', async () => {
    expect(await offered('show', 'roc')).toEqual(['roc-vaart'])
    expect(await offered('show', 'stuur')).toEqual(['stuurgroep'])
    expect(await offered('show', '$')).toEqual([])
  })

  it('is the fields of what is added, and what each of them may hold', async () => {
    expect(await offered('add', 'doel', '--dead')).toEqual(['--deadline'])
    expect(await offered('add', 'goal', '--title', 'Meer talent', '--kind', 't')).toEqual(['technical', 'talent'])
    expect(await offered('add', 'action', '--owner', 'r')).toEqual(['roc-vaart'])
    expect(await offered('add', 'action', '--goals', '')).toEqual(['talent'])
    expect(await offered('add', 'action', '--title', '')).toEqual([])
    expect(await offered('add', 'bestaatniet', '--x')).toEqual([])
  })

  it('is the place of a field, and what it may hold', async () => {
    expect(await offered('set', 'goals/t')).toEqual([':nospace', 'goals/talent.'])
    expect(await offered('set', 'vis')).toEqual([':nospace', 'vision.'])
    expect(await offered('set', 'vision.st')).toEqual(['vision.statement'])
    expect(await offered('set', 'goals/talent.kind', 't')).toEqual(['technical', 'talent'])
    expect(await offered('set', 'goals/talent.owner', '')).toEqual(['stuurgroep', 'roc-vaart'])
    expect(await offered('set', 'ecosystem.phase', 'o')).toEqual(['organise'])
    expect(await offered('set', 'goals/talent.kind', 'talent', '')).toEqual([])
  })

  it('is a document once', async () => {
    expect(await offered('report', 'startnotitie', 'startn')).toEqual([':files'])
  })

  it('is nothing where there is no ecosystem, or no such command', async () => {
    expect((await eco(['__complete', '--', 'show', 'roc'])).out).toBe('')
    expect(await offered('bestaatniet', 'x')).toEqual([])
  })

  it('comes with what it is, on one line, in the language that was asked', async () => {
    expect((await eco(['__complete', '--', 'explain', 'unknown-key'])).out).toMatch(/^unknown-key\t[^\n]+\n$/)
    expect((await eco(['__complete', '--', 'report', '--lang', 'en', 'risk'])).out).toContain('risks\t')
    const about = async (...words: string[]) => (await eco(['__complete', '--', 'check', ...words, '--sev'])).out
    expect(await about('--lang=en')).toBe(await about('--lang', 'en'))
    expect(await about('--lang=en')).not.toBe(await about())
  })

  it('is not in the help', async () => {
    expect((await eco('--help')).out).not.toContain('__complete')
  })
})

describe('eco completion', () => {
  it.each(['bash', 'zsh', 'fish'])('gives the script for %s', async (shell) => {
    const { code, out } = await eco(`completion ${shell}`)
    expect(code).toBe(0)
    expect(out).toContain('eco __complete -- ')
    expect(out).not.toMatch(/\beval\b(?! "\$\(eco completion)/)
  })

  it('knows no other shell', async () => {
    const { code, err } = await eco('completion powershell')
    expect(code).toBe(2)
    expect(err).toContain('bash, zsh, fish')
  })
})

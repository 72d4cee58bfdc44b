import { describe, expect, test } from 'vitest'
import { isOwn } from '../../src/reports/mark.ts'
import { reports } from '../../src/reports/reports.ts'
import { type Disk, type MemoryIo, memoryIo } from '../memory-io.ts'
import { eco, sound } from './run.ts'

const files = { 'ecosystem.yaml': sound }
const english = { 'ecosystem.yaml': `${sound}  language: en\n` }
const note = 'documenten/startnotitie.md'
const plan = 'documenten/actieplan.md'

describe('a document', () => {
  test('is written with a mark, and its path is told on standard error', async () => {
    const { code, out, err, io } = await eco('report startnotitie', { files })
    expect([code, out, err]).toEqual([0, '', `Geschreven: ${note}\n`])
    expect(io.textOf(note)).toContain('Warmtebond Lindewijk')
    expect(isOwn(io.textOf(note) ?? '')).toBe(true)
  })

  test.each(['start-note', 'startnotitie', 'Startnotitie', 'START-NOTE'])('may be called %s', async (name) => {
    expect((await eco(['report', name], { files })).io.writes).toEqual([note])
  })

  test.each(['proeven', 'experiments', 'experimenten', 'Pilots'])(
    'may be asked for by another word: %s',
    async (name) => {
      expect((await eco(['report', name], { files })).io.writes).toEqual(['documenten/experimenten.md'])
    },
  )

  test('comes once, however often it is named', async () => {
    expect((await eco('report startnotitie start-note', { files })).io.writes).toEqual([note])
  })

  test('is in the language of the ecosystem, and so are its name and folder', async () => {
    const { io, err } = await eco('report startnotitie actieplan', { files: english })
    expect(io.writes).toEqual(['documents/start-note.md', 'documents/action-plan.md'])
    expect(err).toContain('Written: documents/start-note.md')
  })

  test('is in the language that was asked', async () => {
    expect((await eco('report start-note --lang en', { files })).io.writes).toEqual(['documents/start-note.md'])
    expect((await eco('report start-note --lang nl', { files: english })).io.writes).toEqual([note])
  })

  test('has the date that was asked', async () => {
    expect((await eco('report startnotitie -o -', { files })).out).toContain('30 november 2026')
    expect((await eco('report startnotitie -o - --as-of 2027-01-02', { files })).out).toContain('2 januari 2027')
  })
})

describe('where documents go', () => {
  test.each<[string, string[]]>([
    ['-o uit', ['uit/startnotitie.md']],
    ['-o ./uit/', ['uit/startnotitie.md']],
    ['--output=uit', ['uit/startnotitie.md']],
    ['-o notitie.md', ['notitie.md']],
    ['-o .', ['startnotitie.md']],
  ])('%s', async (option, written) => {
    expect((await eco(`report startnotitie ${option}`, { files })).io.writes).toEqual(written)
  })

  test('-o - is standard output, without a mark, and nothing is written', async () => {
    const { out, err, io } = await eco('report startnotitie actieplan -o -', { files })
    expect(out).toMatch(/^# [\s\S]*\n# /)
    expect(out).not.toContain('<!-- eco:')
    expect([err, io.writes]).toEqual(['', []])
  })

  test('an empty -o is refused', async () => {
    const { code, err, io } = await eco(['report', 'startnotitie', '-o', ''], { files })
    expect([code, io.writes]).toEqual([2, []])
    expect(err).toContain('Achter -o staat niets')
  })

  test.each([[{ folders: [plan] }], [{ pipes: [plan] }]])(
    'that are taken by %j are refused before anything is written, also with --force',
    async (disk) => {
      for (const force of ['', '--force']) {
        const { code, err, io } = await eco(`report startnotitie actieplan ${force}`, { files, ...disk })
        expect([code, io.writes]).toEqual([2, []])
        expect(err).toContain(`${plan} is geen bestand`)
      }
    },
  )

  test('below a file are refused before anything is written', async () => {
    const { code, err, io } = await eco('report --all --force', { files: { ...files, documenten: 'x' } })
    expect([code, io.writes]).toEqual([2, []])
    expect(err).toContain('documenten is geen map')
  })

  test('one file is too little for two documents', async () => {
    const { code, err, io } = await eco('report --all -o alles.md', { files })
    expect([code, io.writes]).toEqual([2, []])
    expect(err).toContain(`alles.md is één bestand, maar er zijn ${reports.length} documenten.`)
  })

  test('each of several ecosystems has a folder of its own', async () => {
    const both = { 'a/ecosystem.yaml': sound, 'b/ecosystem.yaml': sound.replace('lindewijk', 'eikenwijk') }
    expect((await eco('report startnotitie', { files: both })).io.writes).toEqual([
      'documenten/warmtebond-lindewijk/startnotitie.md',
      'documenten/warmtebond-eikenwijk/startnotitie.md',
    ])
  })

  test('two ecosystems with one id would write over each other, so nothing is written', async () => {
    const both = { 'a/ecosystem.yaml': sound, 'b/ecosystem.yaml': sound }
    const { code, err, io } = await eco('report startnotitie --force', { files: both })
    expect([code, io.writes]).toEqual([2, []])
    expect(err).toContain('Twee ecosystemen hebben hetzelfde id')
  })
})

describe('a link on the way', () => {
  const links = { documenten: '/elders' }

  test('is refused, also with --force, and nothing is written', async () => {
    for (const line of ['report startnotitie', 'report startnotitie --force']) {
      const { code, err, io } = await eco(line, { files, links, folders: ['/elders'] })
      expect([code, io.writes]).toEqual([2, []])
      expect(err).toContain('De map documenten is een koppeling naar een andere plek.')
    }
  })

  test('is fine where it was named, and not below that', async () => {
    expect((await eco('report startnotitie -o documenten', { files, links, folders: ['/elders'] })).code).toBe(0)
    const both = { 'a/ecosystem.yaml': sound, 'b/ecosystem.yaml': sound.replace('lindewijk', 'eikenwijk') }
    const below = { files: both, links: { 'uit/warmtebond-eikenwijk': '/elders' }, folders: ['/elders'] }
    expect((await eco('report startnotitie -o uit', below)).code).toBe(2)
  })
})

describe('a file of another kind', () => {
  test.each(['notitie.txt', 'uit/notitie.docx'])('%s is refused', async (output) => {
    const { code, err, io } = await eco(['report', 'startnotitie', '-o', output], { files })
    expect([code, io.writes]).toEqual([2, []])
    expect(err).toContain(`${output} is geen map en geen .md`)
  })

  test.each(['uit.nl/', 'versie-1.2', '.uit'])('%s is a folder', async (output) => {
    expect((await eco(['report', 'startnotitie', '-o', output], { files })).code).toBe(0)
  })
})

describe('which documents', () => {
  test('--list names all, with what they are for', async () => {
    const { code, out, io } = await eco('report --list', { files })
    expect([code, io.writes]).toEqual([0, []])
    for (const { id, name } of reports) for (const word of [id, name.nl]) expect(out).toContain(word)
    expect((await eco('report --list --lang en')).out).toContain('To begin with and to decide on')
  })

  test('--all writes every one', async () => {
    expect((await eco('report --all', { files })).io.writes).toEqual(
      reports.map(({ name }) => `documenten/${name.nl}.md`),
    )
  })

  test('none is wrong use, which names them', async () => {
    const { code, err } = await eco('report', { files })
    expect(code).toBe(2)
    expect(err).toContain('Noem het document dat je wilt: startnotitie, bouwtekening')
  })

  test('a word that is no document and no folder is wrong use', async () => {
    expect((await eco('report startnotite', { files })).err).toContain(
      '"startnotite" is geen document en geen bestaande map. Bedoel je startnotitie?',
    )
    expect((await eco('report xyz', { files })).err).toContain('Documenten: startnotitie, bouwtekening')
    expect((await eco('report xyz', { files })).code).toBe(2)
  })

  test('a folder is the ecosystem that is meant', async () => {
    const { io } = await eco('report startnotitie bond', { files: { 'bond/ecosystem.yaml': sound } })
    expect(io.textOf(note)).toContain('Warmtebond Lindewijk')
  })
})

describe('a file that is there already', () => {
  async function written(disk: Disk = {}): Promise<MemoryIo> {
    const { io } = await eco('report startnotitie', { files, ...disk })
    return io
  }

  test('stays untouched when it would be the same', async () => {
    const io = await written()
    const { code, err } = await eco('report startnotitie', io)
    expect([code, err, io.writes]).toEqual([0, `Ongewijzigd: ${note}\n`, [note]])
  })

  test('is replaced when eco wrote it and nobody changed it', async () => {
    const io = await written()
    const { code } = await eco('report startnotitie --as-of 2027-01-02', io)
    expect([code, io.writes]).toEqual([0, [note, note]])
    expect(io.textOf(note)).toContain('2 januari 2027')
  })

  test('is still that of eco with Windows line ends', async () => {
    const io = await written()
    io.write(note, (io.textOf(note) ?? '').replaceAll('\n', '\r\n'))
    expect((await eco('report startnotitie --as-of 2027-01-02', io)).code).toBe(0)
  })

  test.each<[string, (text: string) => string]>([
    ['was changed by hand', (text) => text.replace('Warmtebond', 'Warmteverbond')],
    ['lost its mark', (text) => text.replace(/<!-- eco:.*/, '')],
    ['got something behind its mark', (text) => `${text}PS: akkoord`],
    ['is of someone else', () => '# Mijn notitie\n'],
    ['is empty', () => ''],
  ])('and %s is refused; nothing at all is written, not even the document before it', async (_, change) => {
    const before = await written()
    const foreign = change(before.textOf(note) ?? '')
    const io = memoryIo({ files: { ...files, [note]: foreign } })
    const { code, err } = await eco('report actieplan startnotitie', io)
    expect([code, io.writes, io.textOf(note), io.textOf(plan)]).toEqual([2, [], foreign, undefined])
    expect(err).toContain(`${note} bestaat al`)
    expect(err).toContain('--force')
  })

  test('and is refused is overwritten with --force', async () => {
    const io = memoryIo({ files: { ...files, [note]: '# Mijn notitie\n' } })
    expect((await eco('report startnotitie --force', io)).code).toBe(0)
    expect(io.textOf(note)).toContain('Warmtebond Lindewijk')
  })

  test('and is a link or a folder is refused', async () => {
    expect((await eco('report startnotitie', { files, links: { [note]: '/elders.md' } })).code).toBe(2)
    expect((await eco('report startnotitie', { files, folders: [note] })).code).toBe(2)
  })

  test('and cannot be read is refused', async () => {
    const { code, err } = await eco('report startnotitie', { files, unreadable: [note] })
    expect(code).toBe(2)
    expect(err).toContain('bestaat al')
  })
})

test('a write that fails is told with exit code 2, and leaves the file that was there', async () => {
  const before = (await eco('report startnotitie', { files })).io.textOf(note) ?? ''
  const io = memoryIo({ files: { ...files, [note]: before }, unwritable: [note] })
  const { code, err } = await eco('report startnotitie --as-of 2027-01-02', io)
  expect([code, io.textOf(note)]).toEqual([2, before])
  expect(err).toContain(`${note} is niet te schrijven (EACCES`)
})

test('an ecosystem with errors still gets its document, with a warning of how many', async () => {
  const { code, err, io } = await eco('report startnotitie', {
    files: { 'ecosystem.yaml': `${sound}  foo: 1\n  bar: 2\n` },
  })
  expect([code, io.writes]).toEqual([0, [note]])
  expect(err).toContain(
    'zitten nog 2 fouten; wat daardoor niet te lezen is, staat niet in het document. Draai eerst: eco check',
  )
  const one = await eco('report startnotitie --lang en', { files: { 'ecosystem.yaml': `${sound}  foo: 1\n` } })
  expect(one.err).toContain('still holds 1 error;')
})

test('an ecosystem without a name or anything gets its document', async () => {
  const { code, io } = await eco('report --all', { files: { 'ecosystem.yaml': '' } })
  expect([code, io.writes.length]).toEqual([0, reports.length])
})

test('quiet says only what is wrong', async () => {
  expect((await eco('report startnotitie -q', { files })).err).toBe('')
})

test('what a file says reaches the terminal without control characters', async () => {
  const evil = sound.replace('Warmtebond Lindewijk', '"\\e[31mrood\\u202e \\x9b2J"')
  const { out } = await eco('report --all -o -', { files: { 'ecosystem.yaml': evil } })
  expect(out).toContain('rood')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the test looks for
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  const { err } = await eco('report startnotitie', { files: { '\u001b[2J/ecosystem.yaml': `${sound}  foo: 1\n` } })
  expect(err).toContain('\\u{1b}[2J')
})

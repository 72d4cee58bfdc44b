import { describe, expect, test } from 'vitest'
import type { Path } from '../../src/diagnostic.ts'
import { addItem } from '../../src/edit/add-item.ts'
import { setValue } from '../../src/edit/set-value.ts'

const order = ['id', 'title', 'statement', 'goals', 'owner', 'start', 'deadline', 'status', 'note', 'keeps']

function set(text: string, path: Path, value: unknown): string {
  const edited = setValue(text, path, value, () => order)
  if ('fault' in edited) throw new Error(edited.fault.en)
  return edited.text
}

function add(text: string, path: Path, value: unknown): string {
  const edited = addItem(text, path, value, () => order)
  if ('fault' in edited) throw new Error(edited.fault.en)
  return edited.text
}

const refused = (text: string, path: Path, value: unknown) => 'fault' in setValue(text, path, value, () => order)

describe('a value that is there', () => {
  test.each([
    [
      'goals:\n- id: a\n  title: Oud   # blijft\n',
      ['goals', 0, 'title'],
      'Nieuw',
      'goals:\n- id: a\n  title: Nieuw   # blijft\n',
    ],
    ['a: { id: x, title: "Oud, ja" } # c\n', ['a', 'title'], 'Nu, nee', 'a: { id: x, title: "Nu, nee" } # c\n'],
    ['a:\r\n  title: Oud\r\n  note: x', ['a', 'note'], 'y', 'a:\r\n  title: Oud\r\n  note: y'],
    ['a:\n  title:\n  note: x\n', ['a', 'title'], 'y', 'a:\n  title: y\n  note: x\n'],
    ['a:\n  title: # leeg\n  note: x\n', ['a', 'title'], 'y', 'a:\n  title: y # leeg\n  note: x\n'],
    ['a: {title: , note: x}\n', ['a', 'title'], 'y', 'a: {title: y , note: x}\n'],
    ['a: {title, note: x}\n', ['a', 'title'], 'y', 'a: {title: y, note: x}\n'],
    [
      'a:\n  title: >- # kop\n    oud\n    stuk\n  note: x\n',
      ['a', 'title'],
      'nieuw stuk',
      'a:\n  title: >- # kop\n    nieuw stuk\n  note: x\n',
    ],
    ['a:\n  title: |+\n    oud\n\n  note: x\n', ['a', 'title'], 'nieuw', 'a:\n  title: nieuw\n  note: x\n'],
    ['a:\n  title: een\n    twee\n  note: x\n', ['a', 'title'], 'drie', 'a:\n  title: drie\n  note: x\n'],
    [
      'a:\n  goals:\n    - x\n    - z # later\n  note: x\n',
      ['a', 'goals', 0],
      'y',
      'a:\n  goals:\n    - y\n    - z # later\n  note: x\n',
    ],
    [
      'a:\n  goals:\n    - x\n    - z\n  note: x\n',
      ['a', 'goals'],
      ['p', 'q'],
      'a:\n  goals:\n    - p\n    - q\n  note: x\n',
    ],
    ['a:\n  goals: [x,\n    z]\n  note: x\n', ['a', 'goals', 1], 'q', 'a:\n  goals: [x,\n    q]\n  note: x\n'],
    ['a: &q\n  title: x\n  note: y\n', ['a', 'title'], 'z', 'a: &q\n  title: z\n  note: y\n'],
    ['a: &q x\nb: *q\n', ['b'], 'z', 'a: &q x\nb: z\n'],
    ['"a":\n  ? title\n  : x\n', ['a', 'title'], 'z', '"a":\n  ? title\n  : z\n'],
    ['a:\n  "title" : x\n', ['a', 'title'], 'z', 'a:\n  "title" : z\n'],
  ] as [string, Path, unknown, string][])('%j', (text, path, value, expected) => {
    expect(set(text, path, value)).toBe(expected)
  })

  test('is quoted only where YAML would read it otherwise', () => {
    const values = [
      'a: b',
      '2026',
      'true',
      '- x',
      '# no',
      "it's",
      'x, y',
      '[z]',
      '',
      'twee\nregels\n',
      'één',
      '\u202e',
      30,
      false,
    ]
    expect(values.map((value) => set('a: x\n', ['a'], value).slice(3, -1))).toEqual([
      '"a: b"',
      '"2026"',
      '"true"',
      '"- x"',
      '"# no"',
      "it's",
      'x, y',
      '"[z]"',
      '""',
      '"twee\\nregels\\n"',
      'één',
      '"\\U0000202e"',
      '30',
      'false',
    ])
  })

  test('of several lines is a block that keeps them', () => {
    expect(set('a:\n  title: x # c\n  note: n\n', ['a', 'note'], 'een\n\n  twee: x\ndrie')).toBe(
      'a:\n  title: x # c\n  note: |-\n    een\n\n      twee: x\n    drie\n',
    )
    expect(set('a: { note: n }\n', ['a', 'note'], 'een\ntwee')).toBe('a: { note: "een\\ntwee" }\n')
    expect(set('a:\r\n  note: n\r\n', ['a', 'note'], 'een\ntwee')).toBe('a:\r\n  note: |-\r\n    een\r\n    twee\r\n')
    expect(set('a:\n  note: n\n', ['a', 'note'], 'een\ntwee\n')).toBe('a:\n  note: "een\\ntwee\\n"\n')
  })

  test('that is long is folded, no line wider than 120', () => {
    const long = Array.from({ length: 60 }, (_, at) => `woord${at}`).join(' ')
    const text = set('a:\n  title: x\n', ['a', 'title'], long)
    expect(text).toMatch(/^a:\n {2}title: >-\n {4}woord0 /)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  const long = Array.from({ length: 28 }, (_, at) => `woord${at}`).join(' ')
  const folded = (pad: string, lineBreak = '\n') => {
    const at = long.lastIndexOf(' ', 120 - pad.length)
    return `${pad}${long.slice(0, at)}${lineBreak}${pad}${long.slice(at + 1)}`
  }

  test.each([
    ['a:\n  title: x # c\n  note: n\n', `a:\n  title: >- # c\n${folded('    ')}\n  note: n\n`],
    ['a:\r\n  title: "x"   # c\r\n', `a:\r\n  title: >-   # c\r\n${folded('    ', '\r\n')}\r\n`],
    ['a:\n  title: x\n    y # c', `a:\n  title: >- # c\n${folded('    ')}`],
    ['a:\n  title: # c\n  note: n\n', `a:\n  title: >- # c\n${folded('    ')}\n  note: n\n`],
    ['a:\n  title: |  # c\n    x\n\n    y\n  note: n\n', `a:\n  title: >-  # c\n${folded('    ')}\n  note: n\n`],
    ['a:\n  title: x # c\n\n      # d\n  note: n\n', `a:\n  title: ${long} # c\n\n      # d\n  note: n\n`],
    [
      'a:\n  title: x\n      # eco-ignore r: s\n  note: n\n',
      `a:\n  title: ${long}\n      # eco-ignore r: s\n  note: n\n`,
    ],
  ])('that is long is set beside its comment: %j', (text, expected) => {
    expect(set(text, ['a', 'title'], long)).toBe(expected)
  })

  test('that is long is set beside the comment of an item', () => {
    expect(set('l:\n  - x # c\n  - y\n', ['l', 0], long)).toBe(`l:\n  - >- # c\n${folded('    ')}\n  - y\n`)
    expect(set('l:\n  - x\n    # c\n  - y\n', ['l', 0], long)).toBe(`l:\n  - ${long}\n    # c\n  - y\n`)
  })

  test.each([
    ['a:\n  note: |  # c\n    oud\n  keeps: k\n', 'nieuw', 'a:\n  note: nieuw  # c\n  keeps: k\n'],
    ['a:\n  note: > # c\n    oud\n', 'een\ntwee', 'a:\n  note: |- # c\n    een\n    twee\n'],
    ['a:\n  note: |+ # c\n    oud\n\n  keeps: k\n', 'nieuw', 'a:\n  note: nieuw # c\n  keeps: k\n'],
    ['a:\n  note: >- # c\n    oud\n', ['x'], 'a:\n  note: [x] # c\n'],
    ['a:\n  note: | # c\n    oud\n', [{ what: 'x' }], 'a:\n  note: # c\n    - { what: x }\n'],
  ])('that takes the place of a block of text keeps the comment behind its sign: %j', (text, value, expected) => {
    expect(set(text, ['a', 'note'], value)).toBe(expected)
  })

  test('that other places use is not changed, and neither is what stands in a list by an alias', () => {
    expect(refused('a: &q x\nb: *q\n', ['a'], 'z')).toBe(true)
    expect(refused('a: &q {title: x}\nb: *q\n', ['b', 'title'], 'z')).toBe(true)
    expect(refused('a: [\n', ['a'], 'z')).toBe(true)
  })

  test('is not filled where another thing stands, and eco says that', () => {
    const faultOf = (text: string, path: Path) => {
      const edited = setValue(text, path, 'x', () => order)
      return 'fault' in edited ? edited.fault.en : edited.text
    }
    expect(faultOf('a: tekst\n', ['a', 'title'])).toContain('Something other than fields or a list')
    expect(faultOf('a: &q ~\nb: *q\n', ['a', 'title'])).toContain('Something other')
    expect(addItem('a: tekst\n', ['a'], 'x', () => order)).toMatchObject({
      fault: { nl: expect.stringContaining('iets anders') },
    })
    expect(addItem('a: &q [b]\nl: *q\n', ['l'], 'x', () => order)).toMatchObject({
      fault: { en: expect.stringContaining('alias') },
    })
  })

  test('is not changed when a comment would go', () => {
    expect(refused('a:\n  goals:\n    - x # weg?\n    - z\n', ['a', 'goals'], ['y'])).toBe(true)
  })

  test.each([
    ['a:\n  goals:\n    - what: Uren\n      amount: 5   # c\n', ['a', 'goals'], [{ what: 'Zaal', amount: 9 }]],
    ['a:\n  goals:\n    - what: Oud   # c\n', ['a', 'goals'], [{ what: 'Een' }, { what: 'Twee' }]],
    ['a:\n  goals:\n    - x\n    - z   # c\n', ['a', 'goals'], ['y']],
    ['a:\n  goals:\n    - what: x\n        # c\n', ['a', 'goals'], ['y']],
    ['a:\n  goals:\n    - what: x\n        # c\n    - what: z\n', ['a', 'goals', 0], { what: 'y' }],
    ['a:\n  keeps:\n    goals: x # c\n', ['a', 'keeps'], { title: 'y' }],
    ['a:\n  goals: &q\n    # c\n    - x\n', ['a', 'goals'], []],
    ['l:\n  -\n    # c\n    id: x\n', ['l', 0], []],
  ] as [string, Path, unknown][])(
    'is not changed when a comment would come to stand with another: %j',
    (text, path, value) => {
      expect(setValue(text, path, value, () => order)).toMatchObject({
        fault: { en: expect.stringContaining('comment') },
      })
    },
  )

  test.each([
    ['a:\n  goals: []   # c\n', 'a:\n  goals:   # c\n    - { what: y }\n'],
    ['a:\n  goals: [x, z] # c\n  note: n\n', 'a:\n  goals: # c\n    - { what: y }\n  note: n\n'],
    ['a:\r\n  goals: x # c\r\n', 'a:\r\n  goals: # c\r\n    - { what: y }\r\n'],
    ['a:\n  goals: # c\n  note: n\n', 'a:\n  goals: # c\n    - { what: y }\n  note: n\n'],
    ['a:\n  goals: &q [] # c\n', 'a:\n  goals: &q  # c\n    - { what: y }\n'],
  ])('keeps the comment behind its key: %j', (text, expected) => {
    expect(set(text, ['a', 'goals'], [{ what: 'y' }])).toBe(expected)
  })
})

describe('lines below each other', () => {
  const list =
    'a:\n  goals: # c\n    # over x\n    - x # x\n    # over y\n    -   y # y\n      # bij y\n    - z\n  note: n\n'
  test.each([
    [['x', 'y', 'z', 'p', 'q'], list.replace('- z\n', '- z\n    - p\n    - q\n')],
    [['p', 'x', 'y', 'z'], list.replace('    # over x', '    - p\n    # over x')],
    [['x', 'p', 'y', 'z'], list.replace('    # over y', '    - p\n    # over y')],
    [['x', 'y', 'p'], list.replace('- z\n', '- p\n')],
    [['x', 'y', { what: 'p' }], list.replace('- z\n', '- { what: p }\n')],
    [['x', 'y'], list.replace('    - z\n', '')],
    [['x', 'y', 'z'], list],
  ] as [unknown[], string][])('that stay the same keep their comments: %j', (value, expected) => {
    expect(set(list, ['a', 'goals'], value)).toBe(expected)
    const windows = (text: string) => text.replaceAll('\n', '\r\n')
    expect(set(windows(list), ['a', 'goals'], value)).toBe(windows(expected))
    expect(set(list.slice(0, list.indexOf('  note')).trimEnd(), ['a', 'goals'], value)).toBe(
      expected.slice(0, expected.indexOf('  note')).trimEnd(),
    )
  })

  test.each([[['p', 'y', 'z']], [['y', 'z']], [['x', 'z']], [['x', 'p', 'z']], [['y', 'x', 'z']], [[]], ['p']])(
    'are not changed when a comment would come to stand with another: %j',
    (value) => {
      expect(setValue(list, ['a', 'goals'], value, () => order)).toMatchObject({
        fault: { nl: expect.stringContaining('opmerking (#)') },
      })
    },
  )

  test.each([
    ['l:\n- a\n- b\n', ['l'], ['a', 'b', 'c'], 'l:\n- a\n- b\n- c\n'],
    ['l:\n  - a\n\n  - b\n\n  - c\n', ['l'], ['a', 'c'], 'l:\n  - a\n\n  - c\n'],
    ['l:\n  - a\n\n  - b\n\n  - c\n', ['l'], ['a', 'b'], 'l:\n  - a\n\n  - b\n'],
    ['l:\n  - a\n\n  - b\nm: 1\n', ['l'], ['x', 'y', 'b'], 'l:\n  - x\n\n  - y\n\n  - b\nm: 1\n'],
    ['l:\n  - a\n  - b', ['l'], ['b'], 'l:\n  - b'],
    ['l:\n  - a\n  - b\n', ['l'], [], 'l: []\n'],
    ['l: &q\n  - a\n', ['l'], [], 'l: &q []\n'],
    ['l:\n  -\n    id: x\n', ['l', 0], [], 'l:\n  - []\n'],
    ['l:\n  - a\n  -\n', ['l'], ['a', 'b'], 'l:\n  - a\n  - b\n'],
    ['l:\n  - - a\n    - b # b\n', ['l', 0], ['x', 'b'], 'l:\n  - - x\n    - b # b\n'],
    ['l:\n  - - a # a\n    - b\n', ['l', 0], ['x', 'a', 'b'], 'l:\n  - - x\n    - a # a\n    - b\n'],
    ['l:\n  - - a\n    - b # b\n', ['l', 0], ['b'], 'l:\n  - - b # b\n'],
    ['l:\n  - id: a # c\n    title: T\n', ['l', 0], { id: 'a', title: 'N' }, 'l:\n  - id: a # c\n    title: N\n'],
    ['l:\n  - id: a\n    title: T # c\n', ['l', 0], { title: 'T' }, 'l:\n  - title: T # c\n'],
    ['l:\n  - id: a # c\n', ['l', 0], { note: 'n', id: 'a' }, 'l:\n  - note: n\n    id: a # c\n'],
    ['a:\n  # c\n  id: a\n', ['a'], { note: 'n', id: 'a' }, 'a:\n  note: n\n  # c\n  id: a\n'],
    ['a:\n  id: a\n  title: T\n', ['a'], ['x'], 'a: [x]\n'],
    ['a: &q\n  - x\nb: *q\n', ['b'], ['y'], 'a: &q\n  - x\nb: [y]\n'],
    ['a: &q { id: x }\nb:\n  <<: *q\n  note: n\n', ['b'], { id: 'y' }, 'a: &q { id: x }\nb:\n  id: y\n'],
  ] as [string, Path, unknown, string][])('stay below each other: %j', (text, path, value, expected) => {
    expect(set(text, path, value)).toBe(expected)
  })

  test('behind a waiver stay there', () => {
    const text = 'l:\n  # eco-ignore r: s\n  - owner: x\n    title: T\n'
    expect(set(text, ['l', 0], { owner: 'x', note: 'n' })).toBe(text.replace('title: T', 'note: n'))
    for (const value of [{ id: 'i', owner: 'x', title: 'T' }, { title: 'T' }, { owner: 'y', title: 'T' }])
      expect(setValue(text, ['l', 0], value, () => order)).toMatchObject({
        fault: { nl: expect.stringContaining('opmerking (#)') },
      })
    expect(refused('l:\n      # eco-ignore r: s\n  - x\n', ['l'], ['y', 'x'])).toBe(false)
    expect(refused('l:\n # eco-ignore r: s\n  - x\n', ['l'], ['y', 'x'])).toBe(true)
  })
})

describe('a field that is not there', () => {
  test.each([
    [
      'a:\n  id: x\n  # over de trekker\n  owner: y\n',
      ['a', 'title'],
      'T',
      'a:\n  id: x\n  title: T\n  # over de trekker\n  owner: y\n',
    ],
    ['a:\n  id: x # c\n', ['a', 'owner'], 'y', 'a:\n  id: x # c\n  owner: y\n'],
    ['a:\n  id: x', ['a', 'owner'], 'y', 'a:\n  id: x\n  owner: y'],
    ['a:\r\n  id: x\r\nb: 1\r\n', ['a', 'owner'], 'y', 'a:\r\n  id: x\r\n  owner: y\r\nb: 1\r\n'],
    ['a: { id: x, owner: y }\n', ['a', 'title'], 'T', 'a: { id: x, title: T, owner: y }\n'],
    ['a: {}\n', ['a', 'title'], 'T', 'a: { title: T }\n'],
    ['a: [{ owner: y }]\n', ['a', 0, 'title'], 'T', 'a: [{ title: T, owner: y }]\n'],
    ['l:\n  - owner: y\n    note: z\n', ['l', 0, 'id'], 'i', 'l:\n  - id: i\n    owner: y\n    note: z\n'],
    ['a:\n  # over y\n  owner: y\n', ['a', 'id'], 'i', 'a:\n  id: i\n  # over y\n  owner: y\n'],
    [
      'a:\n  id: x\n  goals:\n    - p\n    # - q (later)\n  note: z\n',
      ['a', 'owner'],
      'y',
      'a:\n  id: x\n  goals:\n    - p\n    # - q (later)\n  owner: y\n  note: z\n',
    ],
    [
      'a:\n  id: x\n  statement: |+\n    tekst\n\n  note: z\n',
      ['a', 'owner'],
      'y',
      'a:\n  id: x\n  statement: |+\n    tekst\n\n  owner: y\n  note: z\n',
    ],
    [
      'a:\n  id: x\n  goals:\n  - i\n\n      # de tweede volgt\n  note: n\n',
      ['a', 'owner'],
      'y',
      'a:\n  id: x\n  goals:\n  - i\n\n      # de tweede volgt\n  owner: y\n  note: n\n',
    ],
    [
      'a:\n  - id: x\n      # eco-ignore r: s\n    owner: y\n',
      ['a', 0, 'title'],
      'T',
      'a:\n  - id: x\n    title: T\n      # eco-ignore r: s\n    owner: y\n',
    ],
    [
      'a:\n  # eco-ignore r: s\n\n  # ook\n  - owner: y\n    note: n\n',
      ['a', 0, 'id'],
      'i',
      'a:\n  # eco-ignore r: s\n\n  # ook\n  - owner: y\n    id: i\n    note: n\n',
    ],
    [
      'a:\n      # eco-ignore r: s\n  owner: y\n',
      ['a', 'id'],
      'i',
      'a:\n  id: i\n      # eco-ignore r: s\n  owner: y\n',
    ],
    ['a:\n# eco-ignore r: s\n  owner: y\n', ['a', 'id'], 'i', 'a:\n# eco-ignore r: s\n  owner: y\n  id: i\n'],
    ['a:\n  id: x\n', ['a', 'keeps', 'goals'], ['p'], 'a:\n  id: x\n  keeps:\n    goals: [p]\n'],
    ['a:\n  id: x\n  onbekend: 1\n', ['a', 'note'], 'n', 'a:\n  id: x\n  note: n\n  onbekend: 1\n'],
    ['a:\n', ['a', 'id'], 'x', 'a:\n  id: x\n'],
    ['a: ~ # later\nb: 1\n', ['a', 'id'], 'x', 'a: # later\n  id: x\nb: 1\n'],
    ['a:   # later\n  # nog iets\n', ['a', 'id'], 'x', 'a:   # later\n  id: x\n  # nog iets\n'],
    ['a:\n  keeps: null\n', ['a', 'keeps', 'goals'], ['p'], 'a:\n  keeps:\n    goals: [p]\n'],
    [
      'b: &q {owner: z}\na:\n  id: x\n  <<: *q\n',
      ['a', 'owner'],
      'y',
      'b: &q {owner: z}\na:\n  id: x\n  owner: y\n  <<: *q\n',
    ],
  ] as [string, Path, unknown, string][])('%j', (text, path, value, expected) => {
    expect(set(text, path, value)).toBe(expected)
  })
})

test('a section comes with an empty line around it, and never above the head of the file', () => {
  const sections = (text: string, key: string) => {
    const edited = setValue(text, [key, 'why'], 'W', (path) =>
      path.length === 0 ? ['vision', 'partners', 'goals'] : [],
    )
    return 'text' in edited ? edited.text : edited.fault.en
  }
  expect(sections('# kop\npartners: []\ngoals: []\n', 'vision')).toBe(
    '# kop\npartners: []\ngoals: []\n\nvision:\n  why: W\n',
  )
  expect(sections('vision: {}\ngoals: []\n', 'partners')).toBe('vision: {}\n\npartners:\n  why: W\n\ngoals: []\n')
  expect(sections('vision: {}\n\ngoals: []\n', 'partners')).toBe('vision: {}\n\npartners:\n  why: W\n\ngoals: []\n')
})

describe('an item', () => {
  test.each([
    ['l:\n  - id: a\n  # los\nb: 1\n', 'l:\n  - id: a\n  - id: n\n    title: N\n  # los\nb: 1\n'],
    ['l:\n- id: a\n', 'l:\n- id: a\n- id: n\n  title: N\n'],
    ['l:\n    -   id: a\n        title: A\n', 'l:\n    -   id: a\n        title: A\n    -   id: n\n        title: N\n'],
    ['l:\n  - { id: a } # c', 'l:\n  - { id: a } # c\n  - { id: n, title: N }'],
    ['l:\n  - id: a\n\n  - id: b\n\nz: 1\n', 'l:\n  - id: a\n\n  - id: b\n\n  - id: n\n    title: N\n\nz: 1\n'],
    ['l: []\n', 'l:\n  - id: n\n    title: N\n'],
    ['l: [] # leeg\n', 'l: # leeg\n  - id: n\n    title: N\n'],
    ['l: # leeg\r\nz: 1\r\n', 'l: # leeg\r\n  - id: n\r\n    title: N\r\nz: 1\r\n'],
    ['l: ~\nz: 1\n', 'l:\n  - id: n\n    title: N\nz: 1\n'],
    [
      'l:\n  - id: a\n\n    # van a\n\n\n    # ook\n\n# los\nz: 1\n',
      'l:\n  - id: a\n\n    # van a\n\n\n    # ook\n  - id: n\n    title: N\n\n# los\nz: 1\n',
    ],
    ['l:\r\n- id: a\r\n\r\n  # van a', 'l:\r\n- id: a\r\n\r\n  # van a\r\n- id: n\r\n  title: N'],
    [
      'l:\n  - id: a\n    # van a\n    # eco-ignore r: s\nz: 1\n',
      'l:\n  - id: a\n    # van a\n  - id: n\n    title: N\n    # eco-ignore r: s\nz: 1\n',
    ],
    ['l: null # later', 'l: # later\n  - id: n\n    title: N'],
    ['l:\n', 'l:\n  - id: n\n    title: N\n'],
    ['l: [{ id: a }]\n', 'l: [{ id: a }, { id: n, title: N }]\n'],
    ['z: 1\n', 'z: 1\n\nl:\n  - id: n\n    title: N\n'],
    ['l:\r\n  - id: a\r\n', 'l:\r\n  - id: a\r\n  - id: n\r\n    title: N\r\n'],
  ])('behind the last of %j', (text, expected) => {
    expect(add(text, ['l'], { id: 'n', title: 'N' })).toBe(expected)
  })
})

describe('between brackets on several lines', () => {
  test.each([
    [
      'l: [\n  {id: a},\n  {id: b, title: B}, # c\n  ]\n',
      'l: [\n  {id: a},\n  {id: b, title: B}, # c\n  { id: n },\n  ]\n',
    ],
    [
      'l: [\n  {id: b}   # c\n    # ook\n  # los\n  ]\n',
      'l: [\n  {id: b},   # c\n    # ook\n  { id: n }\n  # los\n  ]\n',
    ],
    ['l: [\n  {id: b} # c, d # e\n  ]\n', 'l: [\n  {id: b}, # c, d # e\n  { id: n }\n  ]\n'],
    ['l: [\r\n  {id: b}] # c\r\n', 'l: [\r\n  {id: b}, # c\r\n  { id: n }]\r\n'],
    ['l: [\n  {id: b}]\n', 'l: [\n  {id: b},\n  { id: n }]\n'],
    ['l: [\n  {id: b}, ] # c\n', 'l: [\n  {id: b}, # c\n  { id: n } ]\n'],
    [
      'l: [{id: a}, # c\n  {id: b}, {id: d} # d\n  ]\n',
      'l: [{id: a}, # c\n  {id: b}, {id: d}, # d\n  { id: n }\n  ]\n',
    ],
    ['l: [ {id: a} # c\n  ]\n', 'l: [ {id: a}, # c\n     { id: n }\n  ]\n'],
    ['l: [\n  {id: a} # c\n  ,\n  ]\n', 'l: [\n  {id: a} # c\n  ,\n  { id: n },\n  ]\n'],
    ['l: [\n  {id: a,\n   title: A}, # c\n  ]\n', 'l: [\n  {id: a,\n   title: A}, # c\n  { id: n },\n  ]\n'],
    ['l: [{id: a}] # c\n', 'l: [{id: a}, { id: n }] # c\n'],
  ])('an item comes on a line of its own: %j', (text, expected) => {
    expect(add(text, ['l'], { id: 'n' })).toBe(expected)
  })

  test.each([
    ['l: { id: x,\n  goals: [y], # c\n  }\n', 'l: { id: x,\n  goals: [y], # c\n  owner: o,\n  }\n'],
    ['l: {\n  id: x, # c\n  note: n\n  }\n', 'l: {\n  id: x, # c\n  owner: o,\n  note: n\n  }\n'],
    ['l: {\n  id: x, note: n # c\n  }\n', 'l: {\n  id: x, note: n, # c\n  owner: o\n  }\n'],
    ['l: {\n  # eco-ignore r: s\n  note: n\n  }\n', 'l: {\n  # eco-ignore r: s\n  note: n,\n  owner: o\n  }\n'],
    ['l: { note: n }\n', 'l: { owner: o, note: n }\n'],
    ['l: {\n  id: }\n', 'l: {\n  id: ,\n  owner: o}\n'],
  ])('a field comes on a line of its own: %j', (text, expected) => {
    expect(set(text, ['l', 'owner'], 'o')).toBe(expected)
  })

  test('a field of an item stays on its line where another item follows there', () => {
    const text = 'l: [{id: a,\n  title: A}, {id: b}] # c\n'
    expect(set(text, ['l', 0, 'owner'], 'o')).toBe(text.replace('A}', 'A, owner: o}'))
    const one = 'l: [{id: a,\n  title: A}, # c\n  {id: b}]\n'
    expect(set(one, ['l', 0, 'owner'], 'o')).toBe('l: [{id: a,\n  title: A, # c\n  owner: o},\n  {id: b}]\n')
  })
})

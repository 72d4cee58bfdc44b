import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { signals } from '../../src/facts/signals.ts'
import { validate } from '../../src/load/validate.ts'
import { builtIn } from '../../src/methods/built-in.ts'
import { soundness } from '../../src/methods/sound.ts'
import { checklistShape } from '../../src/model/shape.ts'

/** The catalogue's table: how many items of each kind each source has. */
const counts = {
  'bs-': {
    question: 75,
    'per-partner': 3,
    factor: 67,
    warning: 10,
    role: 1,
    step: 20,
    choice: 9,
    deliverable: 12,
    tool: 30,
    menu: 9,
    practice: 9,
  },
  'ea-': { question: 32, 'per-partner': 4, factor: 21, warning: 6, step: 4, deliverable: 1, tool: 1 },
  'or-': { 'per-partner': 5, factor: 9, role: 9 },
  'tno-': { question: 10, factor: 12, warning: 19, role: 8 },
  'ks-': {
    question: 19,
    'per-partner': 5,
    factor: 22,
    warning: 1,
    role: 5,
    step: 6,
    choice: 4,
    deliverable: 4,
    tool: 16,
  },
}

const items = builtIn.flatMap((method) => method.items)

describe('the built-in methods', () => {
  it('hold exactly the items of the catalogue, by id', () => {
    const ids = readFileSync(new URL('catalogue-ids.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n')
    expect(items.map(({ id }) => id).sort()).toEqual(ids.sort())
  })

  it('hold 468 items, each id once', () => {
    expect(items).toHaveLength(468)
    expect(new Set(items.map(({ id }) => id)).size).toBe(468)
  })

  it.each(Object.entries(counts))('count per kind as the catalogue does: %s', (prefix, expected) => {
    const own = items.filter(({ id }) => id.startsWith(prefix)).map(({ kind }) => kind)
    const found = Object.fromEntries(
      [...new Set(own)].sort().map((kind) => [kind, own.filter((one) => one === kind).length]),
    )
    expect(found).toEqual(Object.fromEntries(Object.entries(expected).sort()))
  })

  it.each(builtIn.map((method) => [method.method, method] as const))(
    '%s fits the language, word by word',
    (_, method) => {
      expect(validate(method, checklistShape, { file: 'x', raw: () => undefined }).diagnostics).toEqual([])
      expect(
        soundness(method, { signals: new Set(Object.keys(signals)), items: new Set(), methods: new Set() }),
      ).toEqual([])
    },
  )

  it('ask, say why and say how in both languages', () => {
    const short = items.filter(({ ask, why, how }) => [ask, why, how].some((text) => !text?.nl || !text.en))
    expect(short.map(({ id }) => id)).toEqual([])
  })

  it('have the 25 questions of the intake in order', () => {
    const intake = items.flatMap(({ intake: place }) => (place === undefined ? [] : [place])).sort((a, b) => a - b)
    expect(intake).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
  })

  it('name every signal that there is', () => {
    const text = JSON.stringify(items)
    expect(Object.keys(signals).filter((name) => !text.includes(`"signal":"${name}"`))).toEqual([])
  })
})

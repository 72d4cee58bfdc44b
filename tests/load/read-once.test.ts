import { describe, expect, test } from 'vitest'
import { unknownKey, unknownSection } from '../../src/load/key-words.ts'
import { valueFor } from '../../src/load/value-words.ts'
import type { GroupShape, Shape } from '../../src/model/shape.ts'

/** Words that are like nothing, each another one. */
const slips = Array.from(
  { length: 50 },
  (_, at) => `zqx${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
)

describe('of thousands of slips in a file, what they may have meant is read only for the first', () => {
  test.each([
    ['field', unknownKey, 'Hier kan staan, onder meer'],
    ['section', (key: string, _: unknown, ...rest: [GroupShape, object]) => unknownSection(key, ...rest), 'Kies uit'],
  ] as const)('a %s', (_, said, hint) => {
    const read = { times: 0 }
    const shape = groupOf(20, read)
    const first = said(slips[0] ?? '', 1, shape, {})
    const once = read.times
    expect([first.hint?.nl, once > 0]).toEqual([expect.stringContaining(hint), true])
    for (const slip of slips) expect(said(slip, 1, shape, {}).hint).toEqual(first.hint)
    expect(read.times).toBe(once)
  })

  test('a value', () => {
    const asked: string[] = []
    const labels = new Proxy<Record<string, readonly [string, string]>>(
      { open: ['open', 'open'], done: ['klaar', 'done'] },
      { ownKeys: (target) => [...(asked.push('all') > 0 ? Reflect.ownKeys(target) : [])] },
    )
    for (const slip of slips) expect(valueFor(slip, labels)).toBeUndefined()
    expect(asked).toEqual(['all'])
    expect([valueFor('Klaar', labels), valueFor('opn', labels)]).toEqual(['done', 'open'])
  })
})

/** A group of fields that tells how often someone read what describes them. */
function groupOf(fields: number, read: { times: number }): GroupShape {
  const field = (at: number): Shape => ({
    kind: 'text',
    get doc() {
      read.times++
      return { nl: `Veld ${at}`, en: `Field ${at}` }
    },
  })
  const all = Object.fromEntries(Array.from({ length: fields }, (_, at) => [`veld_${at}`, field(at)]))
  return { kind: 'group', doc: { nl: '', en: '' }, fields: all, required: [] } as unknown as GroupShape
}

import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { asId } from '../../src/load/key-words.ts'
import { isId } from '../../src/model/notation.ts'

describe('an id as it is written in a file', () => {
  const ids = fc.oneof(
    fc.stringMatching(/^[0-9][0-9abcdefox]{0,4}(?:-[0-9]{1,2})?$/),
    fc.constantFrom('0x1f', '0o17', '0b11', '1e3', '1e-3', '007', 'true', 'null', 'on', 'y', 'no', '2026-11-30'),
  )

  it('is read as that id, and not as a number, true or nothing', () => {
    fc.assert(
      fc.property(ids.filter(isId), (id) => {
        expect([load(asId(id)), parse(asId(id))]).toEqual([id, id])
      }),
      { numRuns: 2000 },
    )
  })

  it('stands without quotes where it can', () => {
    expect(['talent-2027', '3d-printen', 'x1'].map(asId)).toEqual(['talent-2027', '3d-printen', 'x1'])
  })
})

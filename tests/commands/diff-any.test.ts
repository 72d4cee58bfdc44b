import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape } from '../../src/model/shape.ts'
import { fitting } from '../load/model-values.ts'
import { eco } from './run.ts'

const ecosystems = fitting(definitionShape) as fc.Arbitrary<Definition>

describe('eco diff of any two ecosystems', () => {
  it('says every change in a whole sentence, in either language, for any reader, in any form', async () => {
    await fc.assert(
      fc.asyncProperty(
        ecosystems,
        ecosystems,
        fc.constantFrom('nl', 'en'),
        fc.constantFrom('internal', 'partners', 'public'),
        fc.constantFrom('text', 'markdown', 'json'),
        async (one, other, language, audience, format) => {
          const home = { ecosystem: { id: 'kade', name: 'Kade' } }
          const files = {
            'oud/ecosystem.yaml': stringify({ ...one, ...home }),
            'nieuw/ecosystem.yaml': stringify({ ...other, ...home }),
          }
          const ran = await eco(`diff oud nieuw --lang ${language} --audience ${audience} --format ${format}`, {
            files,
          })
          expect(ran.code, ran.err).toBeLessThan(3)
          const slip = /undefined|\[object|NaN/
          if (!slip.test(Object.values(files).join())) expect(ran.out).not.toMatch(slip)
          if (format !== 'json') expect(ran.out).not.toMatch(/‘’|: \.$| {2,}\S+ {2,}\.$/m)
        },
      ),
      { numRuns: 25 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { oncePerSlip } from '../../src/load/slips.ts'

describe('one slip all through a file', () => {
  it('is worked out once for each place where it may stand, also when nothing was meant', () => {
    const asked: string[] = []
    const meantBy = oncePerSlip((word: string, place: { readonly name?: string }) => {
      asked.push(word)
      return place.name
    })
    const [here, nowhere] = [{ name: 'partner' }, {}]
    expect([meantBy('partnr', here), meantBy('partnr', here)]).toEqual(['partner', 'partner'])
    expect([meantBy('partnr', nowhere), meantBy('partnr', nowhere)]).toEqual([undefined, undefined])
    expect(asked).toEqual(['partnr', 'partnr'])
  })
})

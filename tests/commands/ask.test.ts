import { describe, expect, it } from 'vitest'
import { askerFor } from '../../src/commands/ask.ts'
import { key, typing } from '../keyboard.ts'

const name = { nl: 'Hoe heet het?', en: 'What is it called?' }
const colours = [
  { value: 'red', label: 'rood', hint: 'warm' },
  { value: 'blue', label: 'blauw' },
  { value: 'green', label: 'groen' },
] as const

describe('a question at the keyboard', () => {
  it('takes a line of text, without the spaces around it', async () => {
    const there = typing([[/Hoe heet het/, ' De Kade ', key.enter]])
    expect(await askerFor(there, 'nl').line(name)).toBe('De Kade')
  })

  it('takes what an empty answer means', async () => {
    const there = typing([[/What is it called/, key.enter]])
    expect(await askerFor(there, 'en').line(name, { otherwise: 'Quay' })).toBe('Quay')
  })

  it('asks again while the answer is wrong, and says why', async () => {
    const there = typing([
      [/Hoe heet het/, key.enter],
      [/Vul een naam in/, 'x', key.enter],
    ])
    const fault = (answer: string) => (answer === '' ? { nl: 'Vul een naam in.', en: 'Fill in a name.' } : undefined)
    expect(await askerFor(there, 'nl').line(name, { fault })).toBe('x')
  })

  it('takes one of several, and begins at the likely one', async () => {
    const ask = (...keys: string[]) => askerFor(typing([[/Hoe heet het/, ...keys]]), 'nl').one(name, colours, 'blue')
    expect([await ask(key.enter), await ask(key.down, key.enter)]).toEqual(['blue', 'green'])
  })

  it('takes several, or none', async () => {
    const ask = (...keys: string[]) => askerFor(typing([[/Hoe heet het/, ...keys]]), 'nl').several(name, colours)
    expect(await ask(key.space, key.down, key.down, key.space, key.enter)).toEqual(['red', 'green'])
    expect(await ask(key.enter)).toEqual([])
  })

  it('takes yes or no, in the language', async () => {
    const there = typing([[/Hoe heet het/, 'n']])
    expect(await askerFor(there, 'nl').yes(name)).toBe(false)
    expect(there.screen()).toMatch(/ja[\s\S]*nee/)
  })

  it.each(['line', 'one', 'several', 'yes'] as const)(
    'that is broken off (%s) is a sentence, not a fault',
    async (kind) => {
      const asker = askerFor(typing([[/Hoe heet het/, key.stop]]), 'nl')
      const asked = kind === 'line' ? asker.line(name) : kind === 'yes' ? asker.yes(name) : asker[kind](name, colours)
      await expect(asked).rejects.toMatchObject({ said: { nl: 'Gestopt. Er is niets geschreven.' } })
    },
  )

  it('says nothing in another language', async () => {
    const there = typing([[/Hoe heet het/, key.space, key.enter]])
    await askerFor(there, 'nl').several(name, colours)
    expect(there.screen()).not.toMatch(/navigate|confirm|select|Please/i)
  })
})

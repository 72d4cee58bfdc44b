import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doubleWork, nearDuplicateRule } from '../../src/facts/double-work.ts'
import { tellingWords } from '../../src/facts/telling-words.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action } from '../../src/model/definition.ts'

function found(...actions: Partial<Action>[]): string[] {
  const all = actions.map((action, at) => ({ id: `a${at}`, title: 'T', owner: `p${at}`, ...action }))
  return doubleWork(resolve({ actions: all }).ecosystem).map(({ earlier, later }) => `${earlier.at} ${later.at}`)
}

const areDouble = (one: string, other: string) => found({ title: one }, { title: other }).length === 1

describe('titles that are near-duplicates', () => {
  test.each([
    ['Enquête onder bedrijven over stroomgebruik', 'Een enquete over het stroomgebruik van bedrijven'],
    ['Nieuwsbrief maken', 'Nieuwsbrieven opstellen'],
    ['Deelauto proef in de wijk', 'Deelautoproef in de wijk'],
    ['Scholen bezoeken met het weerlab', 'School bezoeken met weerlab'],
    ['Cursus dakbegroening voor hoveniers', 'Cursus gratis dakbegroening voor hoveniers'],
    ["Laadpalen voor deelauto's plaatsen", 'Plaatsen van laadpalen voor deelautos'],
    ['Survey of members on energy use', 'Survey on the energy use of our members'],
    ['Training roofers in green roofs', 'Training of roofers in green roofs'],
    ['Visit trade fairs', 'Visiting a trade fair'],
    ['Collect water data', 'Collecting the water data'],
  ])('%s · %s', (one, other) => {
    expect(areDouble(one, other)).toBe(true)
    expect(areDouble(other, one)).toBe(true)
  })
})

describe('titles that are not', () => {
  test.each([
    ['Pandscans in Rietmonde', 'Pandscans in Hogelinde'],
    ['Meting voor de proef', 'Meting na de proef'],
    ['Aansluiting wijk noord fase 1', 'Aansluiting wijk noord fase 2'],
    ['Aansluiting wijk noord straat a', 'Aansluiting wijk noord straat b'],
    ['Aansluiting wijk noord straat', 'Aansluiting wijk noord straat 2'],
    ['Informatieavond isolatie huurders', 'Informatieavond isolatie huurders Tolkwartier'],
    ['Enquête onder bedrijven over stroomgebruik', 'Enquête onder bewoners over stroomgebruik'],
    ['Laaddata openstellen', 'Laaddata openstellen voor deelauto’s'],
    ['Cursus dakbegroening voor hoveniers', 'Cursus gevelbegroening voor hoveniers'],
    ['Zonnepanelen op de school in het dorp', 'Zonnepanelen op de kerk in het dorp'],
    ['Cursus AI', 'Cursus IP'],
    ['Survey of members', 'Survey of visitors'],
    ['Green roof for the library', 'Green roof for the town hall'],
    ['Training without certificate', 'Training with certificate'],
    ['Maken en uitvoeren', 'Plan opstellen'],
  ])('%s · %s', (one, other) => {
    expect(areDouble(one, other)).toBe(false)
    expect(areDouble(other, one)).toBe(false)
  })
})

describe('two actions with the same title', () => {
  const pair = (one: Partial<Action>, other: Partial<Action>) => found(one, other)

  test('are double work of two owners, for one goal, at one time', () => {
    expect(pair({}, {})).toEqual(['0 1'])
    expect(pair({ owner: 'p' }, { owner: 'p' })).toEqual([])
    expect(pair({ goals: ['g'] }, { goals: ['h'] })).toEqual([])
    expect(pair({ goals: ['g'] }, {})).toEqual([])
    expect(pair({ goals: ['f', 'g'] }, { goals: ['g', 'h'] })).toEqual(['0 1'])
    expect(pair({ deadline: '2026-06' }, { start: '2026-07' })).toEqual([])
    expect(pair({ deadline: '2026-07' }, { start: '2026-07' })).toEqual(['1 0'])
    expect(pair({ status: 'done' }, {})).toEqual([])
    expect(pair({ category: 'communication' }, { category: 'governance' })).toEqual([])
  })

  test('are not when they wait for each other or help each other', () => {
    expect(pair({ depends_on: ['a1'] }, {})).toEqual([])
    expect(pair({}, { contributors: ['p0'] })).toEqual([])
  })

  test('are told at the one that starts last, each once', () => {
    expect(found({ start: '2026-09' }, { start: '2026-03' })).toEqual(['1 0'])
    expect(found({}, {}, {})).toEqual(['0 1', '0 2'])
  })
})

/** Every pair by the rule as it is written down, without keys and sums. */
function byBruteForce(titles: readonly string[]): Set<number> {
  const words = titles.map((title) => tellingWords(title))
  const later = new Set<number>()
  for (let b = 0; b < titles.length; b++)
    for (let a = 0; a < b; a++) {
      const [less, more] = [words[a] ?? [], words[b] ?? []].sort((one, other) => one.length - other.length)
      if (less === undefined || more === undefined || less.length === 0) continue
      const stems = new Set(less.map(({ stem }) => stem))
      const extra = more.filter(({ stem }) => !stems.has(stem))
      const isWithin = more.length - extra.length === less.length
      const isOneMore = extra.length === 1 && extra[0]?.isProper === false && less.length >= nearDuplicateRule.shared
      const plain = (list: typeof less) => list.map((word) => word.plain).join('')
      if ((isWithin && (extra.length === 0 || isOneMore)) || plain(less) === plain(more)) later.add(b)
    }
  return later
}

test('finds the same as comparing every pair', () => {
  const word = fc.constantFrom('dak', 'tuin', 'regen', 'straat', 'wijk', 'Noord', '2', 'de', 'voor')
  const titles = fc.array(
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    { maxLength: 9 },
  )
  fc.assert(
    fc.property(titles, (all) => {
      const given = all.map((title) => ({ title }))
      expect(new Set(found(...given).map((pair) => Number(pair.split(' ')[1])))).toEqual(byBruteForce(all))
    }),
    { numRuns: 300, seed: 6 },
  )
})

test('takes 10,000 actions in its stride, and endless titles', () => {
  const began = performance.now()
  const words = ['dak', 'tuin', 'regen', 'straat', 'wijk', 'school', 'meting', 'cursus']
  const many = Array.from({ length: 10_000 }, (_, at) => ({
    title: Array.from({ length: 6 }, (_, place) => words[(at * (place + 3) + place) % 8]).join(' '),
    owner: `p${at % 7}`,
  }))
  found(
    ...many,
    { title: 'dak '.repeat(20_000) },
    { title: Array.from({ length: 20_000 }, (_, at) => `w${at}`).join(' ') },
  )
  expect(performance.now() - began).toBeLessThan(6000)
})

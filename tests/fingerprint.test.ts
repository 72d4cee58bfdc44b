import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { eco, sound } from './commands/run.ts'

interface Told {
  readonly rule: string
  readonly thing: string
  readonly fingerprint: string
  readonly severity: string
}

/** The findings of `eco check`, with what each is about and by which it is known. */
async function marks(files: Readonly<Record<string, string>>, words = ''): Promise<readonly Told[]> {
  return JSON.parse((await eco(`check --format json ${words}`, { files })).out).findings
}

async function prints(files: Readonly<Record<string, string>>, words = ''): Promise<readonly string[]> {
  return (await marks(files, words)).map(({ fingerprint }) => fingerprint).sort()
}

const partners = [
  { id: 'netbeheer', name: 'Netbeheer', helix: 'bedrijf' },
  { id: 'wijkraad', name: 'Wijkraad', foo: 1 },
]
const actions = [
  { id: 'kabels', title: 'Kabels', owner: 'niemand', goals: ['weg', 'kwijt'], deadline: '2020-01-01' },
  {
    id: 'metingen',
    title: 'Metingen',
    owner: 'netbeheer',
    contributors: ['onbekend'],
    start: '2027-05',
    deadline: '2027-02',
  },
]
const whole = { 'ecosystem.yaml': `${sound}${dump({ partners })}${dump({ actions })}` }

describe('the fingerprint of a finding stays the same', () => {
  test('when lines shift, items change places and move to another file', async () => {
    const before = await prints(whole)
    expect(before.length).toBeGreaterThan(20)
    expect(new Set(before).size).toBe(before.length)
    const moved = {
      'ecosystem.yaml': `# nieuw\n\n${sound}\n# en nog iets\n`,
      'b/werk.yaml': dump({ actions: [...actions].reverse() }, { flowLevel: 2 }),
      'a.yaml': `${dump({ partners: [partners[1]] })}# verder\n`,
      'z.yaml': dump({ partners: [partners[0]] }),
    }
    expect(await prints(moved)).toEqual(before)
  })

  test('in another language and in another folder', async () => {
    const before = await prints(whole)
    expect(await prints(whole, '--lang en')).toEqual(before)
    expect(await prints({ 'elders/diep/ecosystem.yaml': whole['ecosystem.yaml'] })).toEqual(before)
  })

  test('when something else is added: what was there is known again', async () => {
    const before = await prints(whole)
    const more = dump({ actions: [{ id: 'nieuw', title: 'Nieuw', owner: 'weer-niemand' }] })
    const after = await prints({ ...whole, 'nieuw.yaml': more })
    expect(before.filter((one) => !after.includes(one))).toEqual([])
    expect(after.length).toBeGreaterThan(before.length)
  })

  test('whatever the order of the items is', async () => {
    const before = await prints(whole)
    const order = fc.shuffledSubarray([...actions, ...partners], { minLength: 4 })
    const property = fc.asyncProperty(order, async (items) => {
      const files = items.map((item, at) => [
        `${at}.yaml`,
        dump('owner' in item ? { actions: [item] } : { partners: [item] }),
      ])
      expect(await prints({ 'ecosystem.yaml': sound, ...Object.fromEntries(files) })).toEqual(before)
    })
    await fc.assert(property, { numRuns: 10 })
  })
})

describe('the fingerprint of a finding changes', () => {
  const owner = async (text: string) =>
    (await marks({ 'ecosystem.yaml': text })).find(({ rule }) => rule === 'unknown-reference')?.fingerprint
  const text = (id: string, who: string) => `${sound}actions:\n  - {id: ${id}, title: A, owner: ${who}}\n`

  test('with the thing, with the value that is wrong, and with the ecosystem', async () => {
    const all = await Promise.all([
      owner(text('a', 'x')),
      owner(text('b', 'x')),
      owner(text('a', 'y')),
      owner(text('a', 'x').replace('warmtebond', 'koudebond')),
    ])
    expect(new Set(all).size).toBe(4)
  })

  test('for each of two that are alike: no two findings of a run have the same', async () => {
    const twice = {
      'ecosystem.yaml': `${sound}# bel 06-12345678\n# bel 06-12345678\nleeg:\n`,
      'a.yaml': 'a: [',
      'b.yaml': 'a: [',
    }
    const all = await prints(twice)
    expect(new Set(all).size).toBe(all.length)
  })
})

test('too much and too little money are not the same finding, whichever line of the year stands first', async () => {
  const money = (first: number, second: number) => ({
    'ecosystem.yaml': `${sound}finance:\n  costs: [{ id: k, what: Werk, year: 2027, amount: 100000 }]\n  funding:\n    - { id: a, kind: cash, year: 2027, amount: ${first} }\n    - { id: b, kind: cash, year: 2027, amount: ${second} }\n`,
  })
  const mark = async (files: Readonly<Record<string, string>>) =>
    (await marks(files)).find(({ rule }) => rule === 'year-out-of-balance')?.fingerprint
  const tooMuch = await mark(money(90_000, 30_000))
  expect(tooMuch).toBeDefined()
  expect(await mark(money(30_000, 90_000))).toBe(tooMuch)
  expect(await mark(money(90_000, 5000))).not.toBe(tooMuch)
})

test('what a finding is about is named by ids, not by numbers', async () => {
  const things = (await marks(whole))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, thing }) => `${rule} ${thing}`)
  expect(things).toContain('unknown-reference actions/kabels/goals/kwijt')
  expect(things).toContain('unknown-reference actions/kabels/owner')
  expect(things).toContain('unknown-key partners/wijkraad/foo')
})

test('a very long value and a very wide item cost no more than others', async () => {
  const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, 'x'.repeat(200)]))
  const files = {
    'ecosystem.yaml': `${sound}${dump({ partners: [wide, { id: 'a', name: 'A', helix: 'y'.repeat(10_000) }] })}`,
  }
  const found = await marks(files)
  expect(found.length).toBeGreaterThan(5000)
  for (const { thing } of found) expect(thing.length).toBeLessThan(300)
})

test('an item whose id is a number without end is known by its place', async () => {
  const files = {
    'ecosystem.yaml': `${sound}goals:\n  - { id: .inf, title: Talent, owner: niemand }\n  - { id: .nan, owner: niemand }\n`,
  }
  const things = (await marks(files)).map(({ thing }) => thing)
  expect(things.filter((thing) => /Infinity|NaN/.test(thing))).toEqual([])
  expect(things).toContain('goals/Talent/owner')
})

import { describe, expect, test } from 'vitest'
import { reports } from '../../src/reports/reports.ts'
import { allRules } from '../../src/rules.ts'
import { eco } from './run.ts'

describe('a rule', () => {
  test('is explained in Dutch', async () => {
    const { code, out } = await eco('explain unknown-key')
    expect(code).toBe(0)
    expect(out).toMatch(/^[^\n]+ \(unknown-key, fout\)\n\nWat: [^\n]+\n\nWaarom: [^\n]+\n\nHoe los je het op: /)
  })

  test('is explained in English', async () => {
    const { out } = await eco('explain unknown-key --lang en')
    expect(out).toMatch(/^[^\n]+ \(unknown-key, error\)\n\nWhat: [^\n]+\n\nWhy: [^\n]+\n\nHow to mend it: /)
  })

  test.each(Object.keys(allRules))('%s can be explained, differently in each language', async (id) => {
    const [nl, en] = [await eco(`explain ${id}`), await eco(`explain ${id} --lang en`)]
    expect([nl.code, en.code]).toEqual([0, 0])
    expect(nl.out).not.toBe(en.out)
    expect(nl.out + en.out).not.toMatch(/undefined|\[object/)
  })
})

test.each(reports.flatMap((one) => [one.id, one.name.nl]))('the document %s can be explained', async (name) => {
  const { code, out } = await eco(`explain ${name}`)
  expect(code).toBe(0)
  expect(out).toMatch(/^\S[^\n]* \([a-z-]+\)\n\n[^\n]+\n$/)
})

test('without a name there is a list of all rules and documents', async () => {
  const { out } = await eco('explain')
  for (const id of Object.keys(allRules)) expect(out).toContain(id)
  for (const { name } of reports) expect(out).toContain(name.nl)
  expect((await eco('explain --lang en')).out).toContain('What for')
})

describe('what is no rule or document', () => {
  test.each([
    ['unknwon-key', '"unknwon-key" is geen regel, vraag of document. Bedoel je unknown-key?'],
    ['startnotite', '"startnotite" is geen regel, vraag of document. Bedoel je startnotitie?'],
    ['xyz', '"xyz" is geen regel, vraag of document. Alles op een rij: eco explain'],
    ['constructor', '"constructor" is geen regel, vraag of document.'],
  ])('%s is wrong use, with the nearest name', async (id, words) => {
    const { code, out, err } = await eco(`explain ${id}`)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })
})

test('a question that eco check names in a folder above the ecosystems is explained there', async () => {
  const question =
    '{ id: eigen-vraag, kind: question, step: a, ask: { nl: Wie betaalt? }, answered_by: { attested: true } }'
  const files = {
    'a/ecosystem.yaml': 'ecosystem:\n  id: kade\n  name: Kade\n',
    'a/eco.config.yaml': 'methods: [eigen]\nchecklists: [eigen.yaml]\n',
    'a/eigen.yaml': `method: eigen\ntitle: { nl: Eigen }\nsteps: [{ id: a, phase: direct, title: { nl: A } }]\nitems: [${question}]\n`,
    'b/ecosystem.yaml': 'ecosystem:\n  id: haven\n  name: Haven\n',
  }
  expect((await eco('check --format short --severity info', { files })).out).toContain(' eigen-vraag: ')
  const { code, out } = await eco('explain eigen-vraag', { files })
  expect([code, out.split('\n')[0]]).toEqual([0, 'Wie betaalt? (eigen-vraag)'])
  expect((await eco('explain zo-heet-niets', { files })).code).toBe(2)
})

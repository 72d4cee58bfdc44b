import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import type { Rule } from '../../src/facts/rule.ts'
import { consistencyRules } from '../../src/facts/rules.ts'
import { rules as english } from '../../src/i18n/rules.en.ts'
import { rules as dutch } from '../../src/i18n/rules.nl.ts'
import { definitionShape } from '../../src/model/shape.ts'
import { allRules } from '../../src/rules.ts'

const folder = new URL('../cases/rules/', import.meta.url)
const rules: readonly Rule[] = consistencyRules
const ids = rules.map((rule) => rule.id)

describe.each(ids)('%s', (id) => {
  const [broken = '', mended = ''] = readFileSync(new URL(`${id}.yaml`, folder), 'utf8').split(/^---\n/m)

  test('is found where the case says so, and nothing else is', () => {
    expect(findingsIn(broken)).toEqual(expectedIn(broken))
  })

  test('is silent, as is all else, once the case is mended', () => {
    expect(findingsIn(mended)).toEqual([])
  })

  test('says something in both languages and speaks as severely as it promises', () => {
    const found = diagnose(broken).filter((diagnostic) => diagnostic.rule === id)
    for (const { message, hint, severity } of found) {
      expect(severity).toBe(rules.find((rule) => rule.id === id)?.severity)
      for (const text of [message.nl, message.en, hint?.nl, hint?.en]) expect(text).toMatch(/\S/)
      for (const text of [message.nl, message.en]) expect(text).not.toMatch(/undefined|NaN|\bop \w+ \d{4}\.$/)
    }
  })
})

test('an action that waits for itself is told of as one', () => {
  const action = 'actions: [{id: oven, title: Oven bouwen, depends_on: [oven]}]\n'
  const found = diagnose(`ecosystem: {id: hout, name: Hout}\n${action}`).find(({ rule }) => rule === 'dependency-cycle')
  expect(found?.message.nl).toBe('Deze actie wacht op zichzelf: "Oven bouwen" → "Oven bouwen".')
  expect(found?.hint?.nl).toMatch(/^Deze actie kan niet beginnen\./)
  expect(found?.hint?.en).toMatch(/^This action cannot begin\./)
})

test('that something is not there is not told while a file could not be read', () => {
  const goal = 'ecosystem: {id: hout, name: Hout}\ngoals: [{id: g, title: Warm}]\n'
  const sources = (actions: string) =>
    [goal, actions].map((text, at) => ({ file: `${at}.yaml`, content: new TextEncoder().encode(text) }))
  const rulesOf = (actions: string) =>
    assess(sources(actions), { asOf: '2026-11-30' }).diagnostics.map(({ rule }) => rule)
  expect(rulesOf('actions: []\n')).toContain('goal-without-action')
  expect(rulesOf('actions: [}\n')).toContain('yaml-syntax')
  expect(rulesOf('actions: [}\n')).not.toContain('goal-without-action')
})

test('a role is named by its word and not by its key', () => {
  const found = diagnose('ecosystem: {id: hout, name: Hout}\nroles: [{id: p, role: lead-partner}]\n')
  const { message } = found.find(({ rule }) => rule === 'role-without-holder') ?? {}
  expect(message?.nl).toBe('Niemand vervult de rol "penvoerder".')
  expect(message?.en).toBe('Nobody holds the role "lead partner".')
})

test('a measurement that is missing at its target asks for another date, one of the rhythm for another rhythm', () => {
  const hint = (fields: string) =>
    diagnose(`ecosystem: {id: hout, name: Hout}\nindicators: [{id: p, name: Peil, target: 9, ${fields}}]\n`).find(
      ({ rule }) => rule === 'measurement-overdue',
    )?.hint
  for (const every of ['', ', every: quarter']) {
    expect(hint(`by: 2026-05, baseline_date: 2026-03${every}`)?.nl).toMatch(/andere datum af \(by\)\.$/)
    expect(hint(`by: 2026-05, baseline_date: 2026-03${every}`)?.en).toMatch(/another date \(by\)\.$/)
  }
  expect(hint('by: 2028-05, baseline_date: 2026-03, every: quarter')?.nl).toMatch(/\(every\)\.$/)
})

describe('the list of rules', () => {
  test('has unique kebab-case ids', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
  })

  test('and the case files are the same set', () => {
    expect(readdirSync(folder).sort()).toEqual(ids.map((id) => `${id}.yaml`).sort())
  })

  test.each(Object.keys(allRules))('explains %s, which `eco` can report, in both languages', (id) => {
    for (const text of [dutch[id], english[id]]) {
      expect(Object.keys(text ?? {})).toEqual(['title', 'what', 'why', 'how'])
      for (const field of Object.values(text ?? {})) expect(field).toMatch(/\S/)
    }
  })

  test.each(Object.keys(definitionShape.fields))('lists the section %s at unknown-section', (section) => {
    for (const text of [dutch, english]) expect(text['unknown-section']?.how.split(/[\s,.]+/)).toContain(section)
  })

  test('explains the same rules in both languages', () => {
    expect(Object.keys(english)).toEqual(Object.keys(dutch))
  })
})

function diagnose(text: string) {
  const source = { file: 'ecosystem.yaml', content: new TextEncoder().encode(text) }
  return assess([source], { asOf: '2026-11-30' }).diagnostics
}

function findingsIn(text: string): readonly string[] {
  return diagnose(text).map(({ rule, position }) => `${position.line} ${rule}`)
}

function expectedIn(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(/# expect: (\S+)/g)].map(([, id]) => `${index + 1} ${id}`))
}

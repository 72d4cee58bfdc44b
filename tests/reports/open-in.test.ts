import { describe, expect, it } from 'vitest'
import { languages } from '../../src/text.ts'
import { eco } from '../commands/run.ts'
import { memoryIo } from '../memory-io.ts'

const partner = (name: string, more = '') => `partners:\n  - id: roc\n    name: ${name}\n${more}`
const ecosystem = 'ecosystem:\n  id: kade\n  name: De Groene Kade\n'
const open = '"[[nog invullen: wat deze partner | brengt & *haalt*]]"'

async function report(files: Record<string, string>, words: string) {
  return eco(`report ${words} -o - --as-of 2026-11-30`, memoryIo({ files }))
}

describe('a document that shows something that is still open', () => {
  it.each([
    ['nl', '> **Concept.** Dit document is nog niet af: 1 plek is nog open.'],
    ['en', '> **Draft.** This document is not finished: 1 place is still open.'],
  ])('says so at its head (%s)', async (language, line) => {
    const { out } = await report(
      { 'ecosystem.yaml': `${ecosystem}  summary: ${open}\n` },
      `start-note --lang ${language}`,
    )
    expect(out.split('\n')).toContain(line)
  })

  it.each(languages)('is not one that leaves it out (%s)', async (language) => {
    const files = { 'ecosystem.yaml': `${ecosystem}  note: ${open}\n  wind_down_criteria: TODO\n` }
    const { out } = await report(files, `action-plan --lang ${language}`)
    expect(out).not.toMatch(/Concept|Draft/)
  })

  it('is not one for a reader who may not see it', async () => {
    const files = {
      'ecosystem.yaml': ecosystem,
      'p.yaml': partner('Roc', `    visibility: internal\n    gets: [${open}]\n`),
    }
    expect((await report(files, 'partner-profiles')).out).not.toContain('Concept')
    expect((await report(files, 'partner-profiles --audience internal')).out).toContain('Concept')
  })

  it('is the dossier when one of its chapters shows it, and the mark stands there once', async () => {
    const files = { 'ecosystem.yaml': ecosystem, 'p.yaml': partner('Roc', `    gets: [${open}]\n`) }
    const { out } = await report(files, 'dossier')
    expect(out.match(/\*\*Concept\.\*\*/g)).toHaveLength(1)
  })

  it('is one that shows it in a diagram or a table, with the marks that are safe there', async () => {
    const files = { 'ecosystem.yaml': ecosystem, 'p.yaml': partner(open) }
    expect((await report(files, 'ecosystem-map')).out).toContain('Concept')
  })

  it('is a document of the team’s own that prints it, and that can print the mark', async () => {
    const files = {
      'ecosystem.yaml': `${ecosystem}  summary: ${open}\n`,
      'templates/nl/brief.md.hbs': '{{#if concept}}CONCEPT: {{concept}}{{/if}} {{sections.ecosystem.summary}}',
      'templates/nl/naam.md.hbs': '{{#if concept}}CONCEPT{{/if}} {{ecosystem}}',
    }
    expect((await report(files, 'brief')).out).toMatch(/^CONCEPT: 1 plek is nog open/)
    expect((await report(files, 'naam')).out).toBe('De Groene Kade\n')
  })

  it('shows in --data what its template prints', async () => {
    const files = { 'ecosystem.yaml': `${ecosystem}  summary: ${open}\n` }
    const { out } = await eco('report start-note --data', memoryIo({ files }))
    expect(JSON.parse(out)).toMatchObject({ concept: '1 plek is nog open' })
  })
})

it('eco checklist marks its document as eco report does', async () => {
  const files = { 'ecosystem.yaml': `${ecosystem}  region: ${open}\n`, 'p.yaml': partner(open) }
  const document = await report(files, 'checklist')
  const printed = await eco('checklist --format markdown --as-of 2026-11-30', memoryIo({ files }))
  expect(printed.out.includes('**Concept.**')).toBe(document.out.includes('**Concept.**'))
})

describe('eco report --final', () => {
  const files = {
    'ecosystem.yaml': `${ecosystem}  summary: ${open}\n`,
    'p.yaml': partner('Roc', '    gets: [TODO]\n'),
  }

  it('refuses what is not finished, says where it is open, and writes nothing', async () => {
    const { code, err, io } = await eco('report startnotitie actieagenda --final', memoryIo({ files }))
    expect([code, io.writes]).toEqual([1, []])
    expect(err.split('\n')).toEqual([
      'startnotitie: 2 plekken zijn nog open.',
      '  ecosystem.yaml:4:12  [[nog invullen: wat deze partner | brengt & *haalt*]]',
      '  p.yaml:4:12  TODO',
      'Er is niets geschreven.',
      '',
    ])
  })

  it('writes what is finished', async () => {
    const { code, io } = await eco('report actieagenda --final', memoryIo({ files }))
    expect([code, io.writes]).toEqual([0, ['documenten/actieagenda.md']])
  })

  it('speaks the language of the reader', async () => {
    const { err } = await eco('report start-note --final --lang en', memoryIo({ files }))
    expect(err).toMatch(/^start-note: 2 places are still open\.\n[\s\S]*Nothing was written\.\n$/)
  })
})

import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'
import { reports } from '../../src/reports/reports.ts'
import { asOf, print } from './writing.ts'

const definition = {
  ecosystem: { id: 'e', name: 'E', phase: 'perform' },
  partners: [
    { id: 'roc', name: 'ROC' },
    { id: 'oud', name: 'Oud', status: 'left', left: '2026-06-30' },
  ],
  goals: [{ id: 'g', title: 'Doel', owner: 'oud', deadline: '2028', indicators: ['i'] }],
  indicators: [{ id: 'i', name: 'Aantal', measured_by: 'oud', target: 3, by: '2028', every: 'year' }],
  actions: [
    { id: 'a', title: 'Bouwen', owner: 'roc', contributors: ['oud'], goals: ['g'], deadline: '2027-03' },
    { id: 'b', title: 'Laat', owner: 'oud', goals: ['g'], deadline: '2026-10-01' },
  ],
  roles: [{ id: 'r', role: 'conductor', holder: 'oud' }],
  governance: { bodies: [{ id: 'sg', name: 'Stuurgroep', members: ['roc', 'oud'], chair: 'oud' }] },
  risks: [{ id: 'x', title: 'Vertraging', owner: 'oud' }],
  relations: [{ id: 'rel', from: 'oud', to: 'roc', kind: 'cooperation' }],
  value_flows: [{ id: 'v', from: 'oud', to: 'roc', what: 'Kennis' }],
  dependencies: [{ id: 'd', from: 'roc', to: 'oud', what: 'Grond' }],
} as unknown as Definition

const { ecosystem } = resolve(definition)
const assessment = { ...assess([], { asOf }), ecosystem }
/** A partner profile says it in a column of its own, and roles per phase are those of all times. */
const saidOtherwise = new Set(['partner-profiles', 'checklist', 'dossier'])
const otherwise = /^\| Dirigent \| Oud \| Oud \| niemand/

describe('a partner that left', () => {
  test.each(reports.map(({ id }) => id).filter((id) => !saidOtherwise.has(id)))(
    'is called so in every table of %s that names who does something',
    (id) => {
      const rows = print(id, assessment).match(/^\|.*\bOud\b.*$/gm) ?? []
      expect(rows.filter((row) => !otherwise.test(row) && !row.includes('Oud (vertrokken)'))).toEqual([])
      expect(rows.join()).not.toMatch(/\(vertrokken\) ?\(/)
    },
  )

  test.each([
    ['Oud (vertrokken)', 'left', '| Oud (vertrokken) |'],
    ['Stil', 'inactive', '| Stil (doet niet meer mee) |'],
    ['Nieuw', 'prospect', '| Nieuw |'],
  ])('%s with the status %s stands in a table as %s', (name, status, cell) => {
    const partners = [{ id: 'oud', name, status }] as unknown as Definition['partners']
    const other = resolve({ ...definition, partners } as Definition)
    expect(print('action-plan', { ...assessment, ecosystem: other.ecosystem })).toContain(cell)
  })

  test('is called so above what the calendar has on its plate', () => {
    expect(print('calendar', assessment)).toMatch(/^#+ Oud \(vertrokken\)$/m)
  })

  test('stands in the tables of six documents', () => {
    const marked = reports.filter(({ id }) => print(id, assessment).includes('| Oud (vertrokken)'))
    expect(marked.length).toBeGreaterThan(5)
  })
})

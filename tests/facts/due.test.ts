import { expect, test } from 'vitest'
import { dueSoon } from '../../src/facts/due.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

const asOf = '2026-11-30'

function due(definition: Definition) {
  const found = dueSoon(resolve(definition).ecosystem, asOf)
  return found.map(({ who, events }) => [who, ...events.map(({ kind, what }) => `${kind} ${what}`)])
}

test('names per owner what must be ready from today to ninety days on, by the date that is expected now', () => {
  expect(
    due({
      actions: [
        { id: 'a', title: 'Vandaag', owner: 'p', deadline: '2026-11-30' },
        { id: 'b', title: 'Laatste dag', owner: 'p', deadline: '2027-02-28' },
        { id: 'c', title: 'Een dag later', owner: 'p', deadline: '2027-03-01' },
        { id: 'd', title: 'In maart', owner: 'p', deadline: '2027-03' },
        { id: 'e', title: 'Te laat', owner: 'p', deadline: '2026-11-29' },
        { id: 'f', title: 'Klaar', owner: 'p', deadline: '2026-12-01', status: 'done' },
        {
          id: 'g',
          title: 'Verzet',
          owner: 'q',
          deadline: '2026-10-01',
          recovery: { how: 'Hulp', new_date: '2026-12-15' },
        },
        { id: 'h', title: 'Begint', owner: 'q', start: '2026-12-20', deadline: '2027-12-31' },
        {
          id: 'i',
          title: 'Met resultaat',
          owner: 'q',
          deadline: '2027-12-31',
          deliverables: [{ what: 'Rapport', due: '2026-12' }],
        },
        { id: 'j', title: 'Van niemand', deadline: '2026-12-01' },
      ],
      decisions: [{ id: 'k', topic: 'Tarief', body: 'stuurgroep', needed_by: '2027-01-15' }],
    }),
  ).toEqual([
    ['p', 'deadline Vandaag', 'deadline Laatste dag'],
    ['q', 'deadline Verzet', 'deliverable Rapport'],
    [undefined, 'deadline Van niemand'],
    ['stuurgroep', 'decision Tarief'],
  ])
})

test('leaves out a goal for which all the work is done', () => {
  const goals = [{ id: 'g', title: 'Doel', deadline: '2026-12-31', owner: 'p' }]
  const work = { id: 'a', title: 'Werk', goals: ['g'] }
  expect(due({ goals, actions: [work] })).toEqual([['p', 'goal Doel']])
  expect(due({ goals, actions: [{ ...work, status: 'done' }] })).toEqual([])
})

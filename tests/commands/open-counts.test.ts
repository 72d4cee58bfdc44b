import { describe, expect, it } from 'vitest'
import { memoryIo } from '../memory-io.ts'
import { eco } from './run.ts'

const files = {
  'ecosystem.yaml': 'ecosystem:\n  id: kade\n  name: De Groene Kade\n  summary: "[[nog invullen: wat het is]]"\n',
  'partners.yaml': [
    'partners:',
    '  - { id: roc, name: Roc De Vaart, needs: TODO, gets: ["[[nog invullen: wat]]"] }',
    '  - { id: nieuw, name: "[[nog invullen: naam]]" }',
    'actions:',
    '  - { id: a, title: Beginnen, owner: roc, deliverables: ["[[nog invullen: resultaat]]"] }',
    '',
  ].join('\n'),
}
const disk = () => memoryIo({ files })

describe('what is still open is counted per section and per party', () => {
  it('in eco status', async () => {
    const { out } = await eco('status', disk())
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Nog open 5: partners 3, acties 1, ecosysteem 1; Roc De Vaart 3, nieuw 1, zonder trekker 1',
    )
  })

  it('in eco checklist', async () => {
    const { out } = await eco('checklist --lang en', disk())
    expect(out).toContain(
      'Still to be filled in: 5: partners 3, actions 1, ecosystem 1\nOf: Roc De Vaart 3, nieuw 1, without an owner 1\n',
    )
  })

  it.each(['status', 'checklist'])('in eco %s for other programs', async (command) => {
    const { out } = await eco(`${command} --format json`, disk())
    const found = JSON.parse(out) as { open_places?: object; ecosystems?: { open_places: object }[] }
    expect(found.open_places ?? found.ecosystems?.[0]?.open_places).toEqual({
      total: 5,
      sections: [
        { section: 'partners', count: 3 },
        { section: 'actions', count: 1 },
        { section: 'ecosystem', count: 1 },
      ],
      owners: [
        { owner: 'roc', count: 3 },
        { owner: 'nieuw', count: 1 },
        { owner: null, count: 1 },
      ],
    })
  })

  it('and nothing is said where nothing is open', async () => {
    const closed = memoryIo({ files: { 'ecosystem.yaml': 'ecosystem:\n  id: kade\n  name: De Groene Kade\n' } })
    expect((await eco('status', closed)).out).not.toContain('Nog open')
    expect((await eco('checklist', closed)).out).not.toContain('in te vullen')
  })
})

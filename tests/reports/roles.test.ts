import { describe, expect, test } from 'vitest'
import { roles } from '../../src/reports/roles.ts'
import type { Language } from '../../src/text.ts'
import { poisoned } from './poison.ts'
import { expectWhole, headings, levels, pictures, structure } from './structure.ts'
import * as writing from './writing.ts'

describe('the document on roles', () => {
  test('of an ecosystem with only a name has one sentence a chapter, and no table or picture', () => {
    for (const language of ['nl', 'en'] as const) {
      const text = written({}, language)
      expect(levels(text)).toEqual(['#', '##', '##', '##', '##', '##', '##'])
      expect(text).not.toMatch(/^\||```/m)
    }
    expect(written({})).toContain('In de gegevens staat nog niet wie wat doet.')
  })

  test('has the same chapters, tables and pictures in both languages', () => {
    const [dutch, english] = [written(full), written(full, 'en')]
    expect(structure(english)).toEqual(structure(dutch))
    expect(pictures(english)).toHaveLength(2)
    expect(english).not.toMatch(/niemand|gegevens|Bijlage|Trekker|vertrokken/)
  })

  test('begins with the gaps and overlaps', () => {
    const points = written(full).split('## 2.')[0] ?? ''
    expect(points).toContain('Nu zijn zeven van de acht rollen niet vervuld: architect, verbinder,')
    expect(points).toContain('**Een rol ligt bij een partij die weg is.** Dirigent. Draag over.')
    expect(points).toContain('**Eén doel heeft geen kartrekker in de gegevens.** ‘Droog’. Kies er een.')
    expect(points).toContain('**Eén open actie heeft geen trekker in de gegevens.** ‘Graven’. Kies er een.')
    expect(points).toContain('**De trekker van een open actie is weg.** ‘Bouwen’. Kies een nieuwe.')
    expect(points).toContain('**De trekker van een open actie doet nog niet mee.** ‘Meten’.')
    expect(points).toContain('**Eén rol ligt bij meer partijen tegelijk.** Aanjager (Stad en Bouw).')
    expect(points).toContain('Leden bij ‘Bureau’, een mandaat bij ‘Bureau’ en een ritme bij ‘Stuurgroep’ en ‘Bureau’.')
    expect(points).not.toContain('een voorzitter bij')
  })

  test('calls no gap in a role set that the data do not use', () => {
    const text = written(full)
    expect(text).not.toMatch(/### De (?:zeven|vijf) rollen/)
    expect(text).toContain(
      'Nog niet gebruikt in de gegevens: De zeven rollen van innovation orchestrators (TNO) en De vijf rollen in ketensamenwerking (Barth).',
    )
    const facilitator = { id: 'r4', role: 'facilitator', holder: 'stad' }
    const chain = written({ ...full, roles: [...full.roles, facilitator] })
    expect(chain).toContain('### De vijf rollen in ketensamenwerking (Barth)')
    expect(chain).not.toContain('### De acht rollen')
  })

  test('looks for gaps in the phase of the work once that is known', () => {
    const held = [...full.roles, { id: 'r4', role: 'architect', holder: 'stad', phases: ['direct'] }]
    const points = written({ ...full, roles: held, ecosystem: { phase: 'perform' } }).split('## 2.')[0]
    expect(points).toContain('In de fase Verrichten zijn zeven van de acht rollen niet vervuld: architect, verbinder,')
    expect(written({ ...full, roles: held }).split('## 2.')[0]).toContain('Nu zijn zes van de acht rollen niet vervuld')
  })

  test('names who holds more than half of a set', () => {
    const holds = ['chair', 'conductor', 'puller', 'lead-partner'].map((role) => ({ id: role, role, holder: 'stad' }))
    expect(written({ partners: full.partners, roles: holds })).toContain('**Stad vervult vier van de zes rollen.**')
  })

  test('shows a role that is not needed with the reason, and not as a gap', () => {
    const spared = [
      ...full.roles,
      { id: 'f', role: 'facilitator', holder: 'bouw' },
      { id: 'g', role: 'guide', needed: false, reason: 'De kaart is duidelijk' },
    ]
    const text = written({ ...full, roles: spared })
    expect(text).toContain('| Wegwijzer | – | – | – | niet nodig: De kaart is duidelijk |')
    expect(text.split('## 2.')[0]).not.toContain('wegwijzer')
  })

  test('has owners as A and R and contributors as R, and makes up no C and I', () => {
    const text = written(full)
    expect(text).toContain('Er zijn drie acties open.')
    expect(text).toContain('| Graven | niemand | Stad en Bouw |')
    expect(text).toContain('| Bouwen | Oud (vertrokken) | – |')
    expect(text).not.toMatch(/\| Klaar \|/)
    expect(text).toContain('dat is hier dus niet ingevuld')
    expect(headings(text)).toContain('### Doel 1: Droog')
  })

  test('keeps a long list of actions for an annex', () => {
    const actions = Array.from({ length: 30 }, (_, at) => ({ id: `a${at}`, title: `Actie ${at}`, owner: 'stad' }))
    const text = written({ ...full, actions })
    expect(text).toContain('De tabellen per doel staan in bijlage B.')
    expect(text.indexOf('| Actie 3 |')).toBeGreaterThan(text.indexOf('## Bijlage B.'))
    expect(text).toContain('| Stad | aanjager | 1 | 1 | 30 | 33 |')
  })

  test('counts everyone in the table of many, and shows eight in the picture', () => {
    const partners = Array.from({ length: 40 }, (_, at) => ({ id: `p${at}`, name: 'Zelfde naam' }))
    const actions = partners.map(({ id }) => ({ id: `a-${id}`, title: `Actie ${id}`, owner: id }))
    const text = written({ partners, actions })
    expect(pictures(text)[0]).toContain('"Zelfde naam", "Zelfde naam (2)"')
    expect(pictures(text)[0]?.match(/Zelfde naam/g)).toHaveLength(8)
    expect(text).toContain('De andere 30 staan in bijlage A.')
    expect(text.match(/^\| Zelfde naam \|/gm)?.length).toBeGreaterThan(39)
  })

  test('says who holds it together, and how many partners trust that party', () => {
    const text = written(full)
    expect(text).toContain('Vervuller: Bureau')
    expect(text).toContain('Vertrouwen uitgesproken door 1 van de 2 partners die meedoen.')
  })

  test('never prints a note for the team', () => {
    const noted = { ...full, orchestration: { ...full.orchestration, note: 'Geheim', caveat: 'Voorlopig' } }
    expect(written(noted)).toContain('Kanttekening: Voorlopig.')
    expect(written(noted)).not.toContain('Geheim')
  })

  test('stays whole whatever people typed', async () => {
    const clean = written(full)
    for (const poison of [undefined, 'x'.repeat(10_000), '\u202eend', '']) {
      const text = written(poisoned(full, poison))
      await expectWhole(text, clean)
      for (const picture of pictures(text)) expect(picture.length).toBeLessThan(2500)
    }
  })
})

const full = {
  partners: [
    { id: 'stad', name: 'Stad', helix: 'government' },
    { id: 'bouw', name: 'Bouw', helix: 'company' },
    { id: 'oud', name: 'Oud', status: 'left', left: '2026-01' },
    { id: 'nieuw', name: 'Nieuw', status: 'approached' },
  ],
  orchestration: { holder: 'bureau', mandate: 'Mag uitgeven', stake: 'Geen', trusted_by: ['bouw', 'oud'] },
  governance: {
    structure: 'Eén groep beslist',
    bodies: [
      { id: 'groep', name: 'Stuurgroep', members: ['stad', 'bouw'], chair: 'stad', mandate: 'Beslist' },
      { id: 'bureau', name: 'Bureau', kind: 'programme-office' },
    ],
    decision_rights: [{ topic: 'Geld', body: 'groep', rule: 'Samen' }],
    escalation: [
      { level: 2, who: 'groep', trigger: 'Daarna' },
      { level: 1, who: 'bureau', trigger: 'Eerst', term_days: 1 },
    ],
  },
  roles: [
    { id: 'r1', role: 'driver', holder: 'stad', reason: 'Dichtbij' },
    { id: 'r2', role: 'driver', holder: 'bouw' },
    { id: 'r3', role: 'conductor', holder: 'oud', from: 2025 },
  ],
  goals: [
    { id: 'droog', title: 'Droog', statement: 'Het is droog' },
    { id: 'weg', title: 'Weg', owner: 'stad' },
  ],
  actions: [
    { id: 'a', title: 'Graven', goals: ['droog'], contributors: ['stad', 'bouw'] },
    { id: 'b', title: 'Bouwen', goals: ['droog'], owner: 'oud', contributors: ['oud'] },
    { id: 'c', title: 'Meten', owner: 'nieuw' },
    { id: 'd', title: 'Klaar', owner: 'stad', status: 'done' },
  ],
}

test('the annex on who holds a role says why only where somebody wrote that', () => {
  const held = (more: object) => ({
    partners: [{ id: 'a', name: 'A' }],
    roles: [{ id: 'r', role: 'chair', holder: 'a', from: '2026-01-01', ...more }],
  })
  const [without, reasoned] = [written(held({})), written(held({ reason: 'Gekozen door allen.' }))]
  expect(without).toMatch(/Sinds wanneer staat in bijlage .*## Bijlage [A-Z]\. Sinds wanneer\n/s)
  expect(reasoned).toMatch(/Sinds wanneer en waarom staat in bijlage .*## Bijlage [A-Z]\. Sinds wanneer en waarom\n/s)
})

function written(sections: object, language: Language = 'nl'): string {
  return writing.written(roles, sections, language)
}

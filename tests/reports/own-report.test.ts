import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { type Assessment, assess } from '../../src/assess.ts'
import { editionFor } from '../../src/edition.ts'
import type { Audience } from '../../src/graph/audience.ts'
import { definitionShape } from '../../src/model/shape.ts'
import { groups } from '../../src/reports/groups.ts'
import { camelCase, ownReport } from '../../src/reports/own-report.ts'
import { reports } from '../../src/reports/reports.ts'
import type { Language } from '../../src/text.ts'

const sections = {
  partners: [
    {
      id: 'roc',
      name: 'ROC De Kade',
      helix: 'knowledge',
      brings: ['Lesruimte', { what: 'Geld', amount: 1500, per: 'year' }],
    },
    { id: 'stil', name: 'Stille Vennoot', visibility: 'internal' },
  ],
  goals: [{ id: 'stage', title: 'Stages', deadline: '2027-06', note: 'niet voor buiten' }],
  actions: [
    {
      id: 'dagen',
      title: 'Dagen',
      goals: ['stage'],
      owner: 'roc',
      contributors: ['roc', 'stil'],
      status: 'active',
      progress: 40,
    },
    { id: 'stille', title: 'Stille actie', owner: 'stil', budget: 12000, hours: 1250 },
  ],
}

describe('the data of a document of a team', () => {
  test('have the head of every document, the sections twice, and each document of eco', () => {
    expect(Object.keys(viewed({}))).toEqual([
      ...[
        'ecosystem',
        'date',
        'edition',
        'isPublic',
        'isTeams',
        'faults',
        'lacking',
        'foreign',
        'concept',
        'illustrative',
        'inDossier',
      ],
      ...['readers'],
      ...['sections', 'named'],
      ...reports.map(({ id }) => camelCase(id)),
    ])
    expect(new Set(Object.keys(viewed({}))).size).toBe(14 + reports.length)
  })

  test('hold every field of the model, null or empty where nothing was written', () => {
    const { sections: all } = viewed({
      goals: [{ id: 'g', title: 'G' }],
      partners: [{ id: 'p', name: 'P', gets: ['Werk'] }],
    })
    expect(Object.keys(all)).toEqual(Object.keys(definitionShape.fields))
    expect(all.vision).toBeNull()
    expect(all.actions).toEqual([])
    expect(all.goals[0]).toMatchObject({ id: 'g', title: 'G', deadline: null, indicators: [] })
    expect(all.partners[0].gets[0]).toMatchObject({ what: 'Werk', kind: null })
    expect(all.partners[0].autonomy).toBeNull()
  })

  test('are as they were written in sections, and in words in named', () => {
    const { sections: written, named } = viewed(sections)
    expect(written.actions[0]).toMatchObject({
      owner: 'roc',
      contributors: ['roc'],
      status: 'active',
      progress: 40,
    })
    expect(named.actions[0]).toMatchObject({
      owner: 'ROC De Kade',
      goals: ['Stages'],
      status: 'loopt',
      progress: '40%',
      start: null,
    })
    expect(named.actions[1]).toMatchObject({ hours: '1.250', budget: '€ 12.000' })
    expect(named.goals[0]).toMatchObject({ deadline: 'juni 2027' })
    expect(named.partners[0]).toMatchObject({ helix: 'onderwijs en onderzoek' })
    expect(viewed(sections, 'en').named.goals[0]).toMatchObject({ deadline: 'June 2027' })
    expect(viewed(sections, 'en').named.actions[1]).toMatchObject({ hours: '1,250', budget: '€12,000' })
  })

  test('let a template ask for a fixed value', () => {
    const { named } = viewed(sections)
    expect(named.actions[0].is.status).toEqual({
      planned: false,
      active: true,
      paused: false,
      done: false,
      stopped: false,
    })
    expect(named.actions[1].is.status.planned).toBe(false)
    expect(named.partners[0].brings[1].is.per).toEqual({ year: true, month: false, once: false })
    expect(named.goals[0].is.level).toEqual({ main: false, sub: false })
  })

  test('hold nothing that is not for this reader, and no remark for the team for anybody', () => {
    for (const audience of ['partners', 'public'] as const)
      expect(JSON.stringify(viewed(sections, 'nl', audience))).not.toMatch(/Stille Vennoot|"stil"/)
    expect(viewed(sections).named.actions[1].owner).toBe('hier niet genoemd')
    const internal = JSON.stringify(viewed(sections, 'nl', 'internal'))
    expect(internal).toContain('Stille Vennoot')
    expect(internal).not.toContain('niet voor buiten')
  })

  test('leave out a number that is none', () => {
    const { sections: written, named } = viewed({
      finance: { costs: [{ id: 'k', what: 'Iets', year: 2026, amount: 'veel' }] },
    })
    expect(written.finance?.costs[0]?.amount ?? null).toBeNull()
    expect(named.finance?.costs[0]?.amount ?? null).toBeNull()
  })

  test('are worked out only where they are asked for', () => {
    const view = ownReport('x', texts('')).view({ ...assessed({}), verdicts: undefined as never }, 'nl') as Own
    expect(view.ecosystem).toBe('Proef')
    expect(() => view.checklist).toThrow()
  })

  test('say what the document is for in the comment at the top of its template', () => {
    const purpose = (nl: string | undefined, en?: string) => ownReport('x', { nl, en }).purpose
    expect(purpose('{{!-- Een brief\n  aan de raad --}}\n# Brief')).toEqual({
      nl: 'Een brief aan de raad',
      en: 'Een brief aan de raad',
    })
    expect(purpose('\n{{! kort }}')).toMatchObject({ nl: 'kort' })
    expect(purpose('{{~!-- met {{x}} erin --~}}').nl).toBe('met {{x}} erin')
    expect(purpose('{{!-- Brief --}}', '{{!-- Letter --}}')).toEqual({ nl: 'Brief', en: 'Letter' })
    for (const none of ['# Brief {{!-- niet boven --}}', '', '{{!-- --}}', '{{!-- open'])
      expect(purpose(none)).toEqual({ nl: 'Een eigen document van het team.', en: 'A document of the team’s own.' })
  })
})

test('every document of eco stands in one group of the list', () => {
  const listed = groups().flatMap((group) => group.reports.map(({ id }) => id))
  expect([...listed].sort()).toEqual(reports.map(({ id }) => id).sort())
  expect(groups().map(({ title }) => title.nl)).not.toContain('Verder')
})

// biome-ignore lint/suspicious/noExplicitAny: a template sees plain data without types, and so does this test
type Own = Record<string, any>

function viewed(data: object, language: Language = 'nl', audience: Audience = 'partners'): Own {
  const edition = editionFor(assessed(data), { audience, unmarked: 'partners', language })
  return JSON.parse(JSON.stringify(ownReport('x', texts('')).view(edition, language)))
}

function assessed(data: object): Assessment {
  const text = stringify({ ecosystem: { id: 'proef', name: 'Proef' }, ...data })
  return assess([{ file: 'ecosystem.yaml', content: new TextEncoder().encode(text) }], { asOf: '2026-11-30' })
}

function texts(text: string) {
  return { nl: text, en: text }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ecosystem } from '../../src/graph/ecosystem.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape, type GroupShape, type Shape } from '../../src/model/shape.ts'
import { type Change, thingKey } from '../../src/revisions/change.ts'
import { compare } from '../../src/revisions/compare.ts'
import { fingerprintOf } from '../../src/revisions/fingerprint.ts'
import { fitting } from '../load/model-values.ts'

const ecosystems = fitting(definitionShape) as fc.Arbitrary<Definition>
const runs = { numRuns: 150 }

describe('comparing two states', () => {
  it('finds nothing between a state and itself', () => {
    fc.assert(
      fc.property(ecosystems, (one) => {
        expect(compare(stateOf(one), stateOf(structuredClone(one)))).toEqual([])
      }),
      runs,
    )
  })

  it('does not see order, white space, the way a year is written, or a text where a group may stand', () => {
    fc.assert(
      fc.property(ecosystems, fc.infiniteStream(fc.nat()), (one, numbers) => {
        const other = rewritten(one, definitionShape, () => numbers.next().value ?? 0) as Definition
        expect(compare(stateOf(one), stateOf(other))).toEqual([])
      }),
      runs,
    )
  })

  it('names every thing that differs, and no other', () => {
    fc.assert(
      fc.property(ecosystems, ecosystems, (one, other) => {
        const changes = compare(stateOf(one), stateOf(other))
        fc.pre(changes.every(({ kind }) => kind !== 'renamed'))
        expect([...new Set(changes.map(thingKey))].sort()).toEqual(differing(one, other))
      }),
      runs,
    )
  })

  it('tells the way back as the way there, turned round', () => {
    fc.assert(
      fc.property(ecosystems, ecosystems, (one, other) => {
        const [there, back] = [compare(stateOf(one), stateOf(other)), compare(stateOf(other), stateOf(one))]
        fc.pre([...there, ...back].every(({ kind }) => kind !== 'renamed'))
        expect(back.map(turned).sort()).toEqual(there.map(told).sort())
      }),
      runs,
    )
  })
})

describe('what is the same thing', () => {
  const partner = { id: 'roc', name: 'Roc Oost', sector: 'Onderwijs', needs: 'Stageplekken bij bedrijven in de regio' }
  const goal = { id: 'talent', title: 'Meer talent', owner: 'roc', deadline: '2028-12-31' }

  it('takes another id with the same content as a new name, and what refers to it as unchanged', () => {
    const changes = between(
      { partners: [partner], goals: [goal] },
      { partners: [{ ...partner, id: 'roc-oost' }], goals: [{ ...goal, owner: 'roc-oost' }] },
    )
    expect(changes).toEqual(['renamed partners/roc-oost was roc'])
  })

  it('sees two names that changed at once, each through the other', () => {
    const changes = between(
      { partners: [partner], goals: [goal] },
      { partners: [{ ...partner, id: 'roc-oost' }], goals: [{ ...goal, id: 'vakmensen', owner: 'roc-oost' }] },
    )
    expect(changes).toEqual(['renamed partners/roc-oost was roc', 'renamed goals/vakmensen was talent'])
  })

  it('tells what changed beside the name', () => {
    const changes = between({ goals: [goal] }, { goals: [{ ...goal, id: 'vakmensen', deadline: '2029-12-31' }] })
    expect(changes).toEqual(['renamed goals/vakmensen was talent', 'changed goals/vakmensen deadline'])
  })

  it('knows a thing that got another name as well by a sentence that stayed', () => {
    const full = { ...partner, helix: 'knowledge', involvement: 'core', joined: '2024-01' }
    expect(between({ partners: [full] }, { partners: [{ ...full, id: 'vakhuis', name: 'Vakhuis' }] })).toEqual([
      'renamed partners/vakhuis was roc',
      'changed partners/vakhuis name',
    ])
    const action = { owner: 'roc', goals: ['talent'], start: '2026-01', deadline: '2026-06', priority: 'high' }
    expect(
      between(
        { actions: [{ id: 'a', title: 'Werkplaats openen', ...action }] },
        { actions: [{ id: 'b', title: 'Docenten werven', ...action }] },
      ),
    ).toEqual(['removed actions/a', 'added actions/b'])
  })

  it('keeps a line of another year another line', () => {
    const line = { what: 'Programmabureau', amount: 120000, work_package: 'regie' }
    const changes = between(
      { finance: { costs: [{ id: 'regie-2025', year: 2025, ...line }] } },
      { finance: { costs: [{ id: 'regie-2026', year: 2026, ...line }] } },
    )
    expect(changes).toEqual(['removed costs/regie-2025', 'added costs/regie-2026'])
  })

  it('does not take one partner for another because little is known of both', () => {
    const changes = between(
      { partners: [{ id: 'a', name: 'Aa', helix: 'company' }] },
      { partners: [{ id: 'b', name: 'Bee', helix: 'company' }] },
    )
    expect(changes).toEqual(['removed partners/a', 'added partners/b'])
  })

  it('knows a measurement by its date and a contribution by what it is', () => {
    const indicator = { id: 'stages', name: 'Stages' }
    expect(
      between(
        {
          indicators: [
            {
              ...indicator,
              measurements: [
                { date: '2026-01', value: 1 },
                { date: '2026-06', value: 5 },
              ],
            },
          ],
        },
        {
          indicators: [
            {
              ...indicator,
              measurements: [
                { date: '2026-06', value: 6 },
                { date: 2027, value: 9 },
                { date: '2026-01', value: 1 },
              ],
            },
          ],
        },
      ),
    ).toEqual(['changed indicators/stages measurements +', 'changed indicators/stages measurements.value 2026-06'])
    expect(
      between(
        { partners: [{ ...partner, brings: ['Uren', { what: 'Geld', amount: 5 }] }] },
        { partners: [{ ...partner, brings: [{ what: 'Contributie', amount: 5 }, { what: 'Uren' }] }] },
      ),
    ).toEqual(['changed partners/roc brings.what Geld'])
  })

  it('tells a need that went to another target group', () => {
    const need = { id: 'rust', what: 'Minder zorgen over het dak' }
    const groups = (first: object[], second: object[]) => ({
      target_groups: [
        { id: 'mkb', name: 'Mkb', pains: first },
        { id: 'vve', name: 'Vve', pains: second },
      ],
    })
    expect(between(groups([need], []), groups([], [need]))).toEqual(['changed needs/rust within'])
  })

  it('tells a section that was filled in as a whole, and a field of it after that', () => {
    expect(between({}, { vision: { statement: 'Samen sterk' } })).toEqual(['added vision/'])
    expect(between({ vision: { statement: 'Samen' } }, { vision: { statement: 'Samen sterk' } })).toEqual([
      'changed vision/ statement',
    ])
  })
})

describe('the fingerprint of a change', () => {
  it('is the same whatever else changed, and another for another change', () => {
    const goal = { id: 'talent', title: 'Meer talent' }
    const [alone] = changesBetween({ goals: [goal] }, { goals: [{ ...goal, deadline: 2028 }] })
    const more = changesBetween(
      { goals: [goal], risks: [] },
      { risks: [{ id: 'r', title: 'Brand' }], goals: [{ ...goal, deadline: '2028', priority: 'high' }] },
    )
    const prints = more.map((change) => fingerprintOf(change, 'eco'))
    expect(prints).toContain(fingerprintOf(alone as Change, 'eco'))
    expect(new Set(prints).size).toBe(3)
    expect(fingerprintOf(alone as Change, 'elders')).not.toBe(fingerprintOf(alone as Change, 'eco'))
  })
})

function stateOf(definition: unknown): Ecosystem {
  return resolve(definition as Definition).ecosystem
}

function changesBetween(one: object, other: object): readonly Change[] {
  return compare(stateOf(one), stateOf(other))
}

function between(one: object, other: object): readonly string[] {
  return changesBetween(one, other).map(short)
}

function short({ kind, index, id, was, field, items, before }: Change): string {
  const sign =
    kind === 'changed' && before === undefined && items.length === 0 && field[0] === 'measurements' ? '+' : ''
  const parts = [kind, `${index}/${id}`, kind === 'renamed' ? `was ${was}` : '', field.join('.'), sign, ...items]
  return parts.filter((part) => part !== '').join(' ')
}

function told({ kind, index, id, field, before, after }: Change): string {
  return JSON.stringify([kind, index, id, field, before ?? null, after ?? null])
}

const opposite = { added: 'removed', removed: 'added', changed: 'changed', renamed: 'renamed' } as const

function turned({ kind, before, after, ...change }: Change): string {
  return told({ ...change, kind: opposite[kind], before: after, after: before })
}

/** The same ecosystem, written in another way. */
function rewritten(value: unknown, shape: Shape, next: () => number): unknown {
  if (shape.kind === 'list') {
    const items = (value as unknown[]).map((item) => rewritten(item, shape.of, next))
    return items
      .map((item) => ({ item, at: next() }))
      .sort((one, other) => one.at - other.at)
      .map(({ item }) => item)
  }
  if (shape.kind === 'either') {
    if (typeof value === 'string') return value.trim() !== '' && next() % 2 === 0 ? { what: value } : value
    return rewritten(value, shape.group, next)
  }
  if (shape.kind === 'group') {
    const entries = Object.entries(value as object).map(([key, inner]) => [
      key,
      rewritten(inner, shape.fields[key] as Shape, next),
    ])
    return Object.fromEntries(next() % 2 === 0 ? entries.reverse() : entries)
  }
  if (shape.kind === 'text') return next() % 2 === 0 ? `  ${String(value).replace(/ /g, '\n  ')} \n` : value
  if (shape.kind === 'date') return typeof value === 'number' ? String(value) : value
  return value
}

/** The keys of what differs, worked out in another way than `compare` does: all that a thing says, as one sorted text. */
function differing(one: Definition, other: Definition): string[] {
  const [before, after] = [contents(one), contents(other)]
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys
    .filter((key) => (before.get(key) ?? []).sort().join('\n') !== (after.get(key) ?? []).sort().join('\n'))
    .sort()
}

function contents(definition: Definition): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const add = (key: string, text: string) => found.set(key, [...(found.get(key) ?? []), text])
  const visit = (value: unknown, shape: Shape, place: string): void => {
    if (shape.kind === 'group')
      for (const [key, inner] of Object.entries(value as object))
        visit(inner, shape.fields[key] as Shape, `${place}/${key}`)
    if (shape.kind !== 'list' || shape.index === undefined) return
    for (const item of value as { readonly id: string }[]) {
      add(`${shape.index}/${item.id}`, `${place}${said(item, shape.of)}`)
      visit(item, shape.of, `${place}/${item.id}`)
    }
  }
  visit(definition, definitionShape, '')
  for (const [section, shape] of Object.entries(definitionShape.fields)) {
    const value = definition[section as keyof Definition]
    const text = shape.kind === 'group' && value !== undefined ? said(value, shape) : ''
    if (text !== '') add(`${section}/`, text)
  }
  return found
}

function said(value: unknown, shape: Shape): string {
  if (shape.kind === 'list') {
    if (shape.index !== undefined) return ''
    const items = (value as unknown[]).map((item) => said(item, shape.of)).filter((text) => text !== '')
    return items.length === 0 ? '' : `[${items.sort().join()}]`
  }
  if (shape.kind === 'either') return said(typeof value === 'string' ? { what: value } : value, shape.group)
  if (shape.kind !== 'group') {
    const text = String(value).normalize('NFC').replace(/\s+/gu, ' ').trim()
    return text === '' ? '' : `${text}.`
  }
  const fields = Object.entries(value as object).map(([key, inner]) => [
    key,
    said(inner, (shape as GroupShape).fields[key] as Shape),
  ])
  const parts = fields.filter(([key, text]) => text !== '' && key !== 'format').map(([key, text]) => `${key}=${text}`)
  return parts.length === 0 ? '' : `{${parts.sort().join()}}`
}

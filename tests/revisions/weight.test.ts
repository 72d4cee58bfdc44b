import { describe, expect, it } from 'vitest'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'
import { compare } from '../../src/revisions/compare.ts'
import { conditions } from '../../src/revisions/conditions.ts'
import { gradeOf } from '../../src/revisions/grade.ts'
import { gradeRules } from '../../src/revisions/grades.ts'
import { groupOf } from '../../src/revisions/groups.ts'
import { shapeOfIndex } from '../../src/revisions/shapes.ts'
import { isSuspect } from '../../src/revisions/suspects.ts'

const asOf = '2026-11-30'
const stateOf = (definition: object) => resolve(definition as Definition).ecosystem

function judged(one: object, other: object): readonly string[] {
  const states = { before: stateOf(one), after: stateOf(other), asOf }
  return compare(states.before, states.after).map((change) => {
    const place = [change.index, ...change.field].join('.')
    return `${place} ${groupOf(change)} ${gradeOf(change, states)}${isSuspect(change, states) ? ' suspect' : ''}`
  })
}

const goal = (more: object = {}) => ({ goals: [{ id: 'talent', title: 'Meer talent', ...more }] })
const agreed = { agreed_by: [{ partner: 'roc', date: '2026-01-01' }] }

describe('how a change weighs', () => {
  it('has rules only for fields and conditions that exist', () => {
    for (const { index, field, when } of gradeRules) {
      if (index === '*' || index === 'verdicts') continue
      const shape = shapeOfIndex(index)
      expect(shape, index).toBeDefined()
      if (field !== undefined) expect(Object.keys(shape?.fields ?? {}), `${index}.${field}`).toContain(field)
      if (when !== undefined) expect(Object.keys(conditions)).toContain(when)
    }
  })

  it('makes the date of a goal a decision once somebody agreed to it, and something to mind before', () => {
    expect(judged(goal({ deadline: '2028' }), goal({ deadline: '2029' }))).toEqual(['goals.deadline planning mind'])
    expect(judged(goal({ deadline: '2028', ...agreed }), goal({ deadline: '2029', ...agreed }))).toEqual([
      'goals.deadline planning decision',
    ])
  })

  it('makes the target of an indicator a decision when an agreed goal is measured by it', () => {
    const indicators = (target: number) => ({ indicators: [{ id: 'stages', name: 'Stages', target }] })
    const uses = goal({ indicators: ['stages'], ...agreed })
    expect(judged({ ...uses, ...indicators(1) }, { ...uses, ...indicators(2) })).toEqual([
      'indicators.target goals decision',
    ])
    expect(judged(indicators(1), indicators(2))).toEqual(['indicators.target goals mind'])
  })

  it('makes the date of an action a decision when a goal is missed by it', () => {
    const actions = (deadline: string, goals: object) => ({
      ...goals,
      actions: [
        { id: 'werkplaats', title: 'Werkplaats', deadline },
        {
          id: 'dagen',
          title: 'Dagen',
          goals: ['talent'],
          start: '2027-01-01',
          deadline: '2027-03-01',
          depends_on: ['werkplaats'],
        },
      ],
    })
    const date = (deadline: string, to: string) =>
      judged(actions('2026-12-31', goal({ deadline })), actions(to, goal({ deadline })))
    expect(date('2027-06-30', '2027-12-31')).toEqual(['actions.deadline planning decision'])
    expect(date('2029-06-30', '2027-12-31')).toEqual(['actions.deadline planning mind'])
    expect(date('2029-06-30', '2026-12-01')).toEqual(['actions.deadline planning information'])
  })

  it('weighs money by whether it was secured', () => {
    const funding = (more: object) => ({
      finance: { funding: [{ id: 'f', kind: 'cash', year: 2027, amount: 10, ...more }] },
    })
    expect(judged(funding({ secured: true }), funding({ amount: 5, secured: true }))).toEqual([
      'funding.amount money decision',
    ])
    expect(judged(funding({}), funding({ amount: 5 }))).toEqual(['funding.amount money mind'])
    expect(judged(funding({}), funding({ secured: true }))).toEqual(['funding.secured money mind'])
    expect(judged(funding({ secured: true }), funding({ secured: false }))).toEqual(['funding.secured money decision'])
    expect(judged(funding({ secured: true }), {})).toEqual(['funding money decision'])
  })

  it('weighs a partner that goes by whether it belongs to the core', () => {
    const partner = (more: object) => ({ partners: [{ id: 'roc', name: 'Roc', ...more }] })
    expect(judged(partner({ essential: true }), {})).toEqual(['partners partners decision'])
    expect(judged(partner({}), {})).toEqual(['partners partners mind'])
    expect(judged(partner({}), partner({ culture: 'Open' }))).toEqual(['partners.culture partners information'])
  })
})

describe('what has to be re-confirmed', () => {
  const partner = (more: object = {}) => ({ id: 'roc', name: 'Roc', interests: ['Stageplekken'], ...more })
  const state = (roc: object, endorsed: readonly object[], others: readonly object[] = []) => ({
    vision: { statement: 'Samen', endorsed_by: endorsed },
    partners: [roc, ...others],
  })
  const early = { partner: 'roc', date: '2025-03-01' }
  const interests = { interests: ['Docenten'] }

  it('is what a partner wants, keeps or promised, once everyone had endorsed', () => {
    const before = state(partner({ commitment: { level: 'signed' } }), [early])
    const after = state(
      partner({ commitment: { level: 'promised' }, autonomy: { keeps: ['Planning'] }, needs: 'Geld' }),
      [early],
    )
    expect(judged(before, after)).toEqual([
      'partners.needs partners information',
      'partners.autonomy partners mind suspect',
      'partners.commitment.level partners mind suspect',
    ])
  })

  it('is nothing as long as one partner has not endorsed; who left does not count', () => {
    const staal = { id: 'staal', name: 'Staal' }
    const isSuspectWith = (others: readonly object[]) =>
      judged(state(partner(), [early], others), state(partner(interests), [early], others)).some((one) =>
        one.endsWith('suspect'),
      )
    expect(isSuspectWith([staal])).toBe(false)
    expect(isSuspectWith([{ ...staal, status: 'left' }])).toBe(true)
  })

  it('is over once that partner endorses again with a later date, and not with the same', () => {
    const suspectWith = (date: string) =>
      judged(state(partner(), [early]), state(partner(interests), [{ partner: 'roc', date }])).filter((one) =>
        one.endsWith('suspect'),
      ).length
    expect(suspectWith('2025-03-01')).toBe(2)
    expect(suspectWith('2025-01-01')).toBe(2)
    expect(suspectWith('2026-10-01')).toBe(0)
  })

  it('counts for a goal that everyone had agreed to as for the vision, also under another id', () => {
    const roc = (more: object) => ({
      partners: [partner({ needs: 'Stageplekken in de hele regio', ...more })],
      ...goal(agreed),
    })
    expect(judged(roc({}), roc(interests)).filter((one) => one.endsWith('suspect'))).toHaveLength(2)
    const renamed = {
      partners: [
        partner({ needs: 'Stageplekken in de hele regio', id: 'roc-oost', sector: 'Onderwijs', ...interests }),
      ],
      ...goal({ agreed_by: [{ partner: 'roc-oost', date: '2026-01-01' }] }),
    }
    expect(judged(roc({ sector: 'Onderwijs' }), renamed).filter((one) => one.endsWith('suspect'))).toHaveLength(2)
  })
})

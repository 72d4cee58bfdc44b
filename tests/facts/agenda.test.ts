import { describe, expect, test } from 'vitest'
import { agenda, goalsInOrder } from '../../src/facts/agenda.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action, Definition, Goal } from '../../src/model/definition.ts'

describe('the agenda', () => {
  test('puts an action under its first goal and names it under the others', () => {
    expect(agendaOf({ goals: goals('a', 'b'), actions: [action('x', { goals: ['b', 'a', 'b'] })] })).toEqual([
      'a [] +x',
      'b [x] +',
    ])
  })

  test('passes over goals that do not exist, and ends with what serves none', () => {
    expect(
      agendaOf({
        goals: goals('a'),
        actions: [action('x', { goals: ['weg', 'a'] }), action('y', { goals: ['weg'] }), action('z')],
      }),
    ).toEqual(['a [x] +', '- [y z] +'])
  })

  test('orders by priority, then date, then id', () => {
    const actions = [
      action('e'),
      action('d', { priority: 'low', deadline: '2026-01-01' }),
      action('c', { priority: 'high' }),
      action('b', { priority: 'high', deadline: '2027-02' }),
      action('a', { priority: 'high', deadline: '2027-02-27' }),
      action('f', { deadline: 2027 }),
    ]
    expect(agendaOf({ actions })).toEqual(['- [a b c d f e] +'])
  })

  test('puts goals below the goal they belong to, and survives a circle of parents', () => {
    expect(order(['kind', 'ouder'], ['los'], ['ouder'], ['klein', 'kind'])).toEqual(['los', 'ouder', 'kind', 'klein'])
    expect(order(['a', 'b'], ['b', 'a'], ['c', 'weg'])).toEqual(['c', 'a', 'b'])
  })

  test('puts hundreds of thousands of goals below one', () => {
    const below = Array.from({ length: 200_000 }, (_, at) => ({ id: `g${at}`, title: 'G', parent: 'top' }))
    expect(goalsInOrder([...goals('top'), ...below])).toHaveLength(200_001)
  })
})

function agendaOf(definition: Definition): readonly string[] {
  return agenda(resolve(definition).ecosystem).map(
    ({ goal, actions, shared }) => `${goal?.id ?? '-'} [${ids(actions)}] +${ids(shared)}`,
  )
}

function ids(actions: readonly Action[]): string {
  return actions.map(({ id }) => id).join(' ')
}

function action(id: string, fields: Partial<Action> = {}): Action {
  return { id, title: id, ...fields }
}

function goals(...names: readonly string[]): Goal[] {
  return names.map((id) => ({ id, title: id }))
}

function order(...pairs: readonly (readonly [id: string, parent?: string])[]): readonly string[] {
  return goalsInOrder(pairs.map(([id, parent]) => ({ id, title: id, parent }))).map(({ id }) => id)
}

import { describe, expect, test } from 'vitest'
import { waitingRules } from '../../src/facts/waiting-rules.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action, Definition } from '../../src/model/definition.ts'

const asOf = '2026-11-30'
const goals = [{ id: 'g', title: 'Doel', deadline: '2027-06-30' }]

function findings(id: string, definition: Partial<Definition>) {
  const { ecosystem } = resolve({ ecosystem: { id: 'e', name: 'E' }, goals, ...definition })
  return waitingRules.flatMap((rule) => (rule.id === id ? [...rule.check(ecosystem, { asOf })] : []))
}

function action(id: string, start: string, deadline: string, ...before: string[]): Action {
  return { id, title: id, goals: ['g'], start, deadline, depends_on: before }
}

describe('a goal that is missed by waiting', () => {
  const missed = (...actions: Action[]) =>
    findings('goal-missed-by-waiting', { actions }).map(({ path, message }) => [path.join('/'), message.nl])

  test('is told once, at the first action that is too late, with the chain before it', () => {
    // a until 31 March, b three months after it (29 June), c two months after that (28 August).
    const found = missed(
      action('a', '2027-01-01', '2027-03-31'),
      action('b', '2027-02-01', '2027-05-01', 'a'),
      action('c', '2027-05-02', '2027-06-30', 'b'),
      action('d', '2027-05-02', '2027-06-30', 'c'),
    )
    expect(found).toEqual([
      [
        'actions/2/depends_on/0',
        'De reeks "a" → "b" → "c" is in het gunstigste geval op 28 augustus 2027 klaar; het doel "Doel" moet uiterlijk 30 juni 2027 bereikt zijn.',
      ],
    ])
  })

  test('is not said for two weeks or less, nor where months and years leave room', () => {
    expect(missed(action('a', '2027-01', '2027-06'), action('b', '2027', '2027-06', 'a'))).toEqual([])
    expect(missed(action('a', '2027-01-01', '2027-06-30'), action('b', '2027-06-17', '2027-06-30', 'a'))).toEqual([])
    expect(missed(action('a', '2027-01-01', '2027-06-30'), action('b', '2027-06-16', '2027-06-30', 'a'))).toHaveLength(
      1,
    )
  })

  test('is left to other rules where the action or the goal is late already', () => {
    const first = action('a', '2027-01-01', '2027-08-31')
    expect(missed(first, action('b', '2027-07-01', '2027-09-30', 'a'))).toEqual([])
    const over = [{ id: 'g', title: 'Doel', deadline: '2026-01-31' }]
    const actions = [first, action('b', '2026-01-01', '2026-01-31', 'a')]
    expect(findings('goal-missed-by-waiting', { goals: over, actions })).toEqual([])
  })

  test('stays quick for a chain of ten thousand', () => {
    const actions = Array.from({ length: 10_000 }, (_, at) =>
      action(`a${at}`, '2027-01-01', '2027-01-02', ...(at === 0 ? [] : [`a${at - 1}`])),
    )
    const began = performance.now()
    const [found, ...more] = missed(...actions)
    expect(found?.[1]).toMatch(/^De reeks … → "a\d+" → "a\d+" → "a\d+" → "a\d+" is/)
    expect(more).toEqual([])
    expect(performance.now() - began).toBeLessThan(5000)
  })
})

describe('waiting for what has no date', () => {
  const undated = (...actions: Action[]) =>
    findings('waits-for-undated', { actions }).map(({ path, message }) => [path.join('/'), message.nl])
  const bare = (id: string, ...before: string[]): Action => ({ id, title: id, depends_on: before })

  test('is told once for all that wait, at the first', () => {
    const found = undated(
      bare('a'),
      action('b', '2027-01', '2027-02', 'a'),
      action('c', '2027-01', '2027-02', 'a'),
      bare('d', 'a'),
    )
    expect(found).toEqual([
      ['actions/1/depends_on/0', '"b" (en nog 1) wacht op "a", maar wanneer die begint of klaar is, staat er niet.'],
    ])
  })

  test('is fine for what is done, recurs or has a new date, and a circle is told elsewhere', () => {
    const b = action('b', '2027-01', '2027-02', 'a')
    for (const fields of [
      { status: 'done' },
      { every: 'month' },
      { recovery: { how: 'Later', new_date: '2027-01' } },
      { depends_on: ['b'] },
    ] as Partial<Action>[])
      expect(undated({ ...bare('a'), ...fields }, b)).toEqual([])
  })
})

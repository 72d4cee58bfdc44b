import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { soundness } from '../../src/methods/sound.ts'
import type { Checklist } from '../../src/model/checklist.ts'
import { eco, findings, sound } from '../commands/run.ts'

const head = `method: eigen
title: {nl: Eigen vragen}
steps:
  - {id: begin, phase: direct, title: {nl: Begin}}
items:
`
const item = (answeredBy: string, more = '') =>
  `  - {id: q1, kind: question, step: begin, ask: {nl: Vraag}, ${more}answered_by: ${answeredBy}}\n`

/** Runs `eco check` with this checklist, in a folder with a sound ecosystem. */
async function check(list: string) {
  const files = { 'ecosystem.yaml': sound, 'eco.config.yaml': 'checklists: [eigen.yaml]\n', 'eigen.yaml': list }
  const ran = await eco('check --format short --severity error', { files })
  const text = await eco('check --severity error', { files })
  return { found: findings(ran), out: text.out, code: ran.code, err: ran.err }
}

describe('a correct checklist', () => {
  it('says nothing', async () => {
    const list = `${head}${item('{each: goals, has: [{field: deadline, set: true}], where: [{field: level, is: [main]}]}', 'when: [{field: ecosystem.form}], ')}
  - {id: q2, kind: role, step: begin, ask: {nl: Rol}, answered_by: {role: connector}}
  - {id: q3, kind: warning, step: begin, ask: {nl: Pas op}, answered_by: {signal: basis-nothing-started}}
  - {id: q4, kind: step, step: begin, ask: {nl: Stap}, answered_by: {rollup: [begin, q1, bs-competence-cycle]}}
  - {id: q5, kind: tool, step: begin, ask: {nl: Model}, tools_for: [begin], answered_by: {used: true}}
  - {id: q6, kind: factor, step: begin, ask: {nl: Zeg het}, answered_by: {any: [{attested: true}, {all: [{text: vision.statement}]}]}}
  - {id: q7, kind: factor, step: begin, ask: {nl: Geld}, answered_by: {balances: finance.funding.amount, with: finance.costs.amount, by: year}}
  - {id: q8, kind: factor, step: begin, ask: {nl: Dekking}, answered_by: {covers: partners.helix, distinct: 3, where: [{field: status, is: [active]}]}}
off: [{item: bs-why-not-alone, reason: Wij doen dit altijd samen}]
`
    expect(await check(list)).toMatchObject({ found: [], code: 0, err: '' })
  })
})

describe('a checklist with a fault gets an error at its place, with the nearest name', () => {
  it.each<[what: string, items: string, wrong: string, rule: string, near: string]>([
    [
      'a Dutch word for a value',
      item('{list: partners, where: [{field: helix, is: [bedrijf]}]}'),
      'bedrijf',
      'checklist-unknown-value',
      'company',
    ],
    [
      'a value that an option does not have',
      item('{option: ecosystem.form, value: clustre}'),
      'clustre',
      'checklist-unknown-value',
      'cluster',
    ],
    ['each without has', item('{each: goals}'), 'goals', 'checklist-incomplete', 'has'],
    [
      'an option without its value',
      item('{option: ecosystem.form}'),
      'ecosystem.form',
      'checklist-incomplete',
      'value',
    ],
    ['a word that is switched off', item('{attested: false}'), 'false', 'checklist-incomplete', 'attested: true'],
    [
      'a text where a date belongs',
      item('{fresh: goals.title, days: 9}'),
      'goals.title',
      'checklist-wrong-field',
      'meetings.date',
    ],
    ['an unknown word', item('{eech: goals}'), 'eech', 'unknown-key', 'each'],
    ['an unknown word within all', item('{all: [{txt: vision.statement}]}'), 'txt', 'unknown-key', 'text'],
    ['an unknown word beside a good one', item('{list: goals, minn: 3}'), 'minn', 'unknown-key', 'min'],
    [
      'an unknown word in a condition',
      item('{each: goals, has: [{field: owner, iss: [a]}]}'),
      'iss',
      'unknown-key',
      'is',
    ],
    ['an unknown field', item('{text: vision.statment}'), 'vision.statment', 'checklist-unknown-field', 'statement'],
    ['an unknown section', item('{list: goal}'), 'goal', 'checklist-unknown-field', 'goals'],
    [
      'an unknown field in has',
      item('{each: goals, has: [deadlin]}'),
      'deadlin]',
      'checklist-unknown-field',
      'deadline',
    ],
    [
      'an unknown field in a condition',
      item('{list: goals, where: [{field: levl}]}'),
      'levl',
      'checklist-unknown-field',
      'level',
    ],
    [
      'an unknown field in where of covers',
      item('{covers: partners.helix, distinct: 2, where: [{field: statu}]}'),
      'statu',
      'checklist-unknown-field',
      'status',
    ],
    [
      'an unknown other side',
      item('{balances: finance.funding.amount, with: finance.cots.amount}'),
      'finance.cots',
      'checklist-unknown-field',
      'costs',
    ],
    [
      'an unknown field to go by',
      item('{balances: finance.funding.amount, with: finance.costs.amount, by: yeer}'),
      'yeer',
      'checklist-unknown-field',
      'year',
    ],
    [
      'an unknown field in when',
      item('{list: goals}', 'when: [{field: ecosystem.phse}], '),
      'ecosystem.phse',
      'checklist-unknown-field',
      'phase',
    ],
    [
      'an unknown step',
      item('{list: goals}').replace('step: begin', 'step: begn'),
      'begn',
      'checklist-unknown-step',
      'begin',
    ],
    [
      'an unknown step of a tool',
      item('{list: goals}', 'tools_for: [bgin], '),
      'bgin',
      'checklist-unknown-step',
      'begin',
    ],
    ['an unknown role', item('{role: conector}'), 'conector', 'checklist-unknown-role', 'connector'],
    [
      'an unknown signal',
      item('{signal: basis-nothing-startd}'),
      'basis-',
      'checklist-unknown-signal',
      'basis-nothing-started',
    ],
    [
      'an unknown item in a roll-up',
      item('{rollup: [bs-competence-cylce]}'),
      'bs-',
      'checklist-unknown-item',
      'bs-competence-cycle',
    ],
    [
      'an unknown item switched off',
      `${item('{list: goals}')}off: [{item: bs-why-not-alon, reason: Zo}]\n`,
      'bs-',
      'checklist-unknown-item',
      'bs-why-not-alone',
    ],
  ])('%s', async (_, items, wrong, rule, near) => {
    const { found, out, code } = await check(head + items)
    const lines = (head + items).split('\n')
    const line = lines.findIndex((one) => one.includes(wrong))
    const place = `eigen.yaml:${line + 1}:${(lines[line]?.lastIndexOf(wrong) ?? 0) + 1}`
    expect([found, code]).toEqual([[`${place} ${rule}`], 1])
    const isCompanion = /incomplete|wrong-field/.test(rule)
    expect(out).toMatch(isCompanion ? near : new RegExp(`Bedoel je "?${near}"?(?: \\(.*\\))?\\?`))
  })

  it.each<[what: string, items: string, rules: string[]]>([
    [
      'no answered_by',
      '  - {id: q1, kind: question, step: begin, ask: {nl: Vraag}}\n',
      ['eigen.yaml:6 checklist-no-answer'],
    ],
    ['an empty one', item('{}'), ['eigen.yaml:6 checklist-no-answer']],
    ['one with only a detail', item('{min: 3}'), ['eigen.yaml:6 checklist-no-answer']],
    ['an empty all', item('{all: []}'), ['eigen.yaml:6 checklist-no-answer']],
    ['nothing within all', item('{all: [{list: goals}, {min: 2}]}'), ['eigen.yaml:6 checklist-no-answer']],
    [
      'a roll-up beside another word',
      item('{rollup: [bs-competence-cycle], list: goals}'),
      ['eigen.yaml:6 checklist-no-answer'],
    ],
    ['a roll-up within all', item('{all: [{rollup: [bs-competence-cycle]}]}'), ['eigen.yaml:6 checklist-no-answer']],
    [
      'an item that a method has',
      item('{list: goals}').replace('q1', 'bs-why-not-alone'),
      ['eigen.yaml:6 checklist-double-item'],
    ],
    ['an item twice', item('{list: goals}') + item('{list: risks}'), ['eigen.yaml:7 checklist-double-item']],
    ['a roll-up of itself', item('{rollup: [q1]}'), ['eigen.yaml:6 roll-up-cycle']],
    ['a field called constructor', item('{list: constructor}'), ['eigen.yaml:6 checklist-unknown-field']],
    ['a field called __proto__', item('{list: goals.__proto__}'), ['eigen.yaml:6 checklist-unknown-field']],
    ['a role called constructor', item('{role: constructor}'), ['eigen.yaml:6 checklist-unknown-role']],
    ['a signal called constructor', item('{signal: constructor}'), ['eigen.yaml:6 checklist-unknown-signal']],
    ['an unknown kind', item('{list: goals}').replace('question', 'vraag'), ['eigen.yaml:6 not-allowed']],
    ['an item that is a text', '  - Wie trekt dit?\n', ['eigen.yaml:6 wrong-type']],
  ])('%s', async (_, items, expected) => {
    const { found, err } = await check(head + items)
    expect([found.map((one) => one.replace(/:\d+ /, ' ')), err]).toEqual([expected, ''])
  })

  it('a step twice', async () => {
    const twice = head.replace('items:', '  - {id: begin, phase: perform, title: {nl: Weer}}\nitems:')
    expect((await check(twice + item('{list: goals}'))).found).toEqual(['eigen.yaml:5:10 checklist-double-item'])
  })

  it('and the sound items in it still count', async () => {
    const files = {
      'ecosystem.yaml': sound,
      'eco.config.yaml': 'methods: [eigen]\nchecklists: [eigen.yaml]\n',
      'eigen.yaml': `${head}${item('{list: gaols}')}${item('{list: goals}').replace('q1', 'q2')}`,
    }
    const { out } = await eco('checklist --format json', { files })
    expect(JSON.parse(out).items.map(({ id }: { id: string }) => id)).toEqual(['q2'])
  })
})

describe('a cycle of roll-ups', () => {
  const cyclesIn = (rollups: Record<string, string[]>) => {
    const items = Object.entries(rollups).map(([id, rollup]) => ({
      id,
      kind: 'step',
      step: id.startsWith('s') ? 'begin' : 'eind',
      ask: { nl: id },
      answered_by: rollup.length === 0 ? { list: 'goals' } : { rollup },
    }))
    const list = { ...(load(head) as object), items } as unknown as Checklist
    const steps = [...list.steps, { id: 'eind', phase: 'perform' as const, title: { nl: 'Eind' } }]
    return soundness({ ...list, steps }, { signals: new Set(), items: new Set(), methods: new Set() }).map(
      ({ rule, path }) => `${rule} ${path[1]}`,
    )
  }

  it.each<[string, Record<string, string[]>, string[]]>([
    ['of two', { a: ['b'], b: ['a'] }, ['roll-up-cycle 0', 'roll-up-cycle 1']],
    [
      'of three, and what only leads there is not part of it',
      { a: ['b'], b: ['c'], c: ['b'] },
      ['roll-up-cycle 1', 'roll-up-cycle 2'],
    ],
    ['is none when two roads lead to one', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['is none when a step item rolls up its own step', { s1: ['begin'], s2: ['begin'] }, []],
  ])('%s', (_, rollups, expected) => {
    expect(cyclesIn(rollups)).toEqual(expected)
  })

  it('through a step that holds the item', () => {
    const list = {
      ...(load(head) as object),
      items: [{ id: 'a', kind: 'deliverable', step: 'begin', ask: { nl: 'A' }, answered_by: { rollup: ['begin'] } }],
    } as unknown as Checklist
    expect(
      soundness(list, { signals: new Set(), items: new Set(), methods: new Set() }).map(({ rule }) => rule),
    ).toEqual(['roll-up-cycle'])
  })
})

describe('the checklists of a team', () => {
  const own = head + item('{list: goals}')
  const teamOf = (config: string, more: Record<string, string> = {}) => ({
    files: { 'ecosystem.yaml': sound, 'eco.config.yaml': config, 'eigen.yaml': own, ...more },
  })
  const asked = async (disk: ReturnType<typeof teamOf>) =>
    JSON.parse((await eco('checklist --format json', disk)).out).methods.map(
      ({ method, due }: { method: string; due: number }) => `${method} ${due}`,
    )

  it('may each be named once, however the path is written', async () => {
    const disk = teamOf('methods: [eigen]\nchecklists: [eigen.yaml, ./eigen.yaml, .//eigen.yaml]\n')
    expect(findings(await eco('check --format short --severity error', disk))).toEqual([
      'eco.config.yaml:2:26 checklist-double-method',
      'eco.config.yaml:2:40 checklist-double-method',
    ])
    expect(await asked(disk)).toEqual(['eigen 1'])
  })

  it('have a name each: what two of one name ask is not counted twice', async () => {
    const disk = teamOf('methods: [eigen]\nchecklists: [eigen.yaml, b.yaml]\n', {
      'b.yaml': own + item('{list: risks}').replace('q1', 'q2'),
    })
    expect(findings(await eco('check --format short --severity error', disk))).toEqual([
      'b.yaml:1:9 checklist-double-method',
    ])
    expect(await asked(disk)).toEqual(['eigen 1'])
  })

  it('show a step that is there twice once', async () => {
    const twice = own.replace('items:', '  - {id: begin, phase: direct, title: {nl: Weer}}\nitems:')
    const { out } = await eco(
      'checklist',
      teamOf('methods: [eigen]\nchecklists: [eigen.yaml]\n', { 'eigen.yaml': twice }),
    )
    expect(out).toContain('Begin')
    expect(out).not.toContain('Weer')
  })

  it('together ask no more than the limit: what comes after is known and does not count', async () => {
    const list = (method: string, items: string) => head.replace('eigen', method) + items
    const named = (id: string, by: string) => item(by).replace('q1', id)
    const all = '{all: [{list: goals}, {list: risks}]}'
    const disk = teamOf('methods: [a, b, c]\nchecklists: [eigen.yaml, b.yaml, c.yaml]\n', {
      'eigen.yaml': list('a', named('a1', '{list: goals}') + named('a2', '{rollup: [a3]}') + named('a3', all)),
      'b.yaml': list('b', named('b1', '{rollup: [a3]}')),
      'c.yaml': list('c', named('c1', '{list: gaols}')),
    })
    const run = (most: number) => eco(`check --format short --severity error --limit questions=${most}`, disk)
    expect(findings(await run(6))).toEqual(['c.yaml:6:81 checklist-unknown-field'])
    expect(findings(await run(5))).toEqual(['b.yaml:6:6 too-many-questions', 'c.yaml:6:81 checklist-unknown-field'])
    expect(findings(await run(4))).toEqual(['c.yaml:6:81 checklist-unknown-field', 'eigen.yaml:8:6 too-many-questions'])
  })

  it('and the configuration may not hold more findings than anybody reads', async () => {
    const { out, code } = await eco(
      'check --format short --severity error --limit findings=3',
      teamOf('methods: [eigen]\nchecklists: [eigen.yaml]\n', { 'eigen.yaml': own + '  - {soort: x}\n'.repeat(9) }),
    )
    expect([code, out]).toEqual([2, expect.stringContaining('Geef dan --limit findings=6')])
  })

  it('are read again when one of them changed', async () => {
    const config = 'methods: [eigen]\nchecklists: [eigen.yaml]\n'
    expect(await asked(teamOf(config))).toEqual(['eigen 1'])
    expect(await asked(teamOf(config, { 'eigen.yaml': own + item('{list: risks}').replace('q1', 'q2') }))).toEqual([
      'eigen 2',
    ])
    expect(await asked(teamOf(config))).toEqual(['eigen 1'])
  })
})

describe('a checklist with the name of a built-in method', () => {
  it('is refused at its name', async () => {
    const { found } = await check(head.replace('method: eigen', 'method: tno') + item('{attested: true}'))
    expect(found.join(' ')).toContain('checklist-double-method')
  })
})

import { describe, expect, test } from 'vitest'
import { corpus } from '../corpus.ts'
import { control } from '../format/checks.ts'
import { eco } from './run.ts'

const yaml = (value: unknown) =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
const evil = corpus.filter((text) => text.length < 200).join(' ')
const short = corpus.filter((text) => text.length < 200 && text.trim() !== '')
/** Three in one, so that there is less to assess. */
const texts = short.flatMap((_, at) => (at % 3 === 0 ? [short.slice(at, at + 3).join(' ')] : []))

/** An ecosystem in which everything that a person may type is something that a terminal or a program might obey. */
const files = {
  'ecosystem.yaml': `ecosystem: ${yaml({ id: 'kade', name: evil, summary: evil })}\n`,
  'a.yaml': `partners: ${yaml([
    ...texts.map((name, at) => ({ id: `p${at}`, name, involvement: 'core', [`x${name}`]: name, themes: [name] })),
    { id: evil, name: evil },
  ])}\nactions: ${yaml(texts.map((title, at) => ({ id: `a${at}`, title, owner: `p${at}`, depends_on: [title], kind: title, deadline: at % 2 === 0 ? title : '2027-01-01' })))}\nrisks: ${yaml([{ id: 'r', name: evil, owner: 'p1' }])}\n`,
  'naam \u001b[31m\u202e\u009b2J.yaml': `${yaml(evil)}: 1\ngoals: ${yaml([{ id: 'g', title: evil, owner: evil }])}\n`,
  'stuk.yaml': `a: [\u001b[31m\u202e\n# ${'\u009b'}\n`,
  'eco.config.yaml': `methods: ${yaml(texts.slice(0, 3))}\nwaivers: ${yaml([{ rule: evil, reason: evil, place: evil }])}\n`,
}

const old = {
  'oud/ecosystem.yaml': 'ecosystem: {id: kade, name: Kade}\n',
  'oud/a.yaml': 'partners: [{id: p1, name: Roc}, {id: p9, name: X}]\nactions: [{id: a1, title: A, owner: p1}]\n',
}

const lines: readonly (readonly string[])[] = [
  ...['text', 'short', 'markdown', 'github', 'gitlab', 'sarif', 'junit', 'json'].map((form) => [
    'check',
    '--format',
    form,
    '--severity',
    'info',
  ]),
  ['check', '--show-waivers'],
  ['list'],
  ...['table', 'csv', 'json'].flatMap((form) =>
    ['partners', 'actions'].map((what) => ['list', what, '--format', form]),
  ),
  ['list', 'partners', '--where', `name=${evil}`],
  ['show', 'p1'],
  ['show', evil],
  ['show', 'p2', '--format', 'json'],
  ['status'],
  ['status', '--format', 'json'],
  ...['text', 'markdown', 'json'].map((form) => ['checklist', '--format', form]),
  ['what-if', '--drop-partner', 'p1'],
  ['what-if', '--drop-partner', evil],
  ['what-if', '--delay', 'a1=6w'],
  ['what-if', '--delay', `${evil}=6w`],
  ['what-if', '--cut-funding', `${evil}=10%`],
  ['diff', 'oud', '.'],
  ['diff', 'oud', '.', '--format', 'markdown'],
  ['diff', evil, evil],
  ['status', 'oud', evil],
  ['checklist', '--partner', evil],
  ['check', 'oud', '.', '--baseline', evil],
  ['report', 'startnotitie', 'rollen', '-o', '-'],
  ['report', evil],
  ['report', '--list'],
  ['report', 'startnotitie', '--data'],
  ['fmt', '--diff'],
  ['set', 'p1.name', evil],
  ['add', 'partner', '--name', evil],
  ['rename', 'p1', evil],
  ['explain', evil],
  ['schema', evil],
  [evil],
  ['check', `--${evil}`],
  ['check', evil],
  ['check', '--limit', evil],
  ['check', '--as-of', evil],
]

describe('whatever stands in files and on the command line, nothing reaches the terminal that it would obey', () => {
  test.each(
    lines.map((words): [string, readonly string[]] => [JSON.stringify(words.map((one) => one.slice(0, 20))), words]),
  )('eco %s', async (_, words) => {
    const { code, out, err } = await eco(words, { files: { ...files, ...old } })
    expect([0, 1, 2]).toContain(code)
    expect((out + err).length).toBeGreaterThan(0)
    for (const line of `${out}\n${err}`.split('\n')) expect(line).not.toMatch(control)
  })
})

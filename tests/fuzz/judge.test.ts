import { describe, expect, test } from 'vitest'
import { memoryIo } from '../memory-io.ts'
import { explainedFault } from './explained.ts'
import { type Disk, type Ran, textFault } from './judge.ts'
import { meaningFault } from './meaning-fault.ts'
import { outputFault } from './output-fault.ts'
import { writingFault } from './writing-fault.ts'

const home = 'ecosystem:\n  id: kade\n  name: De Kade # met een reden\n'

function ran(
  line: string,
  changes: Partial<Omit<Ran, 'before' | 'after'>> & { before?: Disk; after?: Disk } = {},
): Ran {
  const before = changes.before ?? new Map([['ecosystem.yaml', home]])
  return { words: line.split(' '), code: 0, out: '', err: '', after: before, ...changes, before }
}

function to(text: string): { readonly after: Disk } {
  return { after: new Map([['ecosystem.yaml', text]]) }
}

/** A judge that finds nothing proves nothing: each of these is noticed. */
describe('the judge notices', () => {
  test.each<[string, Ran, RegExp]>([
    ['a refusal that wrote', ran('set a b --yes', { code: 2, ...to('a: 1\n') }), /ended with 2 and wrote/],
    ['a reader that wrote', ran('check', to('a: 1\n')), /changed ecosystem.yaml/],
    ['a file that is gone', ran('fmt', { after: new Map() }), /took ecosystem.yaml away/],
    [
      'a file that is left',
      ran('fmt', {
        after: new Map([
          ['ecosystem.yaml', home],
          ['.eco-1-a.new', ''],
        ]),
      }),
      /left/,
    ],
    ['a lost comment', ran('set a b', to('ecosystem:\n  id: kade\n  name: De Kade\n')), /other comments/],
    ['a file that is no YAML', ran('set a b', to('ecosystem: [')), /no YAML/],
    ['another meaning', ran('fmt', to(home.replace('De Kade', 'De kade'))), /another meaning/],
    ['what should only show', ran('fmt --check', to(`${home}\n`)), /only show/],
  ])('%s', (_, one, fault) => {
    expect(writingFault(one, undefined)).toMatch(fault)
  })

  test('a form that changes again', () => {
    expect(writingFault(ran('fmt', to(`${home}\n`)), ran('fmt'))).toMatch(/changed ecosystem.yaml again/)
  })

  test.each<[string, string, string, RegExp]>([
    ['JSON', 'check --format json', '{', /JSON/],
    ['SARIF', 'check --format sarif', '{"version":"2.1.0"}', /SARIF/],
    ['GitLab', 'check --format gitlab', '[{}]', /GitLab/],
    ['XML', 'check --format junit', '<testsuites>', /XML/],
    ['JUnit', 'check --format junit', '<testsuites><testcase/></testsuites>', /JUnit/],
    ['GitHub', 'check --format github', 'a\n', /another form/],
    ['CSV with a loose quote', 'list actions --format csv', 'a,b\nc,"d\n', /CSV/],
    ['CSV with a cell too many', 'list actions --format csv', 'a,b\nc,d,e\n', /3 and 2 cells/],
    ['CSV with a formula', 'list actions --format csv', 'a,b\n=1+1,d\n', /formula/],
    ['a torn table', 'report start-note -o -', '| a | b |\n| c |\n', /rows differ/],
    ['a code block without end', 'report start-note -o -', '```\na\n', /does not end/],
    ['HTML', 'report start-note -o -', 'a <script>b\n', /HTML/],
  ])('%s that its parser refuses', async (_, line, out, fault) => {
    expect(await outputFault(ran(line, { out }), false)).toMatch(fault)
  })

  test('no fault of CSV in which a first cell is empty', async () => {
    expect(await outputFault(ran('list actions --format csv', { out: 'a,b\n,c\n"",""\n' }), false)).toBeUndefined()
  })

  test.each<[string, string, RegExp]>([
    ['a mark that hides text', 'a\u202eb\n', /U\+202e/],
    ['a tab that came with the data', 'a\tb\n', /U\+9/],
    ['nothing that was printed as a word', 'a undefined b\n', /printed undefined/],
  ])('%s', (_, out, fault) => {
    expect(textFault(ran('report start-note -o -', { out }))).toMatch(fault)
  })

  test('a rule that nobody explains', async () => {
    const out = 'a.yaml:1:1: fout no-such-rule: x\n'
    expect(await explainedFault(ran('check --format short', { out }), memoryIo())).toMatch(/no-such-rule/)
  })

  test('an edit that did more, or made what the model does not know', async () => {
    expect(await meaningFault(ran('rename kade haven', to(home.replace('De Kade', 'x'))), undefined)).toMatch(
      /not asked/,
    )
    expect(await meaningFault(ran('set a b', to(`${home}  phase: ooit\n`)), undefined)).toMatch(/not fit the model/)
  })
})

test('the judge takes a tab that stands in a template of the team', () => {
  const before = new Map([['templates/nl/letter.hbs', 'a\tb\n']])
  expect(textFault(ran('report letter -o -', { out: 'a\tb\n', before }))).toBeUndefined()
})

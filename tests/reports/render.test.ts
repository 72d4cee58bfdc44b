import fc from 'fast-check'
import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import { escapeMarkdown, escapeMermaid } from '../../src/escape.ts'
import { render, write } from '../../src/reports/render.ts'
import type { Template, Templates } from '../../src/reports/template/template.ts'

const data = {
  title: 'De *Kade*',
  empty: '',
  nothing: null,
  none: 0,
  yes: true,
  tags: ['a', 'b_c'],
  code: 'a`|b',
  list: [
    { name: 'Een', parts: [{ name: 'x' }] },
    { name: 'Twee', parts: [] },
  ],
  group: { inner: { name: 'Diep' } },
  shut: [] as object[],
}

describe('a template of a team prints', () => {
  test.each<[string, string]>([
    ['{{title}}', 'De \\*Kade\\*'],
    ['{{group.inner.name}}', 'Diep'],
    ['{{none}}, {{yes}}, {{nothing}}.', '0, true, .'],
    ['{{tags}}', 'a, b\\_c'],
    ['{{tags.length}} en {{tags.[0]}}', '2 en a'],
    ['{{nothing.name.first}}!', '!'],
    ['`{{tags.[1]}}` {{tags.[1]}}', '`b_c` b\\_c'],
    ['`x` {{tags.[1]}} `y`', '`x` b\\_c `y`'],
    ['(`{{code}}`)', '(`a’\\|b`)'],
    ['{{mermaid title}}', 'De #42;Kade#42;'],
    ['{{#each list}}{{@index}}{{name}}{{#unless @last}};{{/unless}}{{/each}}', '0Een;1Twee'],
    [
      '{{#each list}}{{#each parts}}{{../name}}.{{name}} {{@../index}}{{@root.none}}{{else}}-{{/each}}{{/each}}',
      'Een.x 00-',
    ],
    ['{{#each group}}{{@key}}={{name}}{{/each}}', 'inner=Diep'],
    ['{{#each list as |one at|}}{{at}}{{one.name}}{{/each}}', '0Een1Twee'],
    ['{{#with group.inner as |deep|}}{{deep.name}}{{name}}{{/with}}', 'DiepDiep'],
    ['{{#with nothing}}x{{else}}niets{{/with}}{{#with none}}nul{{/with}}', 'nietsnul'],
    ['{{#if shut}}x{{else if none}}y{{else if yes}}z{{/if}}{{#if empty}}x{{^}}e{{/if}}', 'ze'],
    ['{{^if nothing}}geen{{/if}}', 'geen'],
    ['{{#with this}}{{../title}}{{/with}}', 'De \\*Kade\\*'],
    ['{{! weg }}{{!-- ook {{weg}} --}}a \\{{title}}', 'a {{title}}'],
    [
      '{{> line name="Los"}} {{> line group.inner}} {{> line group.inner name=title}}',
      '\\[Los\\] \\[Diep\\] \\[De \\*Kade\\*\\]',
    ],
    ['{{#each list}}\n  {{> item}}\n{{/each}}', '- Een\n  - Twee'],
  ])('%s', (template, expected) => {
    const partials = {
      'nl/partials/line': team('\\[{{name}}\\]', 'line'),
      'partials/item': team('- {{name}}\n', 'item'),
    }
    expect(written(template, data, partials)).toBe(`${expected}\n`)
  })

  test('a part of its own before that of eco, and that of its language before that of both', () => {
    const all: Templates = {
      'nl/one': team('{{> a}}{{> b}}{{> c}}{{> d}}', 'one'),
      'nl/partials/a': 'eco nl a,',
      'partials/a': team('team a,', 'a'),
      'nl/partials/b': team('team nl b,', 'b'),
      'partials/b': team('team b,', 'b2'),
      'nl/partials/c': 'eco nl c,',
      'partials/c': 'eco c,',
      'partials/d': 'eco d',
      'en/partials/d': team('team en d', 'd'),
    }
    expect(render('nl/one', {}, all)).toBe('team a,team nl b,eco nl c,eco d\n')
  })

  test('nothing that it did not ask for: what is worked out only on demand stays so', () => {
    let asked = 0
    const lazy = {
      title: 'x',
      get costly() {
        asked++
        return 'duur'
      },
    }
    const partials = { 'partials/p': team('{{title}}{{more}}', 'p') }
    expect(written('{{> p more=1}}', lazy, partials)).toBe('x1\n')
    expect(asked).toBe(0)
    expect(written('{{> p more=costly}}', lazy, partials)).toBe('xduur\n')
    expect(asked).toBe(1)
  })
})

describe('prints what Handlebars prints', () => {
  test('for any template and any data', () => {
    fc.assert(
      fc.property(block(3, 0), block(1, 0, []), levels(3), (text, partial, view) => {
        expect(written(text, view, { 'partials/part': team(partial, 'part') })).toBe(byHandlebars(text, partial, view))
      }),
      { numRuns: 150 },
    )
  })
})

describe('a fault says file, line and what was probably meant', () => {
  test.each<[string, string, string]>([
    ['a name with a slip', 'x\n  {{titel.x}} {{titl}}', '2:5 "titel" bestaat hier niet. Bedoel je title?'],
    ['a name with a near one', 'x\n  {{titl}}', '2:5 "titl" bestaat hier niet. Bedoel je title?'],
    [
      'a name that stands further up',
      '{{#each list}}{{title}}{{/each}}',
      '1:17 "title" bestaat hier niet. Bedoel je ../title?',
    ],
    ['a near name further up', '{{#each list}}{{titl}}{{/each}}', '1:17 "titl" bestaat hier niet. Bedoel je ../title?'],
    ['a name from elsewhere', '{{inner}}', '1:3 "inner" bestaat hier niet. Bedoel je @root.group.inner?'],
    [
      'a name in a list',
      '{{list.name}}',
      '1:3 "list.name" bestaat hier niet. Dit is een lijst: loop erdoor met {{#each …}}.',
    ],
    [
      'a name in a text',
      '{{title.x}}',
      '1:3 "title.x" bestaat hier niet. Dit is een tekst of getal, waar niets in zit.',
    ],
    ['a name in a condition', '{{#if titl}}{{/if}}', '1:7 "titl" bestaat hier niet. Bedoel je title?'],
    ['a name in a loop', '{{#each lst}}{{/each}}', '1:9 "lst" bestaat hier niet. Bedoel je list?'],
    ['a name given to a part', '{{> part titl}}', '1:10 "titl" bestaat hier niet. Bedoel je title?'],
    ['more steps up than there are', '{{../../title}}', '1:3 "../../title" bestaat hier niet.'],
    ['an unknown @name', '{{#each list}}{{@indx}}{{/each}}', '1:17 "@indx" bestaat hier niet. Bedoel je @index?'],
    ['@index outside a loop', '{{@index}}', '1:3 "@index" bestaat hier niet.'],
    ['a group as text', '{{group}}', '1:1 "group" is een groep en geen tekst.'],
    ['a list of groups as text', '{{list}}', '1:1 "list" is een lijst van groepen. Loop erdoor: {{#each list}}'],
    ['a text as list', '{{#each title}}{{/each}}', '1:1 "title" is geen lijst.'],
    ['an unknown part', 'x\n{{> prt}}', '2:1 De deeltemplate "prt" bestaat niet. Bedoel je part?'],
    [
      'a part with its folder',
      '{{> partials/part}}',
      '1:1 De deeltemplate "partials/part" bestaat niet. Bedoel je part?',
    ],
    [
      'a part that looks like none',
      '{{> zzzzzz}}',
      '1:1 De deeltemplate "zzzzzz" bestaat niet. Maak het: partials/zzzzzz.hbs',
    ],
    ['an unknown block', '{{#eech list}}{{/eech}}', '1:1 Het blok {{#eech}} bestaat niet. Bedoel je {{#each}}?'],
    [
      'a name as block',
      '{{#list}}{{/list}}',
      '1:1 Het blok {{#list}} bestaat niet. Er is alleen: each, if, unless, with.',
    ],
    ['an unknown helper', '{{mermiad title}}', '1:1 De opdracht "mermiad" bestaat niet. Bedoel je mermaid?'],
    ['mermaid of nothing', '{{mermaid}}', '1:1 Dit hoort zo: {{mermaid …}}'],
    ['a condition on nothing', '{{#if}}{{/if}}', '1:1 Dit hoort zo: {{#if …}} … {{/if}}'],
    ['a condition on two', '{{#if title yes}}{{/if}}', '1:1 Dit hoort zo: {{#if …}} … {{/if}}'],
    ['two names for one', '{{#with group as |a b|}}{{/with}}', '1:1 Dit hoort zo: {{#with … as |item|}} … {{/with}}'],
    [
      'three names for two',
      '{{#each list as |a b c|}}{{/each}}',
      '1:1 Dit hoort zo: {{#each … as |item key|}} … {{/each}}',
    ],
    ['a block as value', '{{each list}}', '1:1 Dit hoort zo: {{#each …}} … {{/each}}'],
    [
      'a block that stays open',
      'x\n{{#if title}}\n{{#each list}}{{/each}}',
      '2:1 Het blok {{#if}} wordt nergens gesloten. Zet aan het einde {{/if}}.',
    ],
    [
      'a block with a path for a name',
      'x {{#a.b}}',
      '1:3 Het blok {{#a.b}} wordt nergens gesloten. Zet aan het einde {{/a.b}}.',
    ],
    ['a block without a name', 'x {{#', '1 Dit is niet te lezen als template: "x {{#".'],
    [
      'a block that another closes',
      '{{#if title}}\n{{/each}}',
      '1:4 Het blok {{#if}} wordt gesloten met {{/each}}. Sluit het met {{/if}}.',
    ],
    ['an end without a start', 'x\n{{/if}}', '2 Hier staat {{/if}}, maar er is geen blok open waar dat bij hoort.'],
    [
      'an else without a start',
      'x\n\n{{else}}',
      '3 Hier staat {{else}}, maar er is geen blok open waar dat bij hoort.',
    ],
    ['a tag without an end', 'x\n{{title', '2 Dit is niet te lezen als template: "{{title".'],
    ['a strange sign', 'x\n{{title!}}', '2 Dit is niet te lezen als template: "{{title!}}".'],
    ['a comment without an end', '{{!-- x', '1 Dit is niet te lezen als template: "{{!-- x".'],
    ['a text as value', '{{"title"}}', '1:1 Dit is niet te lezen als template: "{{title}}".'],
  ])('%s', (_, template, expected) => {
    expect(faultsIn(template)[0]).toContain(`eigen.hbs:${expected}`)
  })

  test('all that shows before printing at once', () => {
    expect(faultsIn('{{{title}}}\n{{> prt}}\n{{log title}}')).toEqual([
      expect.stringContaining('eigen.hbs:1:1 {{{title}}} en {{&title}} mogen niet'),
      expect.stringContaining('eigen.hbs:3:1 De opdracht "log" bestaat niet.'),
      expect.stringContaining('eigen.hbs:2:1 De deeltemplate "prt" bestaat niet.'),
    ])
  })

  test('but no more than a hundred, and soon', () => {
    const calls = Array.from({ length: 20_000 }, (_, at) => `{{> onbekend-${at}}}`)
    expect(faultsIn(calls.join('\n'))).toHaveLength(100)
  })

  test('in a part with the file and line of that part', () => {
    expect(faultsIn('x\n{{> part}}', { 'partials/part': team('\n{{titl}}', 'deel.hbs') })[0]).toContain(
      'deel.hbs:2:3 "titl"',
    )
  })

  test('of what eco needs in a part of its own, with the line of the call', () => {
    const said = faultsIn('x\n{{> part}}', { 'partials/part': '{{#each rows}}{{/each}}' })
    expect(said).toEqual([
      expect.stringContaining('eigen.hbs:2:1 De deeltemplate "part" van eco vraagt hier om "rows"'),
    ])
  })

  test('but one in a template of eco is a bug, and no fault of the team', () => {
    expect(() => write('nl/one', data, { 'nl/one': '{{titl}}' })).toThrow('nl/one:1: There is no "titl" here.')
    expect(() => write('nl/one', data, { 'nl/one': '{{{title}}}' })).toThrow('nl/one:1')
    expect(() => write('nl/one', data, { 'nl/one': '{{> part}}' })).toThrow('There is no partial "part"')
    expect(() => render('nl/one', data, { 'nl/one': '{{nothing.name}}' })).toThrow('"nothing.name"')
    expect(() => render('nl/two', data, {})).toThrow('no template nl/two')
  })
})

describe('a template cannot', () => {
  test.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{this.constructor.constructor}}',
    '{{title.constructor}}',
    '{{list.constructor.prototype}}',
    '{{toString}}',
    '{{group.hasOwnProperty}}',
    '{{tags.join}}',
    '{{tags.map.constructor}}',
    '{{#with constructor}}{{name}}{{/with}}',
    '{{#each __proto__}}{{@key}}{{/each}}',
    '{{@root.constructor}}',
    '{{@root.__proto__.toString}}',
    '{{@data}}',
    '{{@root.@root}}',
    '{{../title}}',
    '{{../../../..}}',
    '{{../constructor}}',
    '{{call}}',
    '{{group.call}}',
  ])('reach what is not in the data: %s', (template) => {
    const call = () => 'geroepen'
    const said = faultsIn(template, {}, { ...data, call, group: { ...data.group, call } })
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^eigen\.hbs:1(?::\d+)? /)
  })

  test.each([
    '{{lookup group "inner"}}',
    '{{lookup this "constructor"}}',
    '{{log "x"}}',
    '{{log title level="error"}}',
    '{{helperMissing}}',
    '{{blockHelperMissing title}}',
    '{{#helperMissing title}}x{{/helperMissing}}',
    '{{#*inline "x"}}y{{/inline}}',
    '{{* decorator}}',
    '{{#> part}}x{{/part}}',
    '{{#> @partial-block}}x{{/@partial-block}}',
    '{{> @partial-block}}',
    '{{> (lookup . "title")}}',
    '{{> (title)}}',
    '{{#if (lookup group "inner")}}x{{/if}}',
    '{{mermaid (log title)}}',
    '{{> part name=(log title)}}',
    '{{{{raw}}}}{{title}}{{{{/raw}}}}',
    '{{{title}}}',
    '{{&title}}',
    '{{{mermaid title}}}',
    '{{{{title}}}}',
    '{{> ../../../../etc/passwd}}',
    '{{> constructor}}',
    '{{> __proto__}}',
  ])('use %s', (template) => {
    const [print, log] = [console.log, console.error]
    const said: unknown[] = []
    console.log = console.error = (...words) => said.push(words)
    const faults = faultsIn(template)
    ;[console.log, console.error] = [print, log]
    expect(faults.length).toBeGreaterThan(0)
    expect(said).toEqual([])
  })

  test('go on without end: a part that calls itself, or two that call each other', () => {
    const round = { 'partials/a': team('{{> b}}', 'a.hbs'), 'partials/b': team('x\n {{> a}}', 'b.hbs') }
    expect(faultsIn('{{> a}}', round)[0]).toMatch(/[ab]\.hbs:\d:\d Hier komt geen einde aan: (?:a → b → a|b → a → b)\./)
    const itself = { 'partials/a': team('{{#if title}}{{> a}}{{/if}}', 'a.hbs') }
    expect(faultsIn('{{> a}}', itself)[0]).toContain('a.hbs:1:14 Hier komt geen einde aan: a → a.')
  })

  test('but may call itself for what is inside, as deep as the data go', () => {
    const tree = { name: 'a', below: [{ name: 'b', below: [{ name: 'c', below: [] }] }] }
    const node = { 'partials/node': team('{{name}}{{#each below}}({{> node}}){{/each}}', 'node.hbs') }
    expect(written('{{> node}}', tree, node)).toBe('a(b(c))\n')
  })

  test.each<[string, string]>([
    ['steps', ''],
    ['characters', 'x'.repeat(5000)],
    ['groups that are copied', '{{> part @root.group extra=1}}'],
    ['characters that do not show', '\u200b'.repeat(5000)],
    ['values that do not show', '{{@root.hidden}}'],
  ])('make a document without bounds: %s', { timeout: 60_000 }, (_, body) => {
    const rows = Array.from({ length: 60 }, (_, index) => ({ index }))
    const group = { title: '', ...Object.fromEntries(rows.map(({ index }) => [`name-${index}`, index])) }
    const many = { rows, group, hidden: '\u200b'.repeat(100_000) }
    const loops = 5
    const text = `${'{{#each @root.rows}}'.repeat(loops)}${body}${'{{/each}}'.repeat(loops)}`
    expect(faultsIn(text, {}, many)[0]).toMatch(/^eigen\.hbs:1:\d+ Het document wordt te groot/)
  })

  test.each<[string, string]>([
    ['blocks in each other', '{{#if title}}'.repeat(40_000) + '{{/if}}'.repeat(40_000)],
    ['else after else', `{{#if title}}${'{{else if title}}'.repeat(40_000)}{{/if}}`],
    ['else after else with a space', `{{#if title}}${'{{ else if title}}'.repeat(40_000)}{{/if}}`],
    ['else after else in brackets', `{{#if title}}${'{{else[if] title}}'.repeat(40_000)}{{/if}}`],
    ['blocks behind two backslashes', '\\\\{{#if title}}'.repeat(40_000) + '{{/if}}'.repeat(40_000)],
    ['blocks behind a comment', `{{!--}}${'{{#if title}}'.repeat(40_000)}{{!-- --}}${'{{/if}}'.repeat(40_000)}`],
    ['blocks that a comment would close', `{{#if title}}{{!-- {{/if}} --}}`.repeat(40_000) + '{{/if}}'.repeat(40_000)],
    ['blocks behind a raw block', `{{{{if title}}}}x{{{{/if}}}}${'{{#if title}}'.repeat(40_000)}`],
    ['ends of blocks without an end', '{{/'.repeat(300_000)],
    ['brackets behind two backslashes', `\\\\{{#if ${'(a '.repeat(100_000)}b}}{{/if}}`],
    ['brackets behind the end of a tag in a text', `{{#if "}}" ${'(a '.repeat(100_000)}b}}{{/if}}`],
    ['brackets in each other', `{{#if ${'(a '.repeat(100_000)}b}}{{/if}}`],
    ['names in each other', `{{${'a.'.repeat(300_000)}a}}`],
    ['tags without an end', '{{#if title '.repeat(50_000)],
    ['comments without an end', '{{!-- '.repeat(100_000)],
    ['brackets', '{'.repeat(900_000)],
  ])('keep the reader of templates busy: %s', (_, text) => {
    const start = performance.now()
    expect(faultsIn(text)).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

/** A template in a file of the team. */
function team(text: string, file: string): Template {
  return { file, isTeams: true, text, refused: undefined }
}

function written(text: string, view: object, partials: Templates = {}): string {
  return render('nl/eigen', view, { ...partials, 'nl/eigen': team(text, 'eigen.hbs') })
}

/** `eigen.hbs:1:3 "titl" bestaat hier niet. Bedoel je title?` */
function faultsIn(text: string, partials: Templates = {}, view: object = data): string[] {
  const all = { 'partials/part': team('{{title}}', 'part.hbs'), ...partials, 'nl/eigen': team(text, 'eigen.hbs') }
  const made = write('nl/eigen', view, all)
  if ('text' in made) return []
  return made.faults.map(({ file, at, message, hint }) => {
    for (const said of [message, hint]) if (said !== undefined) expect(said.en).toMatch(/\S/)
    const place = [file, at?.line, at?.column].filter((part) => part !== undefined).join(':')
    return [place, message.nl, hint?.nl].filter((part) => part !== undefined).join(' ')
  })
}

/** The same by Handlebars itself, compiled, as `eco` once did. */
function byHandlebars(text: string, partial: string, view: object): string {
  const handlebars = Handlebars.create()
  const escaped = (value: unknown) => (value === null || value === undefined ? '' : escapeMarkdown(String(value)))
  Object.assign(handlebars.Utils, {
    escapeExpression: (value: unknown) => (value instanceof handlebars.SafeString ? value.toString() : escaped(value)),
  })
  handlebars.registerHelper('mermaid', (value) => new handlebars.SafeString(escapeMermaid(String(value ?? ''))))
  handlebars.registerPartial('part', partial)
  const options = { knownHelpersOnly: true, knownHelpers: { mermaid: true }, preventIndent: true } as const
  return `${handlebars
    .compile(
      text,
      options,
    )(view)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

/** Data of which every level has the same names, so that any template fits anywhere. */
function levels(depth: number): fc.Arbitrary<object> {
  const value = fc.oneof(fc.constantFrom(null, 0, 7, '', 'tekst', 'a|b', true, false))
  const inner = depth === 0 ? fc.constant(null) : levels(depth - 1)
  const items = depth === 0 ? fc.constant([]) : fc.array(levels(depth - 1), { maxLength: 3 })
  return fc.record({ a: value, b: value, group: inner, list: items })
}

const calls = ['> part', '> part group', '> part b="tekst"']

/** A piece of template; `up` is how many levels there are above it, and `calls` are the parts that it may ask for. */
function block(depth: number, up: number, partials: readonly string[] = calls): fc.Arbitrary<string> {
  const path = fc
    .tuple(fc.nat(up), fc.constantFrom('a', 'b', 'group.a', './a'))
    .map(([steps, name]) => (steps === 0 ? name : '../'.repeat(steps) + name.replace('./', '')))
  const tilde = fc.constantFrom('', '', '', '~')
  const tag = (inside: fc.Arbitrary<string>) =>
    fc.tuple(tilde, inside, tilde).map(([left, middle, right]) => `{{${left}${middle}${right}}}`)
  const text = fc.constantFrom('x', ' ', '\n', '  \n', '\n\n', ' y ', '- ', '| |', '{ }', '\n  ')
  const simple = [text, text, tag(path), tag(path.map((name) => `mermaid ${name}`)), tag(fc.constant('! weg '))]
  if (depth === 0) return fc.array(fc.oneof(...simple), { maxLength: 5 }).map((parts) => parts.join(''))
  const around = (open: string, close: string, deeper: number) =>
    fc
      .tuple(
        tag(fc.constant(open)),
        block(depth - 1, up + deeper, partials),
        fc.option(block(depth - 1, up, partials)),
        tilde,
      )
      .map(
        ([start, body, other, left]) =>
          `${start}${body}${other === null ? '' : `{{else}}${other}`}{{${left}/${close}}}`,
      )
  const blocks = [
    around('#each list', 'each', 1),
    around('#with group', 'with', 1),
    around('#if a', 'if', 0),
    around('#unless group', 'unless', 0),
    tag(fc.constant('@root.a')),
    ...partials.map((call) => tag(fc.constant(call))),
  ]
  return fc.array(fc.oneof(...simple, ...blocks), { maxLength: 6 }).map((parts) => parts.join(''))
}

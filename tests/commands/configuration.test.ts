import { describe, expect, test } from 'vitest'
import type { Disk } from '../memory-io.ts'
import { eco, findings, sound } from './run.ts'

const list = (id: string, more = '') => `method: ${id}
title: {nl: Vragen van ${id}}
source: {title: Kader, publisher: Gemeente}
steps:
  - {id: begin, phase: direct, title: {nl: Begin}}
items:
  - {id: ${id}-vraag, kind: question, step: begin, ask: {nl: Wie merkt hier iets van?, en: Who will notice?}, why: {nl: Geld hoort bij mensen.}, how: {nl: Noem een doelgroep.}, answered_by: {list: target_groups}}
${more}`

/** What a command prints, or writes as a checklist. */
async function printed(line: string, files: Readonly<Record<string, string>>): Promise<string> {
  const { out, err, io } = await eco(line, { files })
  expect([line, err]).toEqual([line, expect.not.stringContaining('fout in eco zelf')])
  return io.textOf('documenten/checklist.md') ?? out + err
}

/** The methods that count, by `eco checklist`. */
async function methods(disk: Disk, options = '', expected = 0): Promise<string[]> {
  const { code, out, err } = await eco(`checklist --format json ${options}`, disk)
  expect([code, err]).toEqual([expected, expect.stringMatching(/^(?:Let op: hier .* eco check\n)?$/)])
  return JSON.parse(out).methods.map(({ method }: { method: string }) => method)
}

/** Findings of `eco check`, from warnings on, and its exit code. */
async function check(files: Readonly<Record<string, string>>, disk: Disk = {}, options = '') {
  const ran = await eco(`check --format short --severity error ${options}`, { files, ...disk })
  expect(ran.err).toBe('')
  return { code: ran.code, found: findings(ran), reads: ran.io.reads }
}

describe('the configuration', () => {
  test('is that of the folder of the ecosystem, else of the nearest folder above', async () => {
    const files = {
      'eco.config.yaml': 'methods: [keten]',
      'a/eco.config.yaml': 'methods: [tno]',
      'a/b/ecosystem.yaml': sound,
      'c/ecosystem.yaml': sound,
      'd/eco.config.yaml': 'methods: [pps]',
      'd/ecosystem.yaml': sound,
    }
    expect(await methods({ files }, 'a/b')).toEqual(['tno'])
    expect(await methods({ files }, 'c')).toEqual(['keten'])
    expect(await methods({ files }, 'd')).toEqual(['pps'])
  })

  test('is found above the folder that you are in', async () => {
    const files = { '../../eco.config.yaml': 'methods: [tno]', 'ecosystem.yaml': sound }
    expect(await methods({ files })).toEqual(['tno'])
  })

  test('above the root of the repository is not read', async () => {
    const files = { '../eco.config.yaml': 'methods: [tno]', 'a/ecosystem.yaml': sound }
    expect(await methods({ files }, 'a')).toEqual(['tno'])
    for (const git of ['.git/HEAD', '.git', 'a/.git'])
      expect(await methods({ files: { ...files, [git]: 'x' } }, 'a')).toEqual(['berenschot', 'pps'])
  })

  test('can be another file, and then that one alone counts', async () => {
    const files = { 'ecosystem.yaml': sound, 'eco.config.yaml': 'methods: [tno]', '/elders/x.yaml': 'methods: [keten]' }
    expect(await methods({ files }, '--config /elders/x.yaml')).toEqual(['keten'])
    const own = { 'ecosystem.yaml': sound, 'elders/x.yaml': 'checklists: [y.yaml]', 'elders/y.yaml': list('eigen') }
    expect(await methods({ files: own }, '--config elders/x.yaml')).toEqual(['berenschot', 'pps', 'eigen'])
    expect(await check(own, {}, '--config elders/x.yaml')).toMatchObject({ code: 0, found: [] })
  })

  test.each(['check', 'checklist', 'explain', 'report checklist'])(
    'that was asked for and is not there is wrong use: %s',
    async (command) => {
      const { code, out, err } = await eco(`${command} --config weg.yaml`, { files: { 'ecosystem.yaml': sound } })
      expect([code, out, err]).toEqual([2, '', 'Het bestand "weg.yaml" bestaat niet (--config).\n'])
    },
  )

  test('that is a link is not followed', async () => {
    const disk = {
      files: { 'ecosystem.yaml': sound, '/geheim.yaml': 'methods: [tno]' },
      links: { 'eco.config.yaml': '/geheim.yaml' },
    }
    expect(await methods(disk)).toEqual(['berenschot', 'pps'])
    const found = findings(await eco('check --format short --severity warning', disk))
    expect(found).toEqual(['eco.config.yaml:1:1 link-skipped'])
  })

  test('that is a link, a pipe or a folder ends the search for one further up', async () => {
    const files = { 'eco.config.yaml': 'methods: [tno]', 'a/ecosystem.yaml': sound, '/geheim.yaml': 'methods: [keten]' }
    const config = 'a/eco.config.yaml'
    const unreadable = [`${config}:1:1 unreadable-file`]
    for (const [disk, expected] of [
      [{ links: { [config]: '/geheim.yaml' } }, [`${config}:1:1 link-skipped`]],
      [{ pipes: [config] }, unreadable],
      [{ folders: [config] }, unreadable],
    ] as const) {
      const { io, ...ran } = await eco('check a --format short --severity warning', { files, ...disk })
      expect(findings({ io, ...ran })).toEqual(expected)
      expect(io.reads).toEqual(['a/ecosystem.yaml'])
    }
  })

  test('that was named and is no ordinary file is refused as that', async () => {
    const disk = { files: { 'ecosystem.yaml': sound }, pipes: ['/dev/zero'] }
    const { code, err } = await eco('check --config /dev/zero', disk)
    expect([code, err]).toEqual([2, expect.stringContaining('"/dev/zero" is geen gewoon bestand (--config)')])
    expect((await eco('check --config weg.yaml', disk)).err).toContain('bestaat niet')
  })

  test('that holds an unknown setting says so, and which there are', async () => {
    const { out } = await eco('check', { files: { 'ecosystem.yaml': sound, 'eco.config.yaml': 'kleuren: x\n' } })
    expect(out).toContain('"kleuren" is geen bekende instelling.')
    expect(out).toContain('Kies uit: methods, checklists, templates, language')
  })

  test('that cannot be read is a finding, and the ecosystem is checked all the same', async () => {
    const files = { 'ecosystem.yaml': `${sound}  foo: 1\n` }
    expect(await check(files, { unreadable: ['eco.config.yaml'] })).toMatchObject({
      code: 2,
      found: ['eco.config.yaml:1:1 unreadable-file', 'ecosystem.yaml:4:3 unknown-key'],
    })
  })

  test('sets the language', async () => {
    const files = { 'ecosystem.yaml': `${sound}  language: nl\n`, 'eco.config.yaml': 'language: en' }
    expect((await eco('check', { files })).out).toContain('No errors')
    expect((await eco('check --lang nl', { files })).out).toContain('Geen fouten')
    expect((await eco('explain unknown-key', { files })).out).toContain('Why: ')
  })
})

describe('methods', () => {
  const chosen = (config: string) => methods({ files: { 'ecosystem.yaml': sound, 'eco.config.yaml': config } })

  test.each([
    ['nothing', '', ['berenschot', 'pps']],
    ['only comments', '# later\n', ['berenschot', 'pps']],
    ['all', 'methods: [all]', ['berenschot', 'pps', 'tno', 'keten']],
    ['one', 'methods: [keten]', ['keten']],
    ['two, in the order of eco', 'methods: [tno, berenschot]', ['berenschot', 'tno']],
    ['one twice', 'methods: [tno, tno]', ['tno']],
    ['none', 'methods: []', []],
  ])('%s', async (_, config, expected) => {
    expect(await chosen(config)).toEqual(expected)
  })

  test('that do not exist are errors at their place, with the nearest name, and the others count', async () => {
    const files = { 'ecosystem.yaml': sound, 'eco.config.yaml': 'methods:\n  - keten\n  - berenshot\n' }
    expect(await check(files)).toMatchObject({ code: 1, found: ['eco.config.yaml:3:5 unknown-method'] })
    expect((await eco('check', { files })).out).toMatch(/"berenshot" is geen methode\.[\s\S]*Bedoel je berenschot\?/)
    expect(await methods({ files })).toEqual(['keten'])
  })

  test('may name one’s own', async () => {
    const files = {
      'ecosystem.yaml': sound,
      'eco.config.yaml': 'methods: [tno, eigen]\nchecklists: [v.yaml]',
      'v.yaml': list('eigen'),
    }
    expect([await methods({ files }), (await check(files)).found]).toEqual([['tno', 'eigen'], []])
  })
})

describe('a checklist of one’s own', () => {
  const files = {
    'ecosystem.yaml': sound,
    'eco.config.yaml': 'methods: [tno]\nchecklists: [vragen/eigen.yaml]\n',
    'vragen/eigen.yaml': list('eigen'),
  }

  test('is not taken for a file of the ecosystem', async () => {
    expect(await check(files)).toMatchObject({ code: 0, found: [] })
  })

  test.each<[string, RegExp]>([
    [
      'check --severity info',
      /ecosystem\.yaml:\d+:\d+ .*eigen-vraag\n.*Wie merkt hier iets van\? Doelgroepen: nog niet ingevuld\./,
    ],
    ['check --severity info --format short', /open eigen-vraag: Wie merkt hier iets van\?/],
    ['checklist', /Vragen van eigen \(Gemeente\): 0 van 1/],
    ['checklist --format markdown', /\| Wie merkt hier iets van\? \| open \|/],
    ['checklist --format json', /"id": "eigen-vraag"/],
    ['checklist --open', /^eigen-vraag {2}open$/m],
    ['checklist --method eigen --next 1', /^eigen-vraag {2}open\n {2}Wie merkt/],
    [
      'explain eigen-vraag',
      /^Wie merkt hier iets van\? \(eigen-vraag\)\n\nWaarom: Geld hoort bij mensen\.\n\nVul in: Noem een doelgroep\.\n\nBron: Gemeente, Kader\n\nHier: open\. /,
    ],
    ['explain', /eigen-vraag.*eigen.*Wie merkt hier iets van\?/],
    ['explain eigen-vrag', /Bedoel je eigen-vraag\?/],
    ['report checklist', /\| Wie merkt hier iets van\? \| open \|/],
  ])('shows in %s', async (line, expected) => {
    expect(await printed(line, files)).toMatch(expected)
  })

  test('is answered from the ecosystem', async () => {
    const answered = { ...files, 'groepen.yaml': 'target_groups:\n  - {id: g, name: Winkeliers}\n' }
    const verdict = async (all: Record<string, string>) =>
      JSON.parse((await eco('checklist --method eigen --format json', { files: all })).out).items[0].verdict
    expect([await verdict(files), await verdict(answered)]).toEqual(['open', 'answered'])
  })

  test('can be answered, and its answers are known', async () => {
    const said =
      'answers:\n  - {id: a, question: eigen-vraag, kind: attested, answer: Iedereen, by: wethouder, date: 2026-06-01}\n'
    const ran = await eco('check --format short', { files: { ...files, 'antwoorden.yaml': said } })
    expect(findings(ran).join()).not.toContain('unknown-question')
    expect((await eco('explain eigen-vraag', { files: { ...files, 'antwoorden.yaml': said } })).out).toContain(
      'Hier: verklaard. ',
    )
  })

  test('is not there for an ecosystem under another configuration', async () => {
    const other = { ...files, 'b/ecosystem.yaml': sound, 'b/eco.config.yaml': 'methods: [tno]' }
    expect((await eco('checklist b', { files: other })).out).not.toContain('Vragen van eigen')
  })

  test('may refer to what an earlier one asks, and not ask it again', async () => {
    const two = (second: string) => ({
      'ecosystem.yaml': sound,
      'eco.config.yaml': 'methods: [tno]\nchecklists: [a.yaml, b.yaml]',
      'a.yaml': list('a'),
      'b.yaml': second,
    })
    const over = '  - {id: b-stap, kind: step, step: begin, ask: {nl: Alles}, answered_by: {rollup: [a-vraag]}}\n'
    expect((await check(two(list('b', over)))).found).toEqual([])
    expect((await check(two(list('b').replace('b-vraag', 'a-vraag')))).found).toEqual([
      'b.yaml:7:10 checklist-double-item',
    ])
  })
})

describe('off', () => {
  const config = 'methods: [tno]\nchecklists: [eigen.yaml]\n'
  const files = (off: string) => ({
    'ecosystem.yaml': sound,
    'eco.config.yaml': config,
    'eigen.yaml': list('eigen', `off:\n${off}`),
  })

  test('takes an item of a method out of the count, and says so with the reason', async () => {
    const off = '  - {item: tno-who-else, reason: Wij werken al tien jaar samen}\n'
    const stand = async (list: string) =>
      JSON.parse(await printed('checklist --format json', files(list))).items.find(
        ({ id }: { id: string }) => id === 'tno-who-else',
      )
    expect(await stand('  []\n')).toMatchObject({ verdict: 'open', due: true })
    expect(await stand(off)).toMatchObject({
      verdict: 'waived',
      due: false,
      facts: expect.stringContaining('Wij werken al tien jaar samen'),
    })
    expect(await printed('check --severity info', files(off))).not.toContain('tno-who-else')
    expect(await printed('report checklist', files(off))).toContain('Wij werken al tien jaar samen')
  })

  test('needs a reason', async () => {
    expect((await check(files('  - {item: tno-who-else}\n'))).found).toEqual([
      expect.stringMatching(/^eigen\.yaml:9:\d+ missing-key$/),
    ])
  })

  test('of an item that does not exist is an error with the nearest', async () => {
    const wrong = files('  - {item: tno-who-esle, reason: Zo}\n')
    expect((await check(wrong)).found).toEqual(['eigen.yaml:9:12 checklist-unknown-item'])
    expect((await eco('check', { files: wrong })).out).toContain('Bedoel je "tno-who-else"?')
  })
})

describe('a checklist outside the folder of the configuration is a finding, and nothing of it is read', () => {
  const secret = list('geheim')
  test.each<[string, string, Disk]>([
    ['absolute', '/geheim.yaml', { files: { '/geheim.yaml': secret } }],
    ['above', '../geheim.yaml', { files: { '../geheim.yaml': secret } }],
    ['above and back', 'a/../../geheim.yaml', { files: { '../geheim.yaml': secret, 'a/x.md': '' } }],
    ['with backslashes', '..\\geheim.yaml', { files: { '../geheim.yaml': secret } }],
    ['on a disk of Windows', 'C:\\geheim.yaml', { files: { '/geheim.yaml': secret } }],
    ['missing', 'geheim.yaml', {}],
    ['a folder', 'a', { files: { 'a/geheim.yaml': secret } }],
    ['empty', '""', {}],
    ['a link', 'l.yaml', { files: { '/geheim.yaml': secret }, links: { 'l.yaml': '/geheim.yaml' } }],
    [
      'in a folder that is a link',
      'map/geheim.yaml',
      { files: { '/elders/geheim.yaml': secret }, links: { map: '/elders' } },
    ],
    ['a pipe', 'p.yaml', { pipes: ['p.yaml'] }],
  ])('%s', async (_, path, disk) => {
    const files = {
      'ecosystem.yaml': sound,
      'eco.config.yaml': `checklists: [${path.startsWith('"') ? path : `'${path}'`}]`,
      ...disk.files,
    }
    const { code, found, reads } = await check(files, { ...disk, files })
    expect(found).toContain('eco.config.yaml:1:14 checklist-not-found')
    expect(code).toBeGreaterThan(0)
    expect(reads.filter((one) => one.includes('geheim') || one.startsWith('l.') || one.startsWith('p.'))).toEqual(
      _ === 'a folder' ? ['a/geheim.yaml'] : [],
    )
  })

  test('that cannot be read is a finding', async () => {
    const files = { 'ecosystem.yaml': sound, 'eco.config.yaml': 'checklists: [x.yaml]' }
    expect(await check(files, { unreadable: ['x.yaml'] })).toMatchObject({
      code: 2,
      found: ['x.yaml:1:1 unreadable-file'],
    })
  })
})

describe('broken files', () => {
  const fault = { 'ecosystem.yaml': `${sound}  foo: 1\n` }

  test.each<[string, string, string]>([
    ['YAML that ends too early', 'methods: [', 'eco.config.yaml:1:10 yaml-syntax'],
    ['a list', '- keten', 'eco.config.yaml:1:1 not-a-mapping'],
    ['an unknown key', 'method: [keten]', 'eco.config.yaml:1:1 unknown-section'],
    ['a text for a list', 'methods: keten', 'eco.config.yaml:1:10 wrong-type'],
    ['an unknown language', 'language: de', 'eco.config.yaml:1:11 not-allowed'],
    ['an unsafe key', '__proto__: {methods: [all]}', 'eco.config.yaml:1:1 unsafe-key'],
  ])('a configuration with %s is a finding with its place, and the rest goes on', async (_, config, expected) => {
    const { code, found } = await check({ ...fault, 'eco.config.yaml': config })
    expect([code, found]).toEqual([1, [expected, 'ecosystem.yaml:4:3 unknown-key']])
  })

  test.each<[string, string, string]>([
    ['YAML that ends too early', 'items: [', 'yaml-syntax'],
    ['a list', '- vraag', 'not-a-mapping'],
    ['nothing but a method', 'method: eigen', 'missing-key'],
    ['items that are a text', 'method: eigen\ntitle: {nl: X}\nsteps: []\nitems: geen\n', 'wrong-type'],
    ['steps that are a text', list('eigen').replace(/steps:\n.*\n/, 'steps: geen\n'), 'wrong-type'],
    ['an item that is empty', `${list('eigen')}  - {}\n`, 'missing-key'],
    ['a title that is a text', list('eigen').replace('{nl: Vragen van eigen}', 'Vragen'), 'wrong-type'],
  ])('a checklist with %s is a finding with its place, and the rest goes on', async (_, text, rule) => {
    const files = {
      ...fault,
      'eco.config.yaml': 'methods: [tno]\nchecklists: [kapot.yaml, goed.yaml]',
      'kapot.yaml': text,
      'goed.yaml': list('goed'),
    }
    const { code, found } = await check(files)
    expect(code).toBe(1)
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`^kapot\\.yaml:\\d+:\\d+ ${rule}$`)))
    expect(found).toContain('ecosystem.yaml:4:3 unknown-key')
    for (const line of ['checklist --open', 'checklist --format markdown', 'explain', 'report checklist'])
      expect(await printed(line, files)).toContain('Wie merkt hier iets van?')
    expect(await methods({ files }, '', /syntax|mapping/.test(rule) ? 2 : 0)).toContain('goed')
  })
})

describe('a checklist is data', () => {
  const code = [
    '{{#each this}}{{@key}}{{/each}}',
    '{{> heading}}',
    ['$', '{process.exit(9)}'].join(''),
    '<script>alert(1)</script>',
    '\\u001b[31mrood',
  ]

  test.each(code)('and %s in it is text', async (text) => {
    const ask = JSON.stringify(`Vraag ${text}`).replace('\\\\u', '\\u')
    const files = {
      'ecosystem.yaml': sound,
      'eco.config.yaml': 'methods: [eigen]\nchecklists: [eigen.yaml]\n',
      'eigen.yaml': list('eigen').replace('Wie merkt hier iets van?', ask),
    }
    expect((await check(files)).found).toEqual([])
    const { items } = JSON.parse((await eco('checklist --format json', { files })).out)
    expect(items[0].ask).toBe(`Vraag ${text.replace('\\u001b', '\u001b')}`)
    for (const line of ['check --severity info', 'checklist --open', 'explain eigen-vraag', 'report checklist']) {
      const said = await printed(line, files)
      expect(said).toContain('Vraag ')
      expect(said).not.toContain('\u001b')
      if (line.startsWith('report')) expect(said).not.toMatch(/(?<!\\)<script>/)
    }
  })

  test.each([
    ['a tag of JavaScript', '!!js/function "function () {}"'],
    ['a tag of Python', '!!python/object/apply:os.system ["ls"]'],
  ])('and %s is a finding', async (_, value) => {
    const files = {
      'ecosystem.yaml': sound,
      'eco.config.yaml': 'checklists: [eigen.yaml]',
      'eigen.yaml': list('eigen').replace('{list: target_groups}', value),
    }
    const { code: exit, found } = await check(files)
    expect([exit, found.map((one) => one.replace(/:\d+ /, ' ')).sort()]).toEqual([
      1,
      ['eigen.yaml:7 unknown-tag', 'eigen.yaml:7 wrong-type'],
    ])
  })

  test.each(['constructor', '__proto__', 'toString', 'goals.constructor.prototype'])(
    'and a field called %s is a finding',
    async (field) => {
      const files = {
        'ecosystem.yaml': sound,
        'eco.config.yaml': 'checklists: [eigen.yaml]',
        'eigen.yaml': list('eigen').replace('target_groups}', `${field}}`),
      }
      expect((await check(files)).found).toEqual([expect.stringMatching(/^eigen\.yaml:7:\d+ checklist-unknown-field$/)])
    },
  )
})

describe('several ecosystems under one configuration', () => {
  const files = {
    'eco.config.yaml': 'methods: [all, tnoo]\nchecklists: [eigen.yaml]\n',
    'eigen.yaml': list('eigen').replace('target_groups', 'target_grops'),
    'a/ecosystem.yaml': sound,
    'b/ecosystem.yaml': `${sound}  foo: 1\n`,
  }

  test('report what is wrong with it once', async () => {
    expect((await check(files)).found).toEqual([
      'eco.config.yaml:1:16 unknown-method',
      expect.stringMatching(/^eigen\.yaml:7:\d+ checklist-unknown-field$/),
      'b/ecosystem.yaml:4:3 unknown-key',
    ])
    const json = JSON.parse((await eco('check --format json', { files })).out)
    expect(json.findings.filter(({ rule }: { rule: string }) => rule === 'unknown-method')).toHaveLength(1)
  })

  test('each have its checklists', async () => {
    const good = { ...files, 'eigen.yaml': list('eigen') }
    const { out } = await eco('check --format short --severity info', { files: good })
    expect(out.match(/eigen-vraag/g)).toHaveLength(2)
  })
})

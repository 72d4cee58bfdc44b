import { describe, expect, test } from 'vitest'
import { reports } from '../../src/reports/reports.ts'
import type { Disk } from '../memory-io.ts'
import { eco, findings, sound } from './run.ts'

const letter = '{{!-- Een brief aan de raad --}}\n# Brief over {{ecosystem}}\n\n{{> document-head}}\n'
const home = { 'ecosystem.yaml': sound }

describe('the templates of a team', () => {
  test.each<[string, Record<string, string>, string]>([
    ['beside the configuration', { 'eco.config.yaml': '', 'templates/nl/brief.md.hbs': letter, ...home }, '.'],
    [
      'beside a configuration further up',
      { 'eco.config.yaml': '', 'templates/nl/brief.md.hbs': letter, 'a/b/ecosystem.yaml': sound },
      'a/b',
    ],
    ['in the folder of the ecosystem', { 'a/templates/nl/brief.md.hbs': letter, 'a/ecosystem.yaml': sound }, 'a'],
    [
      'in that folder when there are none beside the configuration',
      { 'eco.config.yaml': '', 'a/templates/nl/brief.md.hbs': letter, 'a/ecosystem.yaml': sound },
      'a',
    ],
    [
      'in the folder that the configuration names',
      { 'eco.config.yaml': 'templates: huis/stijl/', 'huis/stijl/nl/brief.md.hbs': letter, ...home },
      '.',
    ],
    [
      'in the very folder of the configuration',
      { 'eco.config.yaml': 'templates: .', 'nl/brief.md.hbs': letter, ...home },
      '.',
    ],
  ])('are found %s', async (_, files, path) => {
    const { code, out, err } = await eco(['report', 'brief', path, '-o', '-'], { files })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('# Brief over Warmtebond Lindewijk\n')
    expect(out).toContain('Voor de partners en wie met hen besluit.')
  })

  test('of the folder that is named count, and no other', async () => {
    const files = {
      ...home,
      'eco.config.yaml': 'templates: a',
      'a/nl/brief.md.hbs': 'a',
      'templates/nl/brief.md.hbs': 'b',
    }
    expect((await eco('report brief -o -', { files })).out).toBe('a\n')
  })

  test('of another configuration come with --config', async () => {
    const files = {
      ...home,
      'b/eco.config.yaml': '',
      'b/templates/nl/brief.md.hbs': 'b',
      'templates/nl/brief.md.hbs': 'a',
    }
    expect((await eco('report brief -o - --config b/eco.config.yaml', { files })).out).toBe('b\n')
  })

  test('replace a document, a part of documents, and a part in one language', async () => {
    const files = {
      ...home,
      'templates/nl/action-plan.md.hbs': '# Ons plan {{ecosystem}}\n\n{{> document-head}}',
      'templates/nl/partials/document-head.hbs': '**Huisstijl**\n\n{{> eco/document-head}}',
      'templates/partials/table.hbs': '(een tabel)',
    }
    const plan = (await eco('report actieplan -o -', { files })).out
    expect(plan).toMatch(/^# Ons plan Warmtebond Lindewijk\n\n\*\*Huisstijl\*\*\n\nVoor de partners/)
    const checklist = (await eco('report startnotitie checklist -o -', { files })).out
    expect(checklist.match(/\*\*Huisstijl\*\*/g)).toHaveLength(2)
    expect((await eco('report action-plan -o - --lang en', { files })).out).not.toContain('Huisstijl')
    const partners = `${sound}partners:\n  - { id: a, name: A, helix: company }\n  - { id: b, name: B, helix: company }\n`
    const notes = await eco('report startnotitie -o -', { files: { ...files, 'ecosystem.yaml': partners } })
    expect(notes.out).toContain('(een tabel)')
  })

  test('replace what eco checklist prints as well', async () => {
    const files = {
      ...home,
      'templates/nl/checklist.md.hbs': '# Onze vragen',
      'templates/nl/checklist-items.md.hbs': '{{#each items}}{{#if @first}}* {{ask}}{{/if}}{{/each}}',
    }
    expect((await eco('checklist --format markdown', { files })).out).toBe('# Onze vragen\n')
    expect((await eco('checklist --format markdown --next 3', { files })).out).toMatch(/^\* .+\n$/)
    const broken = await eco('checklist --format markdown', {
      files: { ...files, 'templates/nl/checklist.md.hbs': '{{x}}' },
    })
    expect([broken.code, broken.out]).toEqual([2, ''])
    expect(broken.err).toContain('templates/nl/checklist.md.hbs:1:3: "x" bestaat hier niet.')
  })

  test('are in the dossier too', async () => {
    const files = {
      ...home,
      'templates/nl/partials/document-head.hbs': '{{#unless inDossier}}**Huisstijl**{{/unless}}',
    }
    expect((await eco('report dossier -o -', { files })).out.match(/Huisstijl/g)).toHaveLength(1)
    const broken = await eco('report dossier -o -', { files: { ...home, 'templates/nl/decisions.md.hbs': '{{/if}}' } })
    expect(broken.err).toMatch(/^templates\/nl\/decisions\.md\.hbs:1: .*\(dossier\)\nEr is niets geschreven\.\n$/)
  })

  test('are no files of the ecosystem', async () => {
    const files = { ...home, 'templates/nl/brief.md.hbs': letter }
    expect(findings(await eco('check --format short', { files }))).toEqual([])
    expect((await eco('check', { files })).out).toContain('1 bestand,')
  })

  test('are not read for what does not use them', async () => {
    const files = { ...home, 'templates/nl/roles.md.hbs': '{{x}}', 'templates/partials/p.hbs': '{{{' }
    const { code, io } = await eco('report startnotitie', { files })
    expect(code).toBe(0)
    expect(io.reads.filter((path) => path.startsWith('templates/'))).toEqual([])
  })
})

describe('a document of the team’s own', () => {
  const files = { ...home, 'templates/nl/brief.md.hbs': letter }

  test.each(['brief', 'Brief'])('is written when it is named %s', async (name) => {
    const { io, err } = await eco(['report', name], { files })
    expect([io.writes, err]).toEqual([['documenten/brief.md'], 'Geschreven: documenten/brief.md\n'])
  })

  test('is written with others, and with --all after all of them', async () => {
    expect((await eco('report brief startnotitie', { files })).io.writes).toEqual([
      'documenten/brief.md',
      'documenten/startnotitie.md',
    ])
    expect((await eco('report --all', { files })).io.writes).toEqual(
      [...reports.map(({ name }) => name.nl), 'brief'].map((name) => `documenten/${name}.md`),
    )
  })

  test('is still a document when a folder has its name', async () => {
    const { code, io } = await eco('report brief', { files: { ...files, 'brief/x.md': '' } })
    expect([code, io.writes]).toEqual([0, ['documenten/brief.md']])
  })

  test('is written in the language that its template is in, and that is said', async () => {
    const { out, err } = await eco('report brief -o - --lang en', { files })
    expect(out).toContain('Stand van zaken op 30 november 2026.')
    expect(err).toBe('Note: brief is only there in Dutch, so it is written in that language.\n')
    expect((await eco('report brief --lang en', { files })).io.writes).toEqual(['documents/brief.md'])
    const both = { ...files, 'templates/en/brief.md.hbs': 'Letter {{date}}' }
    expect(await eco('report brief -o - --lang en', { files: both })).toMatchObject({
      out: 'Letter 30 November 2026\n',
      err: '',
    })
  })

  test('is in the list, with its purpose, beside what the team changed', async () => {
    const all = {
      ...files,
      'templates/nl/start-note.md.hbs': '',
      'templates/partials/table.hbs': '',
      'templates/en/partials/eigen.hbs': '',
    }
    const { code, out, io } = await eco('report --list', { files: all })
    expect([code, io.writes]).toEqual([0, []])
    const lines = out.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' '))
    expect(lines).toEqual(
      expect.arrayContaining([
        'Van het team zelf (templates)',
        'brief Een brief aan de raad (alleen in het Nederlands)',
        'Door het team aangepast (templates)',
        'document start-note (nl) templates/nl/start-note.md.hbs',
        'deel table (nl en en) templates/partials/table.hbs',
        'deel eigen (en) templates/en/partials/eigen.hbs',
      ]),
    )
    expect((await eco('report --list --lang en', { files })).out).toContain('The team’s own (templates)')
  })

  test('is in the list of the folder that is named, and of every ecosystem below', async () => {
    const two = {
      'a/ecosystem.yaml': sound,
      'a/templates/nl/een.md.hbs': '',
      'b/ecosystem.yaml': sound,
      'b/templates/nl/twee.md.hbs': '',
    }
    const all = (await eco('report --list', { files: two })).out
    expect(all).toContain('Van het team zelf (a/templates)\n  een')
    expect(all).toContain('Van het team zelf (b/templates)\n  twee')
    expect((await eco('report --list b', { files: two })).out).not.toContain('a/templates')
    expect((await eco('report --list', {})).code).toBe(0)
  })

  test('is named where a name is unknown or missing', async () => {
    expect((await eco('report', { files })).err).toMatch(/Noem het document dat je wilt: startnotitie, .*, brief\. /)
    expect((await eco('report brieff', { files })).err).toContain('Bedoel je brief?')
    expect((await eco('report xyzxyzxyz', { files })).err).toMatch(/Documenten: startnotitie, .*, brief\./)
    expect(await eco('report startnotite')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Bedoel je startnotitie?'),
    })
  })

  test('is explained', async () => {
    expect((await eco('explain brief', { files })).out).toBe('brief\n\nEen brief aan de raad\n')
    expect((await eco('explain', { files })).out).toContain('Een brief aan de raad')
    expect((await eco('explain brif', { files })).err).toContain('Bedoel je brief?')
  })

  test('is written for each of several ecosystems that has it', async () => {
    const two = {
      'a/ecosystem.yaml': sound,
      'b/ecosystem.yaml': sound.replace('lindewijk', 'eikenwijk'),
      'b/templates/nl/brief.md.hbs': letter,
    }
    expect((await eco('report brief', { files: two })).io.writes).toEqual(['documenten/warmtebond-eikenwijk/brief.md'])
    const shared = { ...two, 'eco.config.yaml': '', 'templates/nl/brief.md.hbs': letter }
    expect((await eco('report brief', { files: shared })).io.writes).toHaveLength(2)
  })

  test('holds nothing that is not for its reader', async () => {
    const secret = `${sound}partners:\n  - { id: a, name: Geheime Partner, visibility: internal }\n  - { id: b, name: Open Partner }\n`
    const all = { 'ecosystem.yaml': secret, 'templates/nl/wie.md.hbs': '{{#each named.partners}}- {{name}}\n{{/each}}' }
    expect((await eco('report wie -o -', { files: all })).out).toBe('- Open Partner\n')
    expect((await eco('report wie -o - --audience internal', { files: all })).out).toContain('Geheime Partner')
  })

  test('stays whole, whatever people type', async () => {
    const evil = `${sound}goals:\n  - { id: a, title: ${JSON.stringify('x | y\n\n## kop\n{{titel}} {{> table}} `c` <b>')} }\n`
    const text =
      '| Doel |\n| --- |\n{{#each named.goals}}\n| {{title}} |\n{{/each}}\n\n```mermaid\nflowchart LR\n{{#each named.goals}}\n  a["{{mermaid title}}"]\n{{/each}}\n```\n'
    const { out } = await eco('report doelen -o -', {
      files: { 'ecosystem.yaml': evil, 'templates/nl/doelen.md.hbs': text },
    })
    expect(out.split('\n')).toEqual([
      '| Doel |',
      '| --- |',
      '| x \\| y ## kop {{titel}} {{> table}} \\`c\\` \\<b> |',
      '',
      '```mermaid',
      'flowchart LR',
      '  a["x #124; y #35;#35; kop #123;#123;titel#125;#125; #123;#123;#62; table#125;#125; #96;c#96; #60;b#62;"]',
      '```',
      '',
    ])
  })
})

describe('--data', () => {
  const files = { ...home, 'templates/nl/brief.md.hbs': letter }

  test('prints what a document can print as JSON, and writes nothing', async () => {
    const { code, out, err, io } = await eco('report startnotitie --data', { files })
    expect([code, err, io.writes]).toEqual([0, '', []])
    expect(JSON.parse(out)).toMatchObject({
      ecosystem: 'Warmtebond Lindewijk',
      date: '30 november 2026',
      inDossier: false,
    })
    expect((await eco('report startnotitie --data', { files })).out).toBe(out)
  })

  test('keeps to the language, the day and the reader', async () => {
    const secret = `${sound}partners: [{ id: a, name: Geheim, visibility: internal }]\n`
    const all = { ...files, 'ecosystem.yaml': secret }
    const data = async (options: string) =>
      JSON.parse((await eco(`report brief --data ${options}`, { files: all })).out)
    expect(await data('')).toMatchObject({ date: '30 november 2026', sections: { partners: [] } })
    expect(await data('--as-of 2027-01-02')).toMatchObject({ date: '2 januari 2027' })
    expect(await data('--audience internal')).toMatchObject({ named: { partners: [{ name: 'Geheim' }] } })
    expect(JSON.stringify(await data('--audience public'))).not.toContain('Geheim')
    expect(JSON.parse((await eco('report roles --data --lang en', { files: all })).out)).toMatchObject({
      date: '30 November 2026',
    })
  })

  test('prints several documents by their ids, the team’s own among them', async () => {
    const { out } = await eco('report actieplan brief --data', { files })
    expect(Object.keys(JSON.parse(out))).toEqual(['action-plan', 'brief'])
    expect(Object.keys(JSON.parse((await eco('report --all --data', { files })).out))).toEqual([
      ...reports.map(({ id }) => id),
      'brief',
    ])
  })

  test('prints every view as it is: no value that JSON would lose', async () => {
    for (const report of reports) {
      const { out } = await eco(['report', report.id, '--data'], { files })
      expect(Object.keys(JSON.parse(out)).slice(0, 2)).toEqual(['ecosystem', 'date'])
    }
  })

  test('needs no template that is right', async () => {
    const broken = { ...files, 'templates/nl/brief.md.hbs': '{{#if' }
    expect((await eco('report brief --data', { files: broken })).code).toBe(0)
  })

  test('is for the screen and for one ecosystem', async () => {
    for (const output of ['data.json', 'uit', 'x.md']) {
      const { code, err } = await eco(['report', 'startnotitie', '--data', '-o', output], { files })
      expect([code, err]).toEqual([2, expect.stringContaining('--data toont de gegevens op het scherm.')])
    }
    expect((await eco('report startnotitie --data -o -', { files })).code).toBe(0)
    const two = { 'a/ecosystem.yaml': sound, 'b/ecosystem.yaml': sound }
    expect((await eco('report startnotitie --data', { files: two })).err).toContain(
      'Noem bij --data de map van één ecosysteem.',
    )
  })

  test('prints nothing of its template that hides, turns text around or moves a cursor', async () => {
    const hidden = '\u001b[31m\u0007\u009b2J\u202e\u200b\ufeff\u2028'
    const files = { ...home, 'templates/nl/brief.md.hbs': `# a${hidden}b\tc\n\n{{ecosystem}}\n` }
    expect((await eco('report brief -o -', { files })).out).toBe('# a[31m2Jb\tc\n\nWarmtebond Lindewijk\n')
  })

  test('shows no control characters', async () => {
    const evil = sound.replace('Warmtebond Lindewijk', '"rood\\u202e \\x9b2J"')
    const { out } = await eco('report startnotitie --data', { files: { 'ecosystem.yaml': evil } })
    expect(out).not.toMatch(/[\u007f-\u009f\u202a-\u202e]/)
  })
})

describe('a broken template', () => {
  test('stops everything, with file, line and what was meant, and exit code 2', async () => {
    const files = {
      ...home,
      'templates/nl/brief.md.hbs': 'x\n{{#each named.actons}}\n{{/each}}\n',
      'templates/nl/partials/document-head.hbs': '\n\n  {{#if readrs}}{{/if}}',
    }
    const { code, out, err, io } = await eco('report actieplan startnotitie brief', { files })
    expect([code, out, io.writes]).toEqual([2, '', []])
    expect(err.split('\n')).toEqual([
      'templates/nl/partials/document-head.hbs:3:9: "readrs" bestaat hier niet. Bedoel je readers? (actieplan, startnotitie)',
      'templates/nl/brief.md.hbs:2:9: "named.actons" bestaat hier niet. Bedoel je named.actions?',
      'Er is niets geschreven.',
      '',
    ])
    const english = await eco('report brief --lang en -o -', { files })
    expect(english.err).toContain(
      'templates/nl/brief.md.hbs:2:9: There is no "named.actons" here. Did you mean named.actions?',
    )
    expect(english.out).toBe('')
  })

  test.each<[string, Disk, string]>([
    ['that cannot be read', { unreadable: ['templates/nl/brief.md.hbs'] }, 'Dit bestand is niet te lezen.'],
    [
      'that is no UTF-8',
      { files: { 'templates/nl/brief.md.hbs': new Uint8Array([0x23, 0xff, 0xfe]) } },
      'Dit bestand is geen UTF-8.',
    ],
    [
      'that is huge',
      { files: { 'templates/nl/brief.md.hbs': 'x'.repeat(1_000_001) } },
      'Dit bestand is groter dan 1 MB',
    ],
  ])('%s is told', async (_, disk, said) => {
    const { code, err, io } = await eco('report brief', { ...disk, files: { ...home, ...disk.files } })
    expect([code, io.writes]).toEqual([2, []])
    expect(err).toContain(`templates/nl/brief.md.hbs: ${said}`)
    expect((await eco('report --list', { ...disk, files: { ...home, ...disk.files } })).out).toContain(
      'Een eigen document',
    )
  })

  test('that is just small enough, or starts with a byte order mark, is fine', async () => {
    const files = {
      ...home,
      'templates/nl/a.md.hbs': 'x'.repeat(999_000),
      'templates/nl/b.md.hbs': '\uFEFF{{!-- Doel --}}b',
    }
    expect((await eco('report a -o -', { files })).code).toBe(0)
    expect((await eco('report b -o -', { files })).out).toBe('b\n')
    expect((await eco('explain b', { files })).out).toContain('Doel')
  })

  test('in a folder that cannot be read is told', async () => {
    const { code, err } = await eco('report startnotitie', { files: home, unreadable: ['templates'] })
    expect([code, err]).toEqual([2, 'De map templates is niet te lezen. Kijk of je er rechten op hebt.\n'])
  })

  test('shows nothing that hides or moves a cursor', async () => {
    const files = {
      ...home,
      'templates/nl/brief.md.hbs': '{{[\u001b[2J\u202etitel]}}',
      'templates/nl/\u001b[31m.md.hbs': '',
    }
    const { err } = await eco('report brief', { files })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the test looks for
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/)
    expect(err).toContain('\\u{1b}[2J')
  })
})

describe('a file that does nothing', () => {
  test.each<[string, string]>([
    ['templates/start-note.md.hbs', 'Bedoel je nl/start-note.md.hbs?'],
    ['templates/de/brief.md.hbs', 'Bedoel je nl/brief.md.hbs?'],
    ['templates/nl/brief.hbs', 'Bedoel je nl/brief.md.hbs?'],
    ['templates/nl/startnotitie.md.hbs', 'Noem het zoals eco het document noemt: start-note.md.hbs.'],
    ['templates/nl/-o.md.hbs', 'Gebruik in de naam letters, cijfers en streepjes.'],
    ['templates/partials/a/b.hbs', 'Bedoel je nl/partials/b.hbs?'],
  ])('%s is told, and the documents are written', async (path, said) => {
    const { code, err, io } = await eco('report startnotitie', { files: { ...home, [path]: 'x' } })
    expect([code, io.writes]).toEqual([0, ['documenten/startnotitie.md']])
    expect(err).toContain(`Let op: ${path} doet niet mee.`)
    expect(err).toContain(said)
    expect((await eco('report --list', { files: { ...home, [path]: 'x' } })).out).toContain('Doet niet mee (templates)')
  })

  test('and is no template is left alone', async () => {
    const files = { ...home, 'templates/README.md': 'x', 'templates/nl/logo.svg': 'x', 'templates/.x/y.hbs': 'x' }
    expect((await eco('report startnotitie -o -', { files })).err).toBe('')
  })

  test.each<[string, Disk]>([
    ['a file', { links: { 'templates/nl/brief.md.hbs': '/elders/brief.md.hbs' } }],
    ['a folder', { links: { 'templates/nl': '/elders' } }],
    ['the folder of templates', { links: { templates: '/elders' } }],
  ])('because it is a link is not read: %s', async (_, disk) => {
    const files = { ...home, '/elders/brief.md.hbs': 'geheim', '/elders/nl/brief.md.hbs': 'geheim' }
    const { code, err, io } = await eco('report brief', { files, ...disk })
    expect([code, io.writes]).toEqual([2, []])
    expect(err).toContain('"brief" is geen document en geen bestaande map.')
    const noted = await eco('report startnotitie -o -', { files, ...disk })
    expect(noted.out).not.toContain('geheim')
    expect(noted.io.reads.filter((path) => path.includes('brief'))).toEqual([])
    const told = `${noted.err}${(await eco('check', { files, ...disk })).out}`
    expect(told).toContain('koppeling')
  })
})

describe('a folder of templates outside that of the configuration is a finding, and nothing of it is read', () => {
  test.each<[string, string, Disk]>([
    ['absolute', '/elders', { files: { '/elders/nl/brief.md.hbs': 'geheim' } }],
    ['above', '../elders', { files: { '../elders/nl/brief.md.hbs': 'geheim' } }],
    ['above and back', 'a/../../elders', { files: { '../elders/nl/brief.md.hbs': 'geheim', 'a/x.md': '' } }],
    ['with backslashes', '..\\elders', { files: { '../elders/nl/brief.md.hbs': 'geheim' } }],
    ['on a disk of Windows', 'C:\\elders', { files: { '/elders/nl/brief.md.hbs': 'geheim' } }],
    ['missing', 'elders', {}],
    ['empty', '', { files: { 'nl/brief.md.hbs': 'geheim' } }],
    ['a file', 'elders', { files: { elders: 'geheim' } }],
    ['a link', 'elders', { files: { '/echt/nl/brief.md.hbs': 'geheim' }, links: { elders: '/echt' } }],
    [
      'in a folder that is a link',
      'map/elders',
      { files: { '/echt/elders/nl/brief.md.hbs': 'geheim' }, links: { map: '/echt' } },
    ],
  ])('%s', async (_, path, disk) => {
    const files = { ...home, 'eco.config.yaml': `templates: '${path}'\n`, ...disk.files }
    const checked = await eco('check --format short', { ...disk, files })
    expect(findings(checked)).toContain('eco.config.yaml:1:12 templates-not-found')
    expect(checked.code).toBe(1)
    const { code, err, io } = await eco('report brief', { ...disk, files })
    expect([code, err]).toEqual([2, expect.stringContaining('"brief" is geen document')])
    expect(io.reads.filter((read) => read.includes('brief'))).toEqual([])
  })

  test('is explained', async () => {
    expect((await eco('explain templates-not-found')).out).toContain('Een map met templates die er niet is')
  })
})

test('a template with more faults than a stack holds is refused, and one with a line of spaces is written', async () => {
  const run = (text: string) =>
    eco('report brief -o -', { files: { 'ecosystem.yaml': sound, 'templates/nl/brief.md.hbs': text } })
  const faulty = await run(`{{!-- Brief --}}\n${'{{&a}}'.repeat(130_000)}`)
  expect([faulty.code, faulty.err.split('brief.md.hbs').length - 1]).toEqual([2, 100])
  const spaces = await run(`{{!-- Brief --}}\nx${' '.repeat(500_000)}y   \nz\n`)
  expect([spaces.code, spaces.out.endsWith(' y\nz\n')]).toEqual([0, true])
})

test('templates that are more together than a folder may hold are refused, for the ones that are used', async () => {
  const parts = Array.from({ length: 6 }, (_, at) => [
    `templates/partials/deel-${at}.hbs`,
    `${'x'.repeat(999)}\n`.repeat(198),
  ])
  const run = (calls: number) => {
    const brief = `{{!-- Brief --}}\n${Array.from({ length: calls }, (_, at) => `{{> deel-${at}}}`).join('\n')}`
    const files = { 'ecosystem.yaml': sound, 'templates/nl/brief.md.hbs': brief, ...Object.fromEntries(parts) }
    return eco('report brief -o -', { files })
  }
  expect((await run(5)).code).toBe(0)
  const { code, err } = await run(6)
  expect([code, err]).toEqual([2, expect.stringContaining('deel-5.hbs')])
  expect(err).toContain('De templates in deze map zijn samen groter dan 1 MB; deze past er niet meer bij.')
})

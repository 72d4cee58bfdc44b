import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { archetypes } from '../../src/commands/init/archetypes.ts'
import { scalar } from '../../src/commands/init/yaml-text.ts'
import { parseDocument } from '../../src/load/document.ts'
import { builtIn } from '../../src/methods/built-in.ts'
import { phases } from '../../src/methods/verdict.ts'
import { shapeAt } from '../../src/model/look-up.ts'
import { definitionShape, type Shape } from '../../src/model/shape.ts'
import { languages } from '../../src/text.ts'
import { anyText } from '../any-text.ts'
import { key, typing } from '../keyboard.ts'
import { memoryIo } from '../memory-io.ts'
import { eco } from './run.ts'

const given = [
  '--name',
  'De Groene Kade',
  '--region',
  'Lindervaart',
  '--partner',
  'Roc De Vaart',
  '--partner',
  'Gemeente Hogelinde',
]
const types = [...archetypes.kinds.map(({ id }) => id), undefined]

describe.each(languages)('what eco init makes (%s)', (language) => {
  const cases = types.flatMap((type) => phases.map((phase) => [type ?? 'nothing chosen', phase, type] as const))

  it.each(cases)('passes the check: %s in %s', async (_, phase, type) => {
    const words = [
      'init',
      'kade',
      '--lang',
      language,
      '--phase',
      phase,
      ...given,
      ...(type === undefined ? [] : ['--type', type]),
    ]
    const made = await eco(words)
    expect({ code: made.code, err: made.err }).toEqual({ code: 0, err: '' })
    const { code, out } = await eco('check kade --format json', made.io)
    const found = JSON.parse(out) as {
      findings: { severity: string; rule: string; message: string }[]
      summary: object
    }
    expect(found.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect([code, found.summary]).toMatchObject([0, { errors: 0 }])
    expect(found.findings.map(({ rule }) => rule)).toContain('to-fill-in')
    expect(found.findings.map(({ rule }) => rule)).not.toContain('placeholder-left')
    // What is still to be filled in is no name to call a thing by.
    expect(found.findings.filter(({ rule, message }) => rule !== 'to-fill-in' && message.includes('[['))).toEqual([])
    const note = await eco(`report start-note kade -o - --lang ${language}`, made.io)
    expect([note.code, note.out.split('\n')[0]]).toEqual([
      0,
      language === 'nl' ? '# Startnotitie De Groene Kade' : '# Start note De Groene Kade',
    ])
  })

  it.each(['consortium', 'cluster', 'ecosystem'])('passes the check in the form %s', async (form) => {
    const made = await eco(['init', 'kade', '--lang', language, '--form', form, ...given])
    expect((await eco('check kade --quiet', made.io)).code).toBe(0)
    expect(made.io.textOf('kade/ecosystem.yaml')).toContain(`\n  form: ${form}`)
  })

  it('says that nothing was asked where there is nobody to ask, unless that is what was meant', async () => {
    const err = async (...words: string[]) => (await eco(['init', 'kade', '--lang', language, ...words], {})).err
    expect(await err()).toMatch(/^(?:Er is niets gevraagd|Nothing was asked).*eco init --help.*\n$/)
    expect([await err('--yes'), await err('--name', 'De Kade'), await err('--quiet')]).toEqual(['', '', ''])
  })

  it('passes the check when nothing was said at all, and is named after its folder', async () => {
    const made = await eco(['init', 'Stroomnet Veldrijk', '--lang', language, '--yes'])
    expect((await eco(['check', 'Stroomnet Veldrijk'], made.io)).code).toBe(0)
    expect(made.io.textOf('Stroomnet Veldrijk/ecosystem.yaml')).toContain('id: stroomnet-veldrijk')
    expect(made.io.textOf('Stroomnet Veldrijk/ecosystem.yaml')).toContain('name: "[[')
  })

  it('says only in this language what belongs where', async () => {
    const made = await eco(['init', '--lang', language, '--phase', 'perform', '--type', 'pps'])
    const text = made.io
      .paths()
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => made.io.textOf(path))
      .join('')
    expect(text).not.toMatch(language === 'nl' ? /\b(?:the|which|what|who)\b/ : /\b(?:het|een|wie|welke|waarom)\b/)
  })
})

describe('the files', () => {
  it('are these', async () => {
    const { io } = await eco('init')
    expect(io.paths()).toEqual([
      '.gitignore',
      '.vscode/config.schema.json',
      '.vscode/ecosystem.schema.json',
      '.vscode/extensions.json',
      '.vscode/settings.json',
      'acties.yaml',
      'besturing.yaml',
      'doelen.yaml',
      'eco.config.yaml',
      'ecosystem.yaml',
      'partners.yaml',
    ])
  })

  it('say which schema they have, and keep what is about people out of git', async () => {
    const { io } = await eco('init')
    for (const path of io.paths().filter((one) => one.endsWith('.yaml'))) {
      const [first = ''] = (io.textOf(path) ?? '').split('\n')
      expect(first).toMatch(/^# yaml-language-server: \$schema=\.vscode\/\w+\.schema\.json$/)
      expect(io.paths()).toContain(first.replace(/^.*=/, ''))
    }
    expect(io.textOf('.gitignore')).toContain('\n*.local.yaml*\n*.local.yml*\n')
  })

  it.each([
    ['github', '.github/workflows/eco.yml'],
    ['gitlab', '.gitlab-ci.yml'],
  ])('hold the check at every change for %s when asked', async (service, path) => {
    const { io, out } = await eco(`init --ci ${service}`)
    expect(load(io.textOf(path) ?? '')).toBeTypeOf('object')
    expect(io.textOf(path)).toContain('eco check')
    expect(out).toContain('De automatische controle')
  })

  it('have lines that people can read, also behind a comment sign that is taken away', async () => {
    const { io } = await eco(['init', '--phase', 'perform', '--type', 'pps', ...given])
    for (const path of io.paths().filter((one) => one.endsWith('.yaml'))) {
      const text = io.textOf(path) ?? ''
      const open = text.replace(/^( +)# (\w+:)/gm, '$1$2')
      expect(text.split('\n').filter((line) => line.length > 125)).toEqual([])
      expect(
        parseDocument({ file: path, content: new TextEncoder().encode(open) }).diagnostics.filter(
          ({ severity }) => severity === 'error',
        ),
      ).toEqual([])
    }
  })

  it.each(languages)('have their fields in the order of the model (%s)', async (language) => {
    for (const type of types) {
      const words = [
        'init',
        '--lang',
        language,
        '--phase',
        'perform',
        ...given,
        ...(type === undefined ? [] : ['--type', type]),
      ]
      const { io } = await eco(words)
      for (const path of io.paths().filter((one) => one.endsWith('.yaml') && one !== 'eco.config.yaml')) {
        const value = load(io.textOf(path) ?? '')
        expect(outOfOrder(value, definitionShape), path).toEqual([])
      }
    }
  })
})

describe('what was said', () => {
  it('comes out as it went in, whatever the characters', async () => {
    const names = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      anyText(),
      fc.constantFrom('true', '2026', '~', '- a', 'a: b', 'a #b', '"', '[[x]]', '@x', '*x'),
    )
    await fc.assert(
      fc.asyncProperty(names, names, names, async (name, region, partner) => {
        const { code, io } = await eco(['init', `--name=${name}`, `--region=${region}`, `--partner=${partner}`])
        expect(code).toBe(0)
        const read = (path: string) => parseDocument({ file: path, content: new TextEncoder().encode(io.textOf(path)) })
        const { document, diagnostics } = read('ecosystem.yaml')
        expect(diagnostics).toEqual([])
        const { ecosystem } = document.value as { ecosystem: Record<string, string> }
        if (line(name) !== '') expect(ecosystem.name).toBe(line(name))
        if (line(region) !== '') expect(ecosystem.region).toBe(line(region))
        const { partners } = read('partners.yaml').document.value as { partners: { name: string }[] }
        if (line(partner) !== '') expect(partners.map((one) => one.name)).toEqual([line(partner)])
      }),
      { numRuns: 40 },
    )
  })

  it('is one text in YAML', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.string()), (text) => {
        const content = new TextEncoder().encode(`a: ${scalar(text)}\n`)
        expect(parseDocument({ file: 'a.yaml', content }).document.value).toEqual({ a: text })
      }),
      { numRuns: 500 },
    )
  })

  it('gives partners ids of their own', async () => {
    const { io } = await eco([
      'init',
      ...['Bakkerij Jänsen', 'Bakkerij Jansen', '株式会社', 'Bakkerij Jänsen'].flatMap((name) => ['--partner', name]),
    ])
    expect(io.textOf('partners.yaml')?.match(/- id: .*/g)).toEqual([
      '- id: bakkerij-jansen',
      '- id: bakkerij-jansen-2',
      '- id: partner-3',
    ])
  })

  it('may be a Dutch word', async () => {
    const { io } = await eco('init --type keten --phase verrichten --method tno --method tno')
    expect(io.textOf('ecosystem.yaml')).toMatch(/type: innovation[\s\S]*phase: perform/)
    expect(io.textOf('eco.config.yaml')).toContain('methods: [tno]')
  })

  it.each([
    ['init --type ketn', /Bedoel je value-chain\?/],
    ['init --form kluster', /Bedoel je cluster\?/],
    ['init --phase later', /Kies uit: direct, organise, perform/],
    ['init --method katapult', /Kies uit: all, berenschot, pps, tno, keten/],
    ['init --ci githb', /Bedoel je github\?/],
  ])('and is wrong (%s) is told with the nearest, and nothing is written', async (words, message) => {
    const { code, err, io } = await eco(words)
    expect([code, io.paths()]).toEqual([2, []])
    expect(err).toMatch(message)
  })
})

describe('eco init', () => {
  it('tells what comes next', async () => {
    const { out } = await eco(['init', "De Kade's map"])
    expect(out).toMatch(/\d+ plekken zijn nog open/)
    expect(out).toContain("cd 'De Kade'\\''s map'")
    expect(out).toContain('eco report startnotitie')
  })

  it('is silent when asked, and gives an absolute folder back as it is', async () => {
    expect((await eco('init --quiet')).out).toBe('')
  })

  it('overwrites nothing, and asks nothing first', async () => {
    const there = typing([])
    const io = memoryIo({ files: { 'partners.yaml': 'partners: []\n' }, conversation: there })
    const { code, err } = await eco('init', io)
    expect([code, io.writes, there.screen()]).toEqual([2, [], ''])
    expect(err).toContain('Dit staat er al: partners.yaml. eco init overschrijft niets')
  })

  it('leaves the files that a repository often has as they are, and says what to put there', async () => {
    const files = { '.gitignore': 'node_modules\n', '.vscode/settings.json': '{}' }
    const { code, out, io } = await eco('init', memoryIo({ files }))
    expect(code).toBe(0)
    expect(out).toContain(
      'Stond er al en bleef zo: .gitignore, .vscode/settings.json.\nZet zelf in .gitignore: *.local.yaml* en *.local.yml*.',
    )
    expect(Object.keys(files).map((path) => io.textOf(path))).toEqual(Object.values(files))
    expect(io.paths()).toContain('.vscode/extensions.json')
    const { err } = await eco('init', io)
    expect(err).toContain('Dit staat er al: .vscode/ecosystem.schema.json')
  })

  it('overwrites no link with such a name', async () => {
    const io = memoryIo({ files: { 'elders/x': 'x' }, links: { '.gitignore': 'elders/x' } })
    const { code, err } = await eco('init', io)
    expect([code, io.writes]).toEqual([2, []])
    expect(err).toContain('Dit staat er al: .gitignore.')
  })

  it('says of a goal what is usual for the kind, and only there', async () => {
    const goals = async (words: string) => (await eco(`init ${words}`)).io.textOf('doelen.yaml')
    expect(await goals('--type fieldlab')).toContain('"[[nog invullen: doel, hier meestal: van proef naar markt]]"')
    expect(await goals('--yes')).toContain('"[[nog invullen: het eerste doel]]"')
  })

  it('shows the kinds', async () => {
    const { code, out } = await eco('init --list', memoryIo())
    expect(code).toBe(0)
    for (const { id } of archetypes.kinds) expect(out).toContain(id)
  })

  it('asks what the options leave open, and nothing else', async () => {
    const there = typing([
      [/Hoe heet het ecosysteem/, 'De Groene Kade', key.enter],
      [/Wat voor samenwerking/, key.down, key.enter],
      [/In welke fase/, key.enter],
      [/Welke methoden/, key.enter],
      [/Welke partners/, 'Roc De Vaart, Gemeente Hogelinde', key.enter],
      [/automatisch controleren/, key.enter],
    ])
    const { code, io } = await eco(['init', '--region', 'Lindervaart'], memoryIo({ conversation: there }))
    expect([code, there.unasked()]).toEqual([0, []])
    expect(there.screen()).not.toContain('In welke regio')
    expect(io.textOf('ecosystem.yaml')).toMatch(/name: De Groene Kade[\s\S]*open_system: public-private/)
    expect(io.textOf('partners.yaml')).toContain('name: Gemeente Hogelinde')
    expect(io.textOf('eco.config.yaml')).toContain('methods: [pps, berenschot]')
  })

  it('that is broken off halfway leaves nothing', async () => {
    const there = typing([
      [/What is the ecosystem called/, 'Quay', key.enter],
      [/What kind of collaboration/, key.stop],
    ])
    const { code, err, io } = await eco('init --lang en', memoryIo({ conversation: there }))
    expect({ code, err, paths: io.paths() }).toEqual({ code: 2, err: 'Stopped. Nothing was written.\n', paths: [] })
  })

  it('asks nothing with --yes', async () => {
    const there = typing([])
    const { code } = await eco('init --yes', memoryIo({ conversation: there }))
    expect([code, there.screen()]).toEqual([0, ''])
  })
})

describe('the kinds', () => {
  const all = [...archetypes.kinds, archetypes.other]
  const allowed = (field: string) => {
    const shape = shapeAt(field)
    return shape?.kind === 'choice' ? Object.keys(shape.labels) : []
  }

  it('use the words of the model, and methods that there are', () => {
    for (const one of all) {
      expect(allowed('partners.helix')).toEqual(expect.arrayContaining([...one.worlds]))
      expect(allowed('roles.role')).toEqual(expect.arrayContaining([...one.roles]))
      expect(builtIn.map(({ method }) => method)).toEqual(expect.arrayContaining([...one.methods]))
      for (const { kind } of one.goals) if (kind !== undefined) expect(allowed('goals.kind')).toContain(kind)
      for (const [field, value] of Object.entries(one.model)) expect(allowed(`ecosystem.${field}`)).toContain(value)
    }
    for (const form of archetypes.forms) {
      expect(allowed('ecosystem.legal_form')).toEqual(expect.arrayContaining([...form.legal_forms]))
      expect(allowed('roles.role')).toEqual(expect.arrayContaining([...form.roles]))
      for (const { kind } of form.bodies) expect(allowed('governance.bodies.kind')).toContain(kind)
    }
  })

  it('are there for each type and each form of the model, and say where they come from', () => {
    expect(new Set(archetypes.kinds.map(({ model }) => model.type).filter(Boolean))).toEqual(
      new Set(allowed('ecosystem.type')),
    )
    expect(archetypes.forms.map(({ id }) => id)).toEqual(allowed('ecosystem.form'))
    for (const { source } of all) expect([source.title, source.by, source.section].every(Boolean)).toBe(true)
  })

  it('have words that mean one of them only', () => {
    const words = archetypes.kinds.flatMap(({ id, name, also }) => [...new Set([id, name.nl, name.en, ...also])])
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })
})

/** Keys that stand behind one that the model has after them; where a thing comes from and the like come last. */
function outOfOrder(value: unknown, shape: Shape): string[] {
  if (Array.isArray(value)) return shape.kind === 'list' ? value.flatMap((item) => outOfOrder(item, shape.of)) : []
  if (shape.kind !== 'group' || typeof value !== 'object' || value === null) return []
  const order = shape === definitionShape ? [] : Object.keys(shape.fields)
  const keys = Object.keys(value)
  const wrong = keys.filter((key, at) => order.indexOf(key) < order.indexOf(keys[at - 1] ?? ''))
  return [...wrong, ...Object.entries(value).flatMap(([key, inside]) => outOfOrder(inside, shape.fields[key] as Shape))]
}

function line(text: string): string {
  return text.trim().replace(/\s+/gu, ' ')
}

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import type { Checked } from '../../src/format/checked.ts'
import { formatNamed } from '../../src/format/formats.ts'
import { languages } from '../../src/text.ts'
import { version } from '../../src/version.ts'
import { anyText } from '../any-text.ts'
import { nasty } from '../reports/poison.ts'
import { expectSound, tableWidths } from '../reports/structure.ts'
import { checked, checkedFiles, control, finding, hostile, style, total } from './checks.ts'
import { faultsAgainst, junitFaults } from './schemas.ts'

const names = ['sarif', 'gitlab', 'junit', 'markdown'] as const
const [sarif, gitlab, junit, markdown] = await Promise.all(names.map(formatNamed))
const forms = { sarif, gitlab, junit, markdown } as Record<(typeof names)[number], NonNullable<typeof sarif>>

const folder = new URL('../../examples/energiecoalitie-fout/', import.meta.url)
const broken = checkedFiles(
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [`fout/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
  ),
)

/** A finding in which everything is what someone may type to break the form that prints it. */
function evil(text: string, at = 0): ReturnType<typeof finding> {
  const place = { file: `bond/${text.slice(0, 40)}${at}.yaml`, path: [text] }
  const said = { nl: text, en: text }
  const position = { line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, endOffset: 0 }
  return finding({ place, message: said, hint: said, related: [{ place, message: said, position }] })
}

const corpus = [
  hostile,
  '{0} {1}',
  '[a](1)',
  '<![CDATA[x]]>',
  ']]>',
  '&amp;&#0;',
  '\ud800',
  '\ufffe\uffff',
  '::x',
  'c:/x//y',
  ...nasty,
]
const evils = checked(
  corpus.map(evil),
  new Map(),
  0,
  corpus.map((text) => ({ finding: evil(text, 1), by: { kind: 'waiver' as const, reason: text, owner: text } })),
)

const all: Record<string, readonly Checked[]> = {
  'a broken ecosystem': [broken],
  'an ecosystem without findings': [checked([])],
  'findings of every weight, some set aside': [
    checked([finding(), finding({ severity: 'warning' }), finding({ severity: 'info' })], new Map(), 0, [
      { finding: finding({ rule: 'owner-left' }), by: { kind: 'comment', reason: 'Volgt in mei.' } },
      {
        finding: finding({ rule: 'late-action' }),
        by: { kind: 'waiver', reason: 'Zo besloten.', owner: 'bureau', until: '2027-01-31' },
      },
      { finding: finding({ rule: 'empty-file' }), by: { kind: 'baseline', reason: '' } },
      { finding: finding({ rule: 'unused-anchor' }), by: { kind: 'off', reason: '' } },
    ]),
  ],
  'two ecosystems that are copies': [checked([finding()]), checked([finding()])],
  'text that means something to a machine': [evils],
}

function print(name: (typeof names)[number], these: readonly Checked[], language: 'nl' | 'en' = 'nl'): string {
  const how = style({ language })
  return these.map((one) => forms[name].each(one, how)).join('') + forms[name].end(these, total(these), how)
}

describe.each(Object.keys(all))('%s', (title) => {
  const these = all[title] ?? []

  test.each(languages)('is valid SARIF, GitLab code quality and JUnit in %s', (language) => {
    expect(faultsAgainst('sarif-2.1.0.json', JSON.parse(print('sarif', these, language)))).toEqual([])
    expect(faultsAgainst('gitlab-code-quality.json', JSON.parse(print('gitlab', these, language)))).toEqual([])
    expect(junitFaults(print('junit', these, language))).toEqual([])
    expectSound(print('markdown', these, language))
  })

  test.each(names)('is known as its own by %s, and by no other form', (name) => {
    const printed = print(name, these)
    const own = names.filter((other) => forms[other].isOwn(printed))
    expect(own).toEqual([name])
    expect(printed).not.toMatch(control)
  })

  test('is whole in each: no finding is left out and no figure is cut', () => {
    const found = these.flatMap(({ diagnostics }) => diagnostics)
    const aside = these.flatMap(({ setAside }) => setAside)
    const [run] = JSON.parse(print('sarif', these)).runs
    expect(run.results).toHaveLength(found.length + aside.length)
    expect(run.results.filter((one: { suppressions?: unknown[] }) => one.suppressions?.length)).toHaveLength(
      aside.length,
    )
    expect(JSON.parse(print('gitlab', these))).toHaveLength(found.length)
    const cases = elements(print('junit', these), 'testcase')
    expect(cases).toHaveLength(Math.max(found.length + aside.length, these.length))
    expect(elements(print('junit', these), 'failure')).toHaveLength(
      found.filter(({ severity }) => severity === 'error').length,
    )
    const shown = found.filter(({ severity }) => severity !== 'info')
    const waived = aside.filter(({ by }) => by.kind === 'comment' || by.kind === 'waiver')
    const heads = [...new Set(shown.map(({ severity }) => severity)), ...(waived.length > 0 ? ['aside'] : [])].length
    const overview = these.length > 1 ? 2 + these.length : 0
    expect(tableWidths(print('markdown', these))).toHaveLength(shown.length + waived.length + 2 * heads + overview)
  })
})

test('the schemas refuse what does not fit them', () => {
  expect(faultsAgainst('sarif-2.1.0.json', { version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([])
  expect(faultsAgainst('gitlab-code-quality.json', [{ description: 'x' }])).not.toEqual([])
  expect(junitFaults('<testsuites><testcase/></testsuites>')).not.toEqual([])
})

describe('sarif', () => {
  const read = (these: readonly Checked[], language: 'nl' | 'en' = 'nl') =>
    JSON.parse(print('sarif', these, language)).runs[0]

  test('says who found what, where, and by what it is known again', () => {
    const run = read([checked([finding({ hint: { nl: 'Doe dit.', en: 'Do this.' } })])])
    expect(run.tool.driver).toMatchObject({ name: 'eco', version })
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.results).toEqual([
      {
        ruleId: 'not-allowed',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'Dit klopt niet.\nDoe dit.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'bond/a.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 6 },
            },
            logicalLocations: [{ fullyQualifiedName: 'partners/0' }],
          },
        ],
        partialFingerprints: { 'ecoFinding/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
        properties: { ecosystem: 'warmtebond' },
      },
    ])
  })

  test('explains each rule once, in the language that is spoken', () => {
    const { driver } = read([checked([finding(), finding({ rule: 'owner-left' })])], 'en').tool
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(['not-allowed', 'owner-left'])
    for (const rule of driver.rules) expect(rule.help.text).toMatch(/^Why: .+\n\nWhat to do: .+/)
  })

  test('explains the questions of the checklists that count', () => {
    const ask = { nl: 'Wie <b>betaalt</b>?' }
    const item = { id: 'wie-betaalt', kind: 'question', step: 'begin', ask, why: { nl: '*Geld*.' } } as const
    const method = {
      method: 'eigen',
      title: { nl: 'Eigen' },
      steps: [],
      items: [item],
    } as unknown as Checked['methods'][number]
    const asked = { ...checked([finding({ rule: 'wie-betaalt' })]), methods: [method] }
    expect(read([asked]).tool.driver.rules).toEqual([
      {
        id: 'wie-betaalt',
        shortDescription: { text: ask.nl },
        fullDescription: { text: ask.nl },
        help: { text: 'Waarom: *Geld*.', markdown: '**Waarom.** \\*Geld\\*.' },
        properties: { tags: ['eigen'] },
      },
    ])
  })

  test('says of every result whether it was set aside, as soon as one was', () => {
    const results = read(all['findings of every weight, some set aside'] ?? []).results
    const said = results.map((one: { suppressions: { kind: string; justification: string }[] }) =>
      one.suppressions.map(({ kind, justification }) => `${kind}: ${justification}`).join(),
    )
    expect(said).toEqual([
      '',
      '',
      '',
      'inSource: Vrijgesteld in het bestand zelf: Volgt in mei.',
      'external: Vrijgesteld in eco.config.yaml: Zo besloten. (afgesproken met bureau, tot en met 31 januari 2027)',
      'external: Al bekend: staat in de lijst met bekende bevindingen',
      'external: Deze regel staat uit in eco.config.yaml',
    ])
  })

  test('has no link, no argument and no other place in what people typed', () => {
    const [one] = read([checked([evil('{0} [x](1)')])]).results
    expect(one.message.text).toBe('{{0}} \\[x\\](1)\n{{0}} \\[x\\](1)')
    const place = { file: 'c:/a b//é#?.yaml', path: [] }
    const { uri } = read([checked([finding({ place })])]).results[0].locations[0].physicalLocation.artifactLocation
    expect(uri).toBe('c%3A/a%20b//%C3%A9%23%3F.yaml')
  })
})

describe('gitlab', () => {
  test('weighs as GitLab does, and gives no fingerprint twice', () => {
    const copies = [
      checked([finding(), finding({ severity: 'warning' }), finding({ severity: 'info' })]),
      checked([finding()]),
    ]
    const entries = JSON.parse(print('gitlab', copies)) as { severity: string; fingerprint: string }[]
    expect(entries.map(({ severity }) => severity)).toEqual(['major', 'minor', 'info', 'major'])
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(4)
  })
})

describe('junit', () => {
  test('fails what makes the run fail', () => {
    const these = [checked([finding(), finding({ severity: 'warning' }), finding({ severity: 'info' })])]
    const failures = (failOn: 'error' | 'warning' | undefined) =>
      elements(junit?.end(these, total(these), style({ failOn })) ?? '', 'failure').length
    expect([failures('error'), failures('warning'), failures(undefined)]).toEqual([1, 2, 0])
  })

  test('holds the very text that was typed, control characters made visible', () => {
    fc.assert(
      fc.property(anyText(1), (typed) => {
        const these = [checked([evil(typed)])]
        const [failure] = elements(print('junit', these), 'failure')
        expect(failure?.attr('message')?.value).not.toMatch(control)
        expect(junitFaults(print('junit', these))).toEqual([])
      }),
    )
  })
})

/** The elements with this name; the text must be XML. */
function elements(text: string, name: string): XmlElement[] {
  return XmlDocument.fromString(text).find(`//${name}`) as XmlElement[]
}

import { describe, expect, test } from 'vitest'
import { languages } from '../../src/text.ts'
import { memoryIo } from '../memory-io.ts'
import { eco, sound } from './run.ts'

const disk = { files: { 'ecosystem.yaml': sound } }

describe('help', () => {
  test.each([
    '',
    '--help',
    '-h',
    'check --help',
    'check -h',
    'report -h',
    'explain -h',
    'checklist -h',
    'list -h',
    'show -h',
    'set -h',
    'rename -h',
    'fmt -h',
  ])('"eco %s" is in Dutch', async (line) => {
    const { code, out, err } = await eco(line)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Gebruik: eco/)
    const withoutDataNames = out.replace(/^ {2}ecosystem, date, .*$/m, '')
    expect(withoutDataNames).not.toMatch(
      /\b(?:usage|options?|commands?|arguments?|path|name|number|file|date|form|from|display|help for|default|output file)\b(?![:\w-])/i,
    )
  })

  test.each([
    '--lang en',
    '--help --lang en',
    '--lang=en -h',
    '--lang en check --help',
    'check -h --lang en',
    'report --lang=en -h',
    'list -h --lang en',
    'show -h --lang en',
    'set -h --lang en',
    'add -h --lang en',
    'rename -h --lang en',
    'fmt -h --lang en',
  ])('"eco %s" is in English', async (line) => {
    const { code, out } = await eco(line)
    expect(code).toBe(0)
    expect(out).toMatch(/^Usage: eco/)
    expect(out).not.toMatch(/\b(?:gebruik|opties|opdracht|pad|naam|datum|toon|taal|bestand)\b/i)
  })

  test('names every command, and each command every option', async () => {
    expect((await eco('--help')).out).toMatch(/check[\s\S]*report[\s\S]*explain[\s\S]*list[\s\S]*show/)
    const { out } = await eco('report --help')
    for (const option of [
      '--lang',
      '--as-of',
      '--quiet',
      '--color',
      '--no-color',
      '--output',
      '--all',
      '--list',
      '--force',
    ])
      expect(out).toContain(option)
  })

  test('the version is one line', async () => {
    expect((await eco('--version')).out).toMatch(/^\d+\.\d+\.\d+\S*\n$/)
    expect((await eco('-V')).code).toBe(0)
  })
})

describe('wrong use is told in one line on standard error, with exit code 2:', () => {
  test.each<[string, string, string]>([
    ['a command that is almost one', 'chek', 'De opdracht "chek" bestaat niet. Bedoel je check?'],
    ['a command that is none', 'xyz', 'De opdracht "xyz" bestaat niet. Uitleg per opdracht: eco <opdracht> --help'],
    ['an option that is almost one', 'check --formt text', 'De optie --formt bestaat niet. Bedoel je --format?'],
    ['an option near two others', 'report --lis', 'De optie --lis bestaat niet. Bedoel je --list?'],
    ['an option of another command', 'check --force', 'De optie --force bestaat niet.'],
    ['an option without its value', 'report startnotitie -o', 'Bij --output hoort een waarde.'],
    ['a long option without its value', 'check --as-of', 'Bij --as-of hoort een waarde.'],
    ['a word too few', 'show', 'Achter deze opdracht hoort nog: <id>.'],
    ['words too many', 'explain een twee', 'Er staan te veel woorden achter deze opdracht.'],
    [
      'a date without a day',
      'check --as-of 2026-11',
      '"2026-11" is geen datum. Schrijf jaar-maand-dag, zoals 2026-11-30.',
    ],
    ['a date that does not exist', 'check --as-of 2026-02-30', '"2026-02-30" is geen datum.'],
    [
      'a format that is none',
      'check --format jsn',
      '"jsn" kan niet bij --format. Kies uit: text, short, json, github, sarif, gitlab, junit, markdown. Bedoel je json?',
    ],
    [
      'a weight that is none',
      'check --severity fout',
      '"fout" kan niet bij --severity. Kies uit: error, warning, info.',
    ],
    ['a language that is none', 'check --lang fr', '"fr" kan niet bij --lang. Kies uit: nl, en.'],
    ['a path that is not there', 'check weg', '"weg" bestaat niet. Geef de map van een ecosysteem'],
  ])('%s', async (_, line, words) => {
    const { code, out, err } = await eco(line, disk)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(err).toMatch(/^[^\n]+\n$/)
  })

  test('in English when that was asked', async () => {
    expect((await eco('check --formt x --lang en', disk)).err).toBe(
      'There is no option --formt. Did you mean --format? Help on a command: eco <command> --help\n',
    )
    expect((await eco('--lang en chek', disk)).err).toContain('There is no command "chek". Did you mean check?')
    expect((await eco('check weg --lang=en', disk)).err).toContain('"weg" does not exist.')
  })

  test('also when a path holds what a terminal would obey', async () => {
    const { err } = await eco(['check', '\u001b[2Jweg\u202e\n'], disk)
    expect(err).toContain('\\u{1b}[2Jweg\\u{202e}\\u{a}')
  })
})

test('a fault of eco itself has exit code 3, says so in the language that was asked, and shows where', async () => {
  for (const language of languages) {
    const broken = {
      ...memoryIo(disk),
      today: () => {
        throw new Error('de klok staat stil')
      },
    }
    const { code, err } = await eco(`check --lang ${language}`, broken)
    expect(code).toBe(3)
    expect(err).toContain(language === 'nl' ? 'Dit is een fout in eco zelf.' : 'This is a fault of eco itself.')
    expect(err).toMatch(/de klok staat stil\n\s+at /)
  }
})

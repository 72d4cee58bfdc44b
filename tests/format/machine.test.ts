import { describe, expect, test } from 'vitest'
import { formatNamed, formatNames } from '../../src/format/formats.ts'
import { checked, checkedFiles, control, finding, hostile, style, total } from './checks.ts'

const [short, json, github] = await Promise.all([formatNamed('short'), formatNamed('json'), formatNamed('github')])
const evil = finding({
  place: { file: `bond/${hostile}.yaml`, path: [hostile] },
  message: { nl: `a\nb ${hostile}`, en: 'x' },
  hint: { nl: hostile, en: 'x' },
})

describe('short', () => {
  test('is one line a finding, with its hint', () => {
    const all = checked([finding({ hint: { nl: 'Doe dit.', en: 'Do this.' } }), finding({ severity: 'info' })])
    expect(short.each(all, style())).toBe('bond/a.yaml:2:3: fout not-allowed: Dit klopt niet. Doe dit.\n')
    expect(short.each(all, style({ from: 'info', language: 'en' }))).toMatch(
      /\n.*open not-allowed: This is not right\.\n$/,
    )
    expect(short.end([all], total([all]), style())).toBe('')
  })

  test('stays one line whatever is in it', () => {
    expect(short.each(checked([evil]), style())).toMatch(/^[^\n]+\n$/)
    expect(short.each(checked([evil]), style())).not.toMatch(control)
  })
})

describe('json', () => {
  const read = (text: string) => JSON.parse(text)

  test('has exactly these keys', () => {
    const other = { place: { file: 'bond/b.yaml', path: ['partners'] }, message: { nl: 'Hier.', en: 'Here.' } }
    const all = [checked([finding({ related: [{ ...other, position: finding().position }] })])]
    expect(read(json.end(all, total(all), style()))).toEqual({
      format: 'eco-check',
      version: 1,
      as_of: '2026-11-30',
      language: 'nl',
      since: null,
      summary: { ecosystems: 1, files: 1, errors: 1, warnings: 0, infos: 0, waived: 0, known: 0, off: 0 },
      ecosystems: [
        {
          folder: 'bond',
          id: 'warmtebond',
          name: 'Warmtebond',
          files: 1,
          partners: 0,
          goals: 0,
          actions: 0,
          errors: 1,
          warnings: 0,
          infos: 0,
          waived: 0,
          known: 0,
          off: 0,
        },
      ],
      findings: [
        {
          ecosystem: 'bond',
          file: 'bond/a.yaml',
          line: 2,
          column: 3,
          end_line: 2,
          end_column: 6,
          path: 'partners/0',
          thing: 'partners/0',
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
          rule: 'not-allowed',
          severity: 'error',
          message: 'Dit klopt niet.',
          hint: null,
          method: null,
          section: null,
          related: [{ file: 'bond/b.yaml', line: 2, column: 3, message: 'Hier.' }],
        },
      ],
      set_aside: [],
    })
  })

  test('is whole when there is nothing to find, and has findings of every weight', () => {
    const findings = (...found: Parameters<typeof checked>[0]) =>
      read(json.end([checked(found)], total([checked(found)]), style({ from: 'error' }))).findings
    expect(findings()).toEqual([])
    expect(findings(finding({ severity: 'info' }))).toHaveLength(1)
    expect(json.each(checked([finding()]), style())).toBe('')
  })

  test('keeps what was written, but not in a form that a terminal obeys', () => {
    const all = [checked([finding({ message: { nl: `${hostile}\u{e0041}`, en: '' } })])]
    const text = json.end(all, total(all), style())
    expect(text).not.toMatch(control)
    expect(text).not.toMatch(/\p{Cf}/u)
    expect(read(text).findings[0].message).toBe(`${hostile}\u{e0041}`)
  })
})

describe('github', () => {
  test('is a workflow command for each finding, also those that are not shown elsewhere', () => {
    const all = checked([finding(), finding({ severity: 'warning' }), finding({ severity: 'info' })])
    expect(github.each(all, style({ from: 'error' })).split('\n')).toEqual([
      '::error file=bond/a.yaml,line=2,endLine=2,col=3,title=not-allowed::Dit klopt niet.',
      '::warning file=bond/a.yaml,line=2,endLine=2,col=3,title=not-allowed::Dit klopt niet.',
      '::notice file=bond/a.yaml,line=2,endLine=2,col=3,title=not-allowed::Dit klopt niet.',
      '',
    ])
  })

  test('escapes what would end a command or its properties', () => {
    const place = { file: 'bond/a,b:c%d.yaml', path: [] }
    const said = finding({ place, message: { nl: '50%: a,b', en: '' }, hint: { nl: 'Kies:\n- a', en: '' } })
    expect(github.each(checked([said]), style())).toBe(
      '::error file=bond/a%2Cb%3Ac%25d.yaml,line=2,endLine=2,col=3,title=not-allowed::50%25: a,b%0AKies:%0A- a\n',
    )
  })

  test('cannot be made to give another command', () => {
    const printed = github.each(
      checked([evil, finding({ message: { nl: 'x\n::set-output name=a::b', en: '' } })]),
      style(),
    )
    expect(printed.split('\n').filter((line) => !line.startsWith('::error file='))).toEqual([''])
    expect(printed).not.toMatch(control)
  })
})

test.each(formatNames)('%s takes a whole broken ecosystem', async (name) => {
  const all = checkedFiles({ 'a.yaml': 'ecosystem: x\npartners: [1]\nfoo: bar', 'b.yaml': 'a: [', 'c.yaml': '' })
  const format = await formatNamed(name)
  const printed = format.each(all, style()) + format.end([all], total([all]), style())
  expect(printed).toContain('a.yaml')
  expect(printed).not.toMatch(/undefined|\[object/)
  expect(format.isOwn(printed)).toBe(true)
})

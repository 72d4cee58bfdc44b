import { describe, expect, test } from 'vitest'
import { colour } from '../../src/format/colour.ts'
import { text } from '../../src/format/text.ts'
import { checked, checkedFiles, control, finding, hostile, style, total } from './checks.ts'

const eco = 'ecosystem:\n  id: warmtebond\n  name: Warmtebond\n'

describe('a finding on screen', () => {
  test('has place, weight, rule, message, hint and the lines around it', () => {
    const files = { 'bond/ecosystem.yaml': `${eco}  regoin: Lindewijk\n  phase: direct` }
    expect(text.each(checkedFiles(files), style())).toBe(
      [
        'bond/ecosystem.yaml:4:3  fout  unknown-key',
        '  "regoin" is hier geen bekend veld.',
        '  Bedoel je "region" (regio)?',
        '',
        '   3 │   name: Warmtebond',
        '   4 │   regoin: Lindewijk',
        '     │   ~~~~~~',
        '   5 │   phase: direct',
        '',
        '',
      ].join('\n'),
    )
  })

  test('is in the language that was asked for', () => {
    const files = { 'bond/ecosystem.yaml': `${eco}  regoin: Lindewijk` }
    expect(text.each(checkedFiles(files), style({ language: 'en' }))).toContain(
      'error  unknown-key\n  "regoin" is not a known field here.\n  Did you mean "region"?',
    )
  })

  test('shares its place and lines with the others on one spot', () => {
    const [first, second] = [finding(), finding({ rule: 'not-a-date', severity: 'warning' })]
    const texts = new Map([['bond/a.yaml', 'partners:\n  - x: y\n']])
    const printed = text.each(checked([first, second], texts), style())
    expect(printed.match(/bond\/a\.yaml:2:3/g)).toHaveLength(1)
    expect(printed.match(/~+/g)).toHaveLength(1)
    expect(printed).toContain('fout  not-allowed\n  Dit klopt niet.\n  let op  not-a-date\n')
  })

  test('shows where the other place is that explains it', () => {
    const files = {
      'bond/a.yaml': 'partners:\n  - {id: net, name: N}\n',
      'bond/b.yaml': 'partners:\n  - {id: net, name: N}\n',
    }
    expect(text.each(checkedFiles(files), style())).toContain('  zie ook bond/a.yaml:2:10: Hier staat de eerste.')
  })

  test('without a text, such as that of a link, has no lines', () => {
    expect(text.each(checked([finding()]), style())).toBe('bond/a.yaml:2:3  fout  not-allowed\n  Dit klopt niet.\n\n')
  })

  test('is left out when it weighs less than what was asked', () => {
    const all = checked([finding({ severity: 'info' }), finding({ severity: 'warning' }), finding()])
    const shown = (from: 'error' | 'warning' | 'info') => text.each(all, style({ from })).match(/not-allowed/g)?.length
    expect([shown('error'), shown('warning'), shown('info')]).toEqual([1, 2, 3])
  })
})

describe('the summary', () => {
  test('says that all is fine when it is', () => {
    expect(text.end([checked([])], total([checked([])]), style())).toBe(
      'Alles klopt: geen fouten en geen waarschuwingen.\n1 bestand, 0 partners, 0 doelen, 0 acties · 0 fouten, 0 waarschuwingen, 0 open punten · 0,3 s\n',
    )
  })

  test('counts over all ecosystems, also what is not shown', () => {
    const all = [checked([finding(), finding({ severity: 'info' })]), checked([finding({ severity: 'warning' })])]
    expect(text.end(all, total(all), style({ from: 'error' }))).toBe(
      '2 ecosystemen, 2 bestanden, 0 partners, 0 doelen, 0 acties · 1 fout, 1 waarschuwing, 1 open punt · 0,3 s\nMeer over een regel: eco explain <regel>\n',
    )
  })

  test('stays away when quiet was asked and nothing is wrong', () => {
    const quiet = style({ quiet: true })
    expect(text.end([checked([])], total([checked([])]), quiet)).toBe('')
    expect(text.end([checked([finding()])], total([checked([finding()])]), quiet)).toMatch(/1 fout.*\n$/)
  })
})

test('colour marks weight, place and rule, and says the same without', () => {
  const all = checked([finding()])
  const painted = text.each(all, style({ paint: colour }))
  expect(painted).toContain('\u001b[31m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(text.each(all, style()))
})

describe('what a file or its name says never reaches the terminal as control characters', () => {
  test('in file names, messages, hints, other places and lines', () => {
    const place = { file: `bond/${hostile}.yaml`, path: [hostile] }
    const said = { nl: hostile, en: hostile }
    const evil = finding({
      place,
      message: said,
      hint: said,
      related: [{ place, message: said, position: finding().position }],
    })
    const printed = text.each(checked([evil], new Map([[place.file, `a: b\n${hostile}: ${hostile}\n`]])), style())
    expect(printed).not.toMatch(control)
    expect(printed).toContain('\\u{1b}[31mrood')
    expect(printed).toContain('\\u{202e}omgekeerd')
  })

  test('in keys, ids, values and rules about them', () => {
    const quoted = JSON.stringify(hostile)
    const files = {
      'bond/a.yaml': `${eco}${quoted}: 1\npartners:\n  - {id: ${quoted}, name: ${quoted}, helix: ${quoted}, ${quoted}: 1, joined: ${quoted}}\nactions:\n  - {id: a, title: ${quoted}, owner: ${quoted}, start: 2027, deadline: 2026, budget: ${quoted}}`,
    }
    const all = checkedFiles(files)
    expect(all.diagnostics.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['not-an-id', 'not-allowed', 'unknown-key', 'unknown-reference', 'start-after-deadline']),
    )
    expect(text.each(all, style({ from: 'info' }))).not.toMatch(control)
  })
})

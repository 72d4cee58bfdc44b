import type { Chances } from '../bench/chances.ts'

/** Text in which one to four things were changed, as a slip of the hand, a bad tool or somebody with bad intentions would. */
export function mutated(text: string, chance: Chances): string {
  let result = text
  for (let times = 1 + chance.below(4); times > 0; times--)
    result = (chance.oneOf(mutations) ?? dropped)(result, chance)
  return result
}

type Mutation = (text: string, chance: Chances) => string

/** What trips up parsers, terminals, tables, pictures and spreadsheets. */
const pieces = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ud800',
  '🏳️‍🌈',
  'e\u0301',
  '\t',
  '\r\n',
  '\u2028',
  ': ',
  '- ',
  '? ',
  '&a ',
  '*a',
  '<<: *a',
  '!!binary ',
  '!x ',
  '|\n',
  '>-\n',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '#',
  ' #',
  '%TAG',
  '---\n',
  '...\n',
  ',',
  '~',
  'null',
  'true',
  '.nan',
  '.inf',
  '-0',
  '1e400',
  '0x1f',
  '1_000',
  '9007199254740993',
  '2026-02-30',
  '0206',
  '30-6-2027',
  '€ 1.000,00',
  '__proto__',
  'constructor',
  'toString',
  'prototype: 1',
  '[[nog invullen: x]]',
  '=HYPERLINK("x")',
  '@SUM(1)',
  '| a |',
  '```',
  '<script>',
  '{{x}}',
  '{{{x}}}',
  '$x',
  '$(id)',
  '../..',
  '/etc/passwd',
  'a'.repeat(5000),
  '['.repeat(300),
  '{a: '.repeat(150),
  '- '.repeat(200),
]

function inserted(text: string, chance: Chances): string {
  const at = chance.below(text.length + 1)
  return text.slice(0, at) + (chance.oneOf(pieces) ?? '') + text.slice(at)
}

function dropped(text: string, chance: Chances): string {
  const at = chance.below(text.length + 1)
  return text.slice(0, at) + text.slice(at + 1 + chance.below(40))
}

function replaced(text: string, chance: Chances): string {
  const at = chance.below(text.length + 1)
  return text.slice(0, at) + (chance.oneOf(pieces) ?? '') + text.slice(at + 1 + chance.below(12))
}

/** A value made another: what stands behind a colon. */
function revalued(text: string, chance: Chances): string {
  return onLine(text, chance, (line) => line.replace(/: .*$/, `: ${chance.oneOf(pieces) ?? ''}`))
}

function onLine(text: string, chance: Chances, change: (line: string) => string): string {
  const lines = text.split('\n')
  const at = chance.below(lines.length)
  lines[at] = change(lines[at] ?? '')
  return lines.join('\n')
}

function shifted(text: string, chance: Chances): string {
  const spaces = ' '.repeat(chance.below(6))
  return onLine(text, chance, (line) => spaces + line.trimStart())
}

/** Some lines twice, gone, or elsewhere. */
function moved(text: string, chance: Chances): string {
  const lines = text.split('\n')
  const from = chance.below(lines.length)
  const some = lines.slice(from, from + 1 + chance.below(30))
  const rest = chance.isLikely(0.5) ? lines : [...lines.slice(0, from), ...lines.slice(from + some.length)]
  const to = chance.below(rest.length + 1)
  return [...rest.slice(0, to), ...some, ...rest.slice(to)].join('\n')
}

/** A word of the text in the place of another: references, enums and keys that exist and do not belong. */
function swapped(text: string, chance: Chances): string {
  const words = text.match(/[\w-]+/g) ?? ['']
  const [one, other] = [chance.oneOf(words) ?? '', chance.oneOf(words) ?? '']
  return text.replace(one, () => other)
}

const mutations: readonly Mutation[] = [
  inserted,
  dropped,
  replaced,
  revalued,
  revalued,
  shifted,
  moved,
  swapped,
  swapped,
]

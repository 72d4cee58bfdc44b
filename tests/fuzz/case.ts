import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reports } from '../../src/reports/reports.ts'
import { type Chances, chances } from '../bench/chances.ts'
import { generated } from '../bench/generator.ts'
import { lean, small } from '../bench/lean.ts'
import { mutated } from './mutate.ts'

/** One thing to try: a command line on a disk. It follows from its number alone. */
export interface Case {
  readonly words: readonly string[]
  readonly files: Readonly<Record<string, string | Uint8Array>>
}

type Files = Record<string, string | Uint8Array>

/** The case of a number, from the examples in a folder and from ecosystems made up for the benchmarks. */
export function caseOf(seed: number, examples: string): Case {
  const chance = chances(seed * 2654435761)
  const files = filesFor(chance, examples)
  const names = Object.keys(files)
  for (let times = 1 + chance.below(2); times > 0; times--) {
    const name = chance.oneOf(names) ?? ''
    files[name] = chance.isLikely(0.1) ? inBytes(String(files[name]), chance) : mutated(String(files[name]), chance)
  }
  return { words: commandFor(chance, Object.values(files).join('\n')), files }
}

function filesFor(chance: Chances, examples: string): Files {
  const kind = chance.below(6)
  if (kind === 0) return { 'ecosystem.yaml': lean(small, { seed: chance.below(1000), faults: chance.below(8) }) }
  if (kind === 1) return { 'ecosystem.yaml': JSON.stringify(generated(2 + chance.below(6))) }
  const folder = chance.oneOf(readdirSync(examples).filter((name) => name !== 'ci')) ?? ''
  return filesIn(join(examples, folder), '')
}

function filesIn(folder: string, inside: string): Files {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string | Uint8Array][] =>
      entry.isDirectory()
        ? Object.entries(filesIn(join(folder, entry.name), `${inside}${entry.name}/`))
        : [[`${inside}${entry.name}`, readFileSync(join(folder, entry.name), 'utf8')]],
    ),
  )
}

/** Some bytes changed into any others. */
function inBytes(text: string, chance: Chances): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  for (let times = 1 + chance.below(20); times > 0 && bytes.length > 0; times--)
    bytes[chance.below(bytes.length)] = chance.below(256)
  return bytes
}

function commandFor(chance: Chances, text: string): readonly string[] {
  const language = ['--lang', chance.oneOf(['nl', 'en']) ?? 'nl']
  const report = chance.oneOf(reports)?.id ?? 'start-note'
  const ids = text.match(/(?<=id: )[\w-]+/g) ?? ['x']
  const id = () => chance.oneOf(ids) ?? 'x'
  const commands: readonly (readonly string[])[] = [
    ['check', '--severity', 'info'],
    ['check', '--format', 'json'],
    ['check', '--format', 'github'],
    ['check', '--format', 'short', '--gate', 'perform'],
    ['checklist', '--format', chance.oneOf(['json', 'table', 'markdown']) ?? 'json'],
    ['report', report, '-o', '-'],
    ['report', report, '-o', '-', '--audience', chance.oneOf(['public', 'internal']) ?? 'public'],
    ['list', chance.oneOf(['partners', 'actions', 'goals', 'risks', 'funding']) ?? 'partners', '--format', 'json'],
    ['list', 'actions', '--format', 'csv'],
    ['show', id(), '--format', chance.oneOf(['json', 'text']) ?? 'text'],
    ['status', '--format', chance.oneOf(['json', 'text']) ?? 'text'],
    ['what-if', '--delay', `${id()}=6w`, '--drop-partner', id()],
  ]
  return [...(chance.oneOf(commands) ?? ['check']), ...language, '--as-of', '2026-11-30']
}

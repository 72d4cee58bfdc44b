import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { definitionShape } from '../../src/model/shape.ts'
import type { Chances } from '../bench/chances.ts'
import { generated } from '../bench/generator.ts'
import { lean, small } from '../bench/lean.ts'
import { hostileText } from '../edit/hostile.ts'
import type { Files } from './case.ts'
import { shapedGroup } from './shaped.ts'

/** Files of one ecosystem: an example or a part of one, one made for the benchmarks, or one that only follows from the model. */
export function anyFiles(chance: Chances, root: string): Files {
  const files = oneSet(chance, root)
  if (chance.isLikely(0.03)) return { ...inFolder('a', files), ...inFolder('b/c', oneSet(chance, root)) }
  return chance.isLikely(0.12) ? strangelyNamed(files, chance) : files
}

/** The files in a folder of their own. */
export function inFolder(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]))
}

/** A part of the ecosystem in a file with a name that means something to a terminal, a shell, a link or a picture. */
function strangelyNamed(files: Files, chance: Chances): Files {
  const names = Object.keys(files).filter((name) => name.endsWith('.yaml') && name !== 'eco.config.yaml')
  const name = chance.oneOf(names.filter((one) => one !== 'ecosystem.yaml')) ?? ''
  const strange = `${chance.oneOf(strangeNames)}.yaml`
  if (name === '') return { ...files, [strange]: 'goals:\n  - id: vreemd\n    owner: niemand\n' }
  const { [name]: content = '', ...others } = files
  return { ...others, [strange]: content }
}

const strangeNames = [
  'a b',
  'a\nb',
  '\u202ea',
  'e\u0301/é',
  '🏳️‍🌈',
  '-x',
  'a:b',
  'a,b;c',
  '%20',
  '#x',
  'a|b',
  '`a`',
  '<b>',
  '"a"',
  "a'b",
  '::error x',
  'a\\b',
  '{0}',
  '[a](b)',
  '$x',
  '\u001b[31m',
  '.verborgen',
  'x'.repeat(200),
  'constructor/__proto__',
]

function oneSet(chance: Chances, root: string): Files {
  const kind = chance.below(10)
  if (kind < 2) return { 'ecosystem.yaml': lean(sizes(chance), { seed: chance.below(1000), faults: chance.below(8) }) }
  if (kind < 3) return { 'ecosystem.yaml': JSON.stringify(generated(2 + chance.below(6))) }
  if (kind < 6) return { 'ecosystem.yaml': hostileText(shapedEcosystem(chance), chance.below(1_000_000)) }
  const name = chance.oneOf(exampleNames(root)) ?? ''
  const files = exampleFiles(name, root)
  return chance.isLikely(Object.keys(files).length > 15 ? 0.95 : 0.5) ? someOf(files, chance) : files
}

/** Every section by chance, in which things refer to each other. */
export function shapedEcosystem(chance: Chances): Record<string, unknown> {
  const id = chance.isLikely(0.95) ? { id: 'kade', name: 'De Kade' } : {}
  const { ecosystem, ...sections } = shapedGroup(definitionShape, chance)
  return { ecosystem: { ...(ecosystem as object), ...id }, ...sections }
}

export function exampleNames(root: string): readonly string[] {
  return readdirSync(join(root, 'examples')).filter((name) => name !== 'ci')
}

const read = new Map<string, Files>()

export function exampleFiles(name: string, root: string): Files {
  const folder = join(root, 'examples', name)
  const files = read.get(folder) ?? filesIn(folder, '')
  read.set(folder, files)
  return files
}

export function filesIn(folder: string, inside: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] =>
      entry.isDirectory()
        ? Object.entries(filesIn(join(folder, entry.name), `${inside}${entry.name}/`))
        : [[`${inside}${entry.name}`, readFileSync(join(folder, entry.name), 'utf8')]],
    ),
  )
}

/** The home and some of the others, so that a case is quick and references lead nowhere. */
function someOf(files: Files, chance: Chances): Files {
  const share = 0.1 + chance.below(6) / 10
  return Object.fromEntries(
    Object.entries(files).filter(
      ([name]) => name === 'ecosystem.yaml' || !name.endsWith('.yaml') || chance.isLikely(share),
    ),
  )
}

function sizes(chance: Chances): typeof small {
  const times = (1 + chance.below(10)) / 10
  const part = (most: number) => Math.ceil(most * times)
  const { partners, goals, actions, roles, flows, risks } = small
  return {
    ...{ partners: part(partners), goals: part(goals), actions: part(actions) },
    ...{ roles: part(roles), flows: part(flows), risks: part(risks) },
  }
}

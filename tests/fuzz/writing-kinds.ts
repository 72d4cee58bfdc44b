import { archetypes } from '../../src/commands/init/archetypes.ts'
import { sections, shapeOfList } from '../../src/commands/things/sections.ts'
import { definitionShape, type GroupShape, type Shape } from '../../src/model/shape.ts'
import type { Chances } from '../bench/chances.ts'
import type { Case, Files, Kind } from './case.ts'
import { changed, full, textOf } from './change-files.ts'
import { common, idIn, idsOf } from './common-words.ts'
import { anyFiles } from './material.ts'
import { pieces } from './pieces.ts'
import { shaped, shapedId } from './shaped.ts'

/** What writes: a file is changed as was asked, or nothing is. */
export const writingKinds: readonly Kind[] = [
  { name: 'adding', share: 6, base: anyFiles, mutate: seldom(0.4), runs: adding },
  { name: 'setting', share: 8, base: anyFiles, mutate: seldom(0.4), runs: setting },
  { name: 'renaming', share: 6, base: anyFiles, mutate: seldom(0.4), runs: renaming },
  {
    name: 'forming',
    share: 8,
    base: anyFiles,
    mutate: seldom(0.8),
    runs: (chance) => [['fmt', ...common(chance)], ['fmt']],
  },
  {
    name: 'mending',
    share: 8,
    base: anyFiles,
    mutate: changed,
    runs: mending,
  },
  {
    name: 'many written',
    share: 2,
    base: anyFiles,
    mutate: full(),
    runs: (chance, files) =>
      (chance.oneOf([setting, renaming, adding, () => [['fmt']], mending]) ?? setting)(chance, files),
  },
  { name: 'beginning', share: 4, base: () => ({}), mutate: (files) => files, runs: beginning },
]

function mending(chance: Chances): Case['runs'] {
  return [
    ['check', '--fix', ...common(chance)],
    ['check', '--fix'],
  ]
}

function seldom(share: number): Kind['mutate'] {
  return (files, chance, root) => (chance.isLikely(share) ? changed(files, chance, root) : files)
}

/** A value as somebody types it. */
function typed(shape: Shape, id: () => string, chance: Chances): string {
  if (chance.isLikely(0.05)) return chance.oneOf(pieces) ?? ''
  if (shape.kind === 'reference') return chance.isLikely(0.6) ? id() : shapedId(shape.to[0] ?? '', chance)
  if (shape.kind === 'list')
    return Array.from({ length: 1 + chance.below(3) }, () => typed(shape.of, id, chance)).join(',')
  if (shape.kind === 'choice') return chance.oneOf(Object.values(shape.labels).flat()) ?? ''
  if (shape.kind === 'day' || shape.kind === 'date')
    return (
      chance.oneOf(['2027-06-30', '30 juni 2027', '30-6-2027', '2027-05', 'June 30, 2027', '2026-02-30', '2027']) ?? ''
    )
  const value = shaped(shape, chance)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function adding(chance: Chances, files: Files): Case['runs'] {
  const id = idsOf(files, chance)
  const section = chance.oneOf(sections.filter(({ isList }) => isList))?.key ?? 'partners'
  const shape = shapeOfList(section)
  const fields = Object.entries(shape.fields).filter(
    ([key]) => key !== 'id' && (shape.required.includes(key) ? chance.isLikely(0.95) : chance.isLikely(0.25)),
  )
  const options = fields.flatMap(([key, field]) => [`--${key}`, typed(field, id, chance)])
  const file = chance.isLikely(0.2)
    ? ['--file', chance.oneOf([...Object.keys(files), 'nieuw.yaml', 'a/b.yaml']) ?? '']
    : []
  const own = chance.isLikely(0.3) ? ['--id', chance.isLikely(0.5) ? 'nieuw-1' : id()] : []
  return [['add', section, ...options, ...file, ...own, ...yes(chance), ...common(chance)]]
}

/** Most are said, some are only looked at. */
function yes(chance: Chances): readonly string[] {
  return chance.isLikely(0.9) ? ['--yes'] : []
}

function setting(chance: Chances, files: Files): Case['runs'] {
  const id = idsOf(files, chance)
  const { target, shape } = chance.isLikely(0.3) ? inMapping(chance) : inItem(chance, files)
  return [['set', target, typed(shape, id, chance), ...yes(chance), ...common(chance)]]
}

interface Target {
  readonly target: string
  readonly shape: Shape
}

function inMapping(chance: Chances): Target {
  const groups = Object.entries(definitionShape.fields).filter(([, shape]) => shape.kind === 'group')
  const [name, shape] = chance.oneOf(groups) ?? ['', definitionShape]
  return fieldOf(name, shape as GroupShape, chance)
}

/** A field of an item of which the id stands in the files. */
function inItem(chance: Chances, files: Files): Target {
  const lists = Object.entries(definitionShape.fields).filter(([, shape]) => shape.kind === 'list')
  const texts = Object.values(files).map(textOf).join('\n')
  const there = lists.filter(([name]) => new RegExp(`^["']?${name}["']?\\s*:`, 'm').test(texts))
  const [name] = chance.oneOf(there.length > 0 ? there : lists) ?? ['']
  const id = idIn(name, files, chance)
  return fieldOf(chance.isLikely(0.8) ? `${name}/${id}` : id, shapeOfList(name), chance)
}

function fieldOf(target: string, shape: GroupShape, chance: Chances): Target {
  const [key, field] = chance.oneOf(Object.entries(shape.fields)) ?? ['x', shape]
  const inner = field.kind === 'either' ? field.group : field.kind === 'list' ? field.of : field
  if (inner.kind !== 'group' || chance.isLikely(0.2)) return { target: `${target}.${key}`, shape: field }
  return fieldOf(`${target}.${key}${field.kind === 'list' ? `.${1 + chance.below(2)}` : ''}`, inner, chance)
}

function renaming(chance: Chances, files: Files): Case['runs'] {
  const id = idsOf(files, chance)
  const good = ['nieuwe-naam', 'x1', 'a-b-c', 'n-1-b']
  const to = chance.oneOf(chance.isLikely(0.7) ? good : ['true', '007', 'null', 'on', '1e3', id(), 'Kade', ''])
  const section = chance.oneOf(['partners', 'actions', 'goals', 'ecosystem', 'finance']) ?? ''
  const from = chance.isLikely(0.4) ? id() : idIn(section, files, chance)
  return [['rename', from, to ?? '', ...yes(chance), ...common(chance)]]
}

/** In an empty folder, in a new one, and again where it is already. */
function beginning(chance: Chances): Case['runs'] {
  const text = () => (chance.isLikely(0.7) ? chance.oneOf(names) : chance.oneOf(pieces)) ?? ''
  const kind = chance.oneOf(archetypes.kinds)
  const maybe = (share: number, name: string, value: string | undefined) =>
    chance.isLikely(share) ? [`--${name}=${value}`] : []
  const folder = chance.oneOf([[], ['.'], ['kade'], ['a/b/c'], [text()]]) ?? []
  const words = [
    'init',
    ...folder,
    ...maybe(0.8, 'name', text()),
    ...maybe(0.6, 'type', chance.oneOf([kind?.id, kind?.name.nl, kind?.name.en, 'x'])),
    ...maybe(0.3, 'form', chance.oneOf(['stichting', 'coöperatie', 'foundation', 'agreement', 'x'])),
    ...maybe(0.5, 'region', text()),
    ...maybe(0.5, 'phase', chance.oneOf(['direct', 'richten', 'organise', 'perform', 'Verrichten'])),
    ...maybe(0.4, 'method', chance.oneOf(['all', 'tno', 'keten', 'x'])),
    ...Array.from({ length: chance.below(4) }, () => `--partner=${text()}`),
    ...maybe(0.3, 'ci', chance.oneOf(['github', 'gitlab', 'x'])),
    ...['--yes', ...common(chance)],
  ]
  return [words, words, ['check', ...folder, '--severity', 'info']]
}

const names = [
  'De Kade',
  'ROC "De Vaart"',
  'Gemeente: Hogelinde',
  "'t Veld & Zn.",
  '2026',
  'null',
  'Ja',
  '- a',
  '# b',
  'Ärø 水',
  '🏳️‍🌈',
  'x'.repeat(300),
]

import { sections } from '../../src/commands/things/sections.ts'
import { formatNames } from '../../src/format/formats.ts'
import { reports } from '../../src/reports/reports.ts'
import { allRules } from '../../src/rules.ts'
import type { Chances } from '../bench/chances.ts'
import type { Case, Files, Kind } from './case.ts'
import { broken, changed, full } from './change-files.ts'
import { common, idIn, idsOf } from './common-words.ts'
import { anyFiles, inFolder } from './material.ts'

/** What only reads: nothing on the disk may change. */
export const readingKinds: readonly Kind[] = [
  { name: 'bytes', share: 8, base: anyFiles, mutate: broken, runs: readings },
  { name: 'reading', share: 16, base: anyFiles, mutate: changed, runs: readings },
  { name: 'many', share: 6, base: anyFiles, mutate: full(), runs: readings },
  { name: 'many forms', share: 3, base: anyFiles, mutate: full(200_000), runs: checks },
  { name: 'many reports', share: 3, base: anyFiles, mutate: full(), runs: documents },
  { name: 'forms', share: 12, base: anyFiles, mutate: changed, runs: checks },
  { name: 'reports', share: 14, base: anyFiles, mutate: changed, runs: documents },
  {
    name: 'revisions',
    share: 10,
    base: (chance, root) => {
      const files = anyFiles(chance, root)
      return { ...inFolder('oud', files), ...inFolder('nieuw', files) }
    },
    mutate: (files, chance, root) => {
      const side = chance.isLikely(0.85) ? 'nieuw/' : 'oud/'
      return changed(files, chance, root, (name) => name.startsWith(side) && name.endsWith('.yaml'))
    },
    runs: revisions,
  },
]

export function checks(chance: Chances): Case['runs'] {
  const weighing = [
    ...(chance.isLikely(0.5) ? ['--severity', chance.oneOf(['info', 'warning', 'error']) ?? ''] : []),
    ...(chance.isLikely(0.2) ? ['--gate', chance.oneOf(['direct', 'organise', 'perform']) ?? ''] : []),
    ...(chance.isLikely(0.2) ? ['--fail-on', chance.oneOf(['warning', 'error', 'never']) ?? ''] : []),
  ]
  const format = chance.oneOf(formatNames) ?? 'text'
  const shows = format === 'text' && chance.isLikely(0.3) ? ['--show-waivers'] : []
  return [['check', '--format', format, ...weighing, ...shows, ...common(chance)]]
}

export function documents(chance: Chances): Case['runs'] {
  const report = chance.oneOf(reports)?.id ?? 'start-note'
  const audience = chance.oneOf([[], ['--audience', 'public'], ['--audience', 'internal']]) ?? []
  const words = ['report', report, ...audience, ...common(chance)]
  const kind = chance.below(10)
  if (kind === 0) return [[...words, '--data']]
  if (kind === 1) return [[...words, '--final', '-o', '-']]
  if (kind === 2)
    return [
      [...words, '-o', 'uit'],
      [...words, '-o', 'uit'],
    ]
  return [[...words, '-o', '-']]
}

export function readings(chance: Chances, files: Files): Case['runs'] {
  const id = idsOf(files, chance)
  const lists = sections.filter(({ isList }) => isList)
  const section = () => chance.oneOf(chance.isLikely(0.9) ? lists : sections)?.key ?? 'partners'
  const format = (...names: string[]) => ['--format', chance.oneOf(names) ?? '']
  const of = chance.oneOf([
    () => ['check', ...format('text', 'short', 'json'), '--severity', 'info'],
    () => ['checklist', ...format('table', 'json', 'markdown')],
    () => ['checklist', '--next', '10', '--open'],
    () => ['checklist', '--partner', idIn('partners', files, chance)],
    () => ['list', ...format('table', 'json', 'csv')],
    () => ['list', section(), ...format('table', 'json', 'csv'), ...picked(chance, id)],
    () => ['show', id(), ...format('text', 'json')],
    () => ['show', section(), ...format('text', 'json')],
    () => ['status', ...format('text', 'json')],
    () => [
      'what-if',
      '--delay',
      `${idIn('actions', files, chance)}=${chance.oneOf(['6w', '10d', '2m', '120m'])}`,
      ...format('text', 'json'),
    ],
    () => ['what-if', '--drop-partner', idIn('partners', files, chance), ...format('text', 'json')],
    () => [
      'what-if',
      '--cut-funding',
      `${idIn(chance.oneOf(['partners', 'finance']) ?? '', files, chance)}=${chance.oneOf(['30%', '100', '0,5%'])}`,
      ...format('text', 'json'),
    ],
    () => ['explain', chance.oneOf(Object.keys(allRules)) ?? ''],
    () => ['__complete', '--', chance.oneOf(['show', 'set', 'list', 'rename', 'what-if --drop-partner']) ?? '', ''],
    () => ['fmt', '--check'],
    () => ['fmt', '--diff'],
    () => ['check', '--fix', '--dry-run'],
  ])
  const words = of?.() ?? []
  return [words[0] === '__complete' ? words : [...words, ...common(chance)]]
}

function picked(chance: Chances, id: () => string): readonly string[] {
  const field = () =>
    chance.oneOf(['owner', 'deadline', 'status', 'title', 'name', 'trekker', 'kind', 'amount', 'id']) ?? ''
  return [
    ...(chance.isLikely(0.3) ? ['--where', `${field()}${chance.oneOf(['=', '!=', '<', '>='])}${id()}`] : []),
    ...(chance.isLikely(0.3) ? ['--sort', field()] : []),
  ]
}

/** Two states in any form, and each against itself, of which nothing may be told. */
function revisions(chance: Chances): Case['runs'] {
  const format = ['--format', chance.oneOf(['text', 'markdown', 'json']) ?? 'text']
  const audience = ['--audience', chance.oneOf(['internal', 'internal', 'partners', 'public']) ?? 'internal']
  const side = chance.oneOf(['oud', 'nieuw']) ?? 'oud'
  return [
    ['diff', 'oud', 'nieuw', ...format, ...audience, ...common(chance)],
    ...(chance.isLikely(0.3) ? [['diff', side, side, '--exit-code', ...audience]] : []),
  ]
}

import { formatNames } from '../../src/format/formats.ts'
import type { Chances } from '../bench/chances.ts'
import type { Case, Files, Kind } from './case.ts'
import { changed } from './change-files.ts'
import { idsOf } from './common-words.ts'
import { anyFiles } from './material.ts'
import { pieces } from './pieces.ts'
import { days } from './shaped.ts'

/** Any words behind `eco`. */
export const wordKinds: readonly Kind[] = [
  {
    name: 'words',
    share: 14,
    base: (chance, root) => ({ ...anyFiles(chance, root), 'notitie.txt': 'x', 'uit.json': '{}' }),
    mutate: (files, chance, root) => (chance.isLikely(0.3) ? changed(files, chance, root) : files),
    runs: (chance, files) => [line(chance, files)],
  },
]

/** Per command the words it takes, and its options; with `=` an option takes a value. */
const commands: Readonly<Record<string, string>> = {
  check:
    '--format= --since= --severity= --gate= --fail-on= --max-warnings= --write-baseline= --prune-baseline --show-waivers --fix --dry-run --watch --baseline=',
  status: '--format= --baseline=',
  report: '--output= --all --list --data --final --history --force --audience= --baseline=',
  checklist: '--format= --method= --open --next= --partner=',
  'what-if': '--delay= --drop-partner= --cut-funding= --format= --baseline=',
  diff: '--path= --since= --format= --audience= --exit-code',
  history: '--by= --limit= --format=',
  explain: '',
  list: '--format= --where= --sort= --baseline=',
  show: '--format= --baseline=',
  add: '--name= --id= --file= --yes --title= --owner= --deadline= --goals=',
  set: '--yes',
  rename: '--yes',
  fmt: '--check --diff',
  init: '--name= --type= --form= --region= --phase= --method= --partner= --ci= --yes --list',
  schema: '--output=',
  completion: '',
  __complete: '',
}
const shared = '--lang= --as-of= --config= --quiet --color --no-color --help --version'

function line(chance: Chances, files: Files): Case['runs'][number] {
  const id = idsOf(files, chance)
  const [command, own] = chance.oneOf(Object.entries(commands)) ?? ['check', '']
  const options = own.split(' ').filter((one) => one !== '')
  const some = Array.from({ length: chance.below(4) }, () =>
    chance.oneOf(chance.isLikely(0.75) ? options : shared.split(' ')),
  )
  const words = Array.from({ length: chance.below(4) }, () => word(chance, files, id))
  const optioned = some.flatMap((option) => written(option, chance, files, id))
  return chance.isLikely(0.95) ? [command, ...words, ...optioned] : [...optioned, ...words, command]
}

function written(option: string | undefined, chance: Chances, files: Files, id: () => string): readonly string[] {
  if (option === undefined) return []
  if (!option.endsWith('=')) return [option]
  const value = valueFor(option, chance, files, id)
  return chance.isLikely(0.5) ? [option.slice(0, -1), value] : [`${option}${value}`]
}

function valueFor(option: string, chance: Chances, files: Files, id: () => string): string {
  const known = values[option]
  if (known !== undefined && chance.isLikely(0.8)) return chance.oneOf(known) ?? ''
  return word(chance, files, id)
}

const values: Readonly<Record<string, readonly string[]>> = {
  '--format=': [
    ...formatNames,
    'csv',
    'table',
    'mermaid',
    'json=uit.json',
    'sarif=a/b.sarif',
    'text=-',
    'junit=',
    'short=ecosystem.yaml',
  ],
  '--severity=': ['info', 'warning', 'error'],
  '--fail-on=': ['info', 'warning', 'error', 'never'],
  '--gate=': ['direct', 'organise', 'perform'],
  '--max-warnings=': ['0', '10', '-1', '1e3', '99999999999999999999'],
  '--next=': ['0', '1', '10', '-1', 'x', '1.5'],
  '--limit=': ['0', '1', '10', '-1'],
  '--lang=': ['nl', 'en', 'de', ''],
  '--as-of=': [...days, '2026-02-30', '2026', 'vandaag', ''],
  '--audience=': ['public', 'partners', 'internal'],
  '--method=': ['berenschot', 'tno', 'x'],
  '--by=': ['month', 'tag', 'commit'],
  '--output=': ['-', 'uit', 'uit.json', 'ecosystem.yaml', '.', '..', 'notitie.txt', 'a/b'],
  '--config=': ['eco.config.yaml', 'ecosystem.yaml', '.', 'x'],
  '--write-baseline=': ['eco-baseline.json', 'uit.json', 'ecosystem.yaml', 'a/b.json'],
  '--baseline=': ['eco-baseline.json', 'uit.json', 'ecosystem.yaml'],
  '--delay=': ['x=6w', '=6w', 'x=', 'x=999999999w', 'x=0d'],
  '--where=': ['owner=', 'owner', '=', 'deadline<2027', 'a.b.c=x', 'status!=planned'],
  '--path=': ['.', '..', 'x'],
}

function word(chance: Chances, files: Files, id: () => string): string {
  const kinds = [
    () => id(),
    () => chance.oneOf(Object.keys(files)),
    () => chance.oneOf(pieces),
    () => chance.oneOf(['partners', 'acties', 'doelen', 'visie', 'start-note', 'startnotitie', 'not-allowed', 'bash']),
    () =>
      chance.oneOf([
        '.',
        '..',
        './',
        '/',
        '',
        ' ',
        '-',
        '--',
        'HEAD',
        'a...b',
        '*',
        '~',
        'CON',
        'a\\b',
        'x'.repeat(300),
      ]),
    () =>
      `${chance.oneOf(['partners', 'goals', 'actions'])}/${id()}.${chance.oneOf(['title', 'owner', 'deadline', 'x'])}`,
  ]
  return chance.oneOf(kinds)?.() ?? ''
}

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../src')

/** Which rooms a room may import from. Each line says why, so that a failing test says so too. */
const allowed: Readonly<Record<string, { readonly from: readonly string[]; readonly because: string }>> = {
  'src root': { from: ['*'], because: 'the root wires the rooms together' },
  model: { from: [], because: 'the model knows nothing but itself' },
  load: { from: ['model'], because: 'reading files needs the model and nothing that reasons about it' },
  graph: { from: ['model'], because: 'the graph never sees YAML, files or the terminal' },
  facts: {
    from: ['graph', 'model', 'i18n'],
    because: 'facts are computed from the graph; i18n only words dates and amounts',
  },
  methods: {
    from: ['facts', 'graph', 'model', 'i18n'],
    because: 'checklists are answered from the graph and the facts; they never see YAML or files',
  },
  i18n: { from: ['facts'], because: 'words know dates, and nothing else' },
  weigh: {
    from: ['load', 'model'],
    because: 'what a team set aside is judged from findings; load knows the comments and which rules are about reading',
  },
  schema: { from: ['model', 'i18n'], because: 'a schema says what the model says, in words' },
  reports: {
    from: ['graph', 'facts', 'methods', 'model', 'i18n'],
    because: 'documents print what is known; they never read files',
  },
  edit: {
    from: ['load'],
    because:
      'an edit is text to text, and proved by reading the result as the check does; it knows no files and no model',
  },
  format: {
    from: ['i18n', 'load', 'methods', 'weigh'],
    because: 'formats turn an assessment into text; load gives the code frame, weigh what can be waived',
  },
  revisions: {
    from: ['graph', 'facts', 'methods', 'model'],
    because: 'states of an ecosystem are compared as values; they never see git, files or words',
  },
  commands: {
    from: [
      'revisions',
      'load',
      'graph',
      'facts',
      'methods',
      'model',
      'schema',
      'weigh',
      'reports',
      'format',
      'edit',
      'i18n',
    ],
    because: 'commands read, assess, render and write',
  },
}

/** Root files that a room may import: values that everybody shares. */
const shared = [
  'diagnostic.ts',
  'text.ts',
  'near.ts',
  'grouping.ts',
  'beside.ts',
  'once.ts',
  'visible.ts',
  'full-stop.ts',
  'usage-error.ts',
  'escape.ts',
  'version.ts',
  'io.ts',
  'cache-folder.ts',
  'git.ts',
  'assess.ts',
  'edition.ts',
  'edition-warnings.ts',
  'located.ts',
  'fingerprint.ts',
  'rules.ts',
  'write-together.ts',
]
const sharedWith: Readonly<Record<string, readonly string[]>> = {
  'io.ts': ['commands'],
  'cache-folder.ts': ['commands'],
  'git.ts': [],
  'assess.ts': ['commands', 'reports', 'format'],
  'located.ts': ['commands', 'format', 'weigh'],
  'fingerprint.ts': ['commands'],
  'rules.ts': ['commands'],
  'write-together.ts': ['commands'],
  'edition.ts': ['commands'],
  'edition-warnings.ts': ['commands'],
  'escape.ts': ['commands', 'reports', 'format'],
  'version.ts': ['commands', 'format'],
  'usage-error.ts': ['commands'],
}

/** One home for each library, so that swapping one touches one place. */
const homes: Readonly<Record<string, string | readonly string[]>> = {
  'js-yaml': 'load',
  yaml: 'edit',
  zod: 'model',
  'handlebars/dist/cjs/handlebars/compiler/base.js': 'reports/template',
  chalk: 'format',
  'cli-table3': 'format',
  diff: 'format',
  commander: 'main.ts',
  'fastest-levenshtein': 'near.ts',
  graphology: 'facts/network.ts',
  'graphology-components': 'facts/network.ts',
  'graphology-metrics/centrality/index.js': 'facts/network.ts',
  '@clack/prompts': 'commands/ask.ts',
  chokidar: 'watch-files.ts',
  'node:fs': ['io.ts', 'outputs.ts', 'cache-folder.ts', 'make-folders.ts', 'compiled.ts'],
  'node:child_process': 'git.ts',
  'node:os': ['threads.ts', 'thread.ts'],
  'node:module': 'compiled.ts',
  'node:vm': 'compiled.ts',
  'node:worker_threads': ['threads.ts', 'thread.ts'],
}

/** What every `eco check` loads; the last is loaded when an ecosystem changed since it was checked. */
const checking = ['cli.ts', 'start.ts', 'commands/check.ts', 'commands/check/memory.ts', 'commands/check/check-one.ts']

const imports = filesBelow(src).flatMap((file) => importsOf(file))

describe('the layers', () => {
  it('import only in the allowed direction', () => {
    expect(imports.flatMap(({ file, target }) => layerFault(file, target))).toEqual([])
  })

  it('keep each library in its one home', () => {
    expect(imports.flatMap(({ file, target }) => homeFault(file, target))).toEqual([])
  })

  it('keep graphs out of what `eco check` loads: the rules run at every check, and need no library for it', () => {
    const loaded = loadedBy(...checking)
    expect(loaded.has('facts/rules.ts')).toBe(true)
    expect([...loaded].filter((file) => /network|what-if|graphology/.test(file))).toEqual([])
    expect([...loadedBy('commands/report.ts')]).toContain('graphology')
  })

  it('keep reading and judging out of what `eco check` loads when it tells again what it told before', () => {
    const loaded = [...loadedBy(...checking.slice(0, -1))]
    expect(
      loaded.filter((file) => /^(?:js-yaml|assess\.ts|facts\/|graph\/|methods\/.*yaml|model\/shape)/.test(file)),
    ).toEqual([])
  })

  it('keep git and comparing out of what `eco check` loads, unless it is asked to compare', () => {
    const loaded = [...loadedBy(...checking)]
    expect(
      loaded.filter((file) => /^git\.ts|^revisions\/|^commands\/git\/|diff|since|child_process/.test(file)),
    ).toEqual([])
    expect([...loadedBy('commands/check/since.ts')]).toContain('revisions/compare.ts')
  })

  it('keep questions at the keyboard out of every command until something is asked', () => {
    const commands = imports.filter(({ target }) => target.endsWith('/ask.ts'))
    expect(commands.filter(({ isOnDemand }) => !isOnDemand)).toEqual([])
  })

  it('keep editing out of what `eco check` loads without --fix', () => {
    const loaded = loadedBy(...checking)
    expect([...loaded].filter((file) => /^edit\/|^yaml$|^diff$|write-together/.test(file))).toEqual([])
    expect([...loadedBy('commands/check-fix.ts')]).toContain('yaml')
  })

  it('keep what watches, asks and begins out of what `eco check` loads', () => {
    const loaded = loadedBy(...checking)
    expect(
      [...loaded].filter((file) =>
        /^(?:watch|commands\/(?:ask|init|watch|complet)|schema\/|chokidar|@clack)/.test(file),
      ),
    ).toEqual([])
    expect([...loadedBy('watch-files.ts')]).toContain('chokidar')
  })

  it('keep what few runs of `eco check` ask for out of the others: forms for machines, fingerprints, what was set aside', () => {
    const loaded = [...loadedBy('main.ts', ...checking)]
    const forMachines = /format\/(?:json|github|sarif|gitlab|junit|markdown)|fingerprint|escape|i18n\/rules|^rules\.ts/
    expect(loaded.filter((file) => forMachines.test(file))).toEqual([])
    expect(loaded.filter((file) => file.startsWith('weigh/'))).toEqual(['weigh/fixed.ts'])
    expect([...loadedBy('format/sarif.ts')]).toContain('i18n/rules.nl.ts')
  })

  it('keep the clock, the process and the console at the edge', () => {
    const inner = filesBelow(src).filter(
      (file) =>
        !/^(?:io|cli|start|thread|outputs|optimizing|git)\.ts$|^commands\/(?:locate-ecosystems|init)\.ts$/.test(file),
    )
    const found = inner.filter((file) =>
      /\bprocess\.|\bconsole\.|\bDate\.now\(|new Date\(\)|performance\.now/.test(text(file)),
    )
    expect(found).toEqual([])
  })

  it('never copy a list for each thing that is put in it: only what is typed on one line is sure to be short', () => {
    const copied = /\.set\([^\n]*(?:\[|new (?:Map|Set)\(\[)\.\.\.\(?[\w.]+\.get\(/
    const typed = 'commands/editing/typed-fields.ts'
    expect(filesBelow(src).filter((file) => copied.test(text(file)))).toEqual([typed])
  })

  it('never execute what a repository holds: no eval, no Function, no child processes but git', () => {
    const found = filesBelow(src).filter((file) => /\beval\(|new Function\(|child_process|\bvm\b/.test(text(file)))
    expect(found).toEqual(['compiled.ts', 'git.ts'])
    expect(text('compiled.ts')).toContain('if (dirname(file) !== folder')
    expect(text('git.ts').match(/\bspawn\w*\(|\bexec\w*\(|shell:/g)).toEqual(['spawnSync('])
  })
})

/** Files and libraries that come in with these, but for what is imported on demand. */
function loadedBy(...entries: string[]): ReadonlySet<string> {
  const loaded = new Set(entries)
  for (const file of loaded)
    for (const { target } of imports.filter((one) => one.file === file && !one.isOnDemand))
      loaded.add(target.startsWith('.') ? relative(src, resolve(src, dirname(file), target)) : target)
  return loaded
}

function layerFault(file: string, target: string): string[] {
  if (!target.startsWith('.')) return []
  const [room, other] = [roomOf(file), roomOf(relative(src, resolve(src, dirname(file), target)))]
  const name = relative(src, resolve(src, dirname(file), target))
  if (room === other || room === 'src root') return []
  if (other === 'src root') return isShared(name, room) ? [] : [`${file} imports ${name}: ${room} may not`]
  return allowed[room]?.from.includes(other) ? [] : [`${file} imports ${name}: ${allowed[room]?.because}`]
}

function isShared(name: string, room: string): boolean {
  return shared.includes(name) && (sharedWith[name] === undefined || sharedWith[name].includes(room))
}

function homeFault(file: string, target: string): string[] {
  const home = homes[target]
  const isKnown = target.startsWith('.') || home !== undefined || target === 'node:path' || target === 'node:crypto'
  if (!isKnown) return [`${file} imports ${target}, which has no home`]
  const isHome = [home ?? []].flat().some((one) => file === one || file.startsWith(`${one}/`))
  return home === undefined || isHome ? [] : [`${file} imports ${target}: its home is ${home}`]
}

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] as string) : 'src root'
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
}

function text(file: string): string {
  return readFileSync(join(src, file), 'utf8')
}

/** Imports of values; types cost nothing and may cross. */
function importsOf(file: string): { file: string; target: string; isOnDemand: boolean }[] {
  const found = text(file).matchAll(
    /^(?:import|export)(?! type)[^'"\n;]*?(?:\{[^}]*\})?[^'"\n;]*? from '([^']+)'|\bimport\('([^']+)'\)/gm,
  )
  return [...found]
    .map((match) => ({ file, target: match[1] ?? match[2] ?? '', isOnDemand: match[1] === undefined }))
    .filter(({ target }) => !target.endsWith('.json'))
}

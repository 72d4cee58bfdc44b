import type { Diagnostic } from '../diagnostic.ts'
import type { Source } from './document.ts'
import {
  folderTooDeep,
  interruptedEdit,
  namedAsText,
  skippedLink,
  tooLargeTogether,
  tooManyFiles,
  unread,
  unreadable,
} from './file-findings.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { isPassedOver } from './passed-over.ts'

/** What discovery needs of the file system. */
export interface Files {
  readonly kindOf: (path: string) => 'file' | 'directory' | 'link' | 'other' | 'missing'
  readonly list: (path: string) => readonly { readonly name: string; readonly kind: string }[]
  /** Throws `EFBIG` for a file of more bytes than that, unread, and `EBUSY` for one that keeps changing. */
  readonly read: (path: string, most: number) => Uint8Array
}

/** The files of one ecosystem: its `ecosystem.yaml` first, then the others by name. */
export interface Found {
  /** The folder, as it was given or found: `examples/noordoostpolder`, or `.`. */
  readonly folder: string
  /** Its `ecosystem.yaml`, which may be unreadable and then is none of the files. */
  readonly home: string
  readonly files: readonly string[]
  /** What discovery itself has to say: links, folders that cannot be read. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the files of one ecosystem; a file that cannot be read, or is more than it may hold, becomes a finding. */
export function readSources(
  { files: paths, diagnostics }: Found,
  files: Files,
  limits: Limits = defaultLimits,
): { readonly sources: readonly Source[]; readonly diagnostics: readonly Diagnostic[] } {
  const sources: Source[] = []
  const found = [...diagnostics]
  let bytes = 0
  const beyond = paths[limits.files]
  if (beyond !== undefined) found.push(tooManyFiles(beyond, paths.length, limits))
  for (const file of paths.slice(0, limits.files)) {
    const { source, diagnostic } = readSource(file, files, limits)
    if (diagnostic !== undefined) found.push(diagnostic)
    else if (bytes + source.content.length > limits.all_bytes) found.push(tooLargeTogether(file, limits))
    else {
      sources.push(source)
      bytes += source.content.length
    }
  }
  return { sources, diagnostics: found }
}

/**
 * The ecosystems in a folder: each folder with an `ecosystem.yaml` is one, and every other YAML file in it and below it
 * belongs to it, except in hidden folders, `node_modules` and folders with an `ecosystem.yaml` of their own. Files named
 * `*.local.yaml` hold people and stay out, and so does `eco.config.yaml`. Links are not followed.
 */
export function discover(folder: string, files: Files): readonly Found[] {
  const { found, loose } = search(folder, files)
  return found.map((one, index) => (index === 0 ? { ...one, diagnostics: [...loose, ...one.diagnostics] } : one))
}

/** The nearest folder at or above a path that holds an `ecosystem.yaml`; undefined when there is none. */
export function homeOf(path: string, files: Files, parentOf: (path: string) => string): string | undefined {
  for (let folder = path; ; folder = parentOf(folder)) {
    if (files.kindOf(inside(folder, 'ecosystem.yaml')) === 'file') return folder
    if (parentOf(folder) === folder) return undefined
  }
}

/** Whether a file at a path below the folder of an ecosystem is one of its files, or will be once it is there. */
export function belongsTo(folder: string, path: string, files: Files): boolean {
  const steps = path.split('/').slice(0, -1)
  const name = path.slice(path.lastIndexOf('/') + 1)
  const isOpen = (step: string, at: number) => {
    const one = inside(folder, steps.slice(0, at + 1).join('/'))
    const isOther = files.kindOf(inside(one, 'ecosystem.yaml')) !== 'missing'
    return !isPassedOver(step) && !isOther && ['directory', 'missing'].includes(files.kindOf(one))
  }
  return isYaml(name) && (steps.length === 0 || name !== 'ecosystem.yaml') && steps.every(isOpen)
}

// --- internal ---

interface Search {
  readonly found: readonly Found[]
  /** Findings on what belongs to no ecosystem in or below the folder. */
  readonly loose: readonly Diagnostic[]
}

/** Listed first: a disk that was listed need not be asked what is in it. */
function search(folder: string, files: Files, inIt = listed(folder, files)): Search {
  const home = inside(folder, 'ecosystem.yaml')
  if (files.kindOf(home) === 'missing') return searchBelow(folder, inIt, files)
  const tree = collect(folder, inIt, files)
  const own = { folder, home, files: homeFirst(tree.files, home), diagnostics: tree.diagnostics }
  return { found: [own, ...tree.nested.flatMap(({ path, inIt: all }) => search(path, files, all).found)], loose: [] }
}

function homeFirst(paths: readonly string[], home: string): readonly string[] {
  return [...paths.filter((path) => path === home), ...paths.filter((path) => path !== home)]
}

function searchBelow(folder: string, { entries, diagnostics }: Listed, files: Files): Search {
  const below = entries.filter(isOpenFolder).map(({ name }) => search(inside(folder, name), files))
  return { found: below.flatMap(({ found }) => found), loose: [...diagnostics, ...below.flatMap(({ loose }) => loose)] }
}

interface Tree {
  readonly files: readonly string[]
  readonly nested: readonly { readonly path: string; readonly inIt: Listed }[]
  readonly diagnostics: readonly Diagnostic[]
}

function collect(folder: string, { entries, diagnostics }: Listed, files: Files): Tree {
  const trees = entries.filter(isOpenFolder).map(({ name }) => {
    const path = inside(folder, name)
    const inIt = listed(path, files)
    const isOther = files.kindOf(inside(path, 'ecosystem.yaml')) !== 'missing'
    return isOther ? { files: [], nested: [{ path, inIt }], diagnostics: [] } : collect(path, inIt, files)
  })
  const yaml = entries.filter(({ name }) => isYaml(name))
  const names = new Set(entries.map(({ name }) => name.toLowerCase()))
  return {
    files: [
      ...yaml.filter(({ kind }) => kind === 'file').map(({ name }) => inside(folder, name)),
      ...trees.flatMap((tree) => tree.files),
    ],
    nested: trees.flatMap((tree) => tree.nested),
    diagnostics: [
      ...diagnostics,
      ...entries
        .filter(({ name, kind }) => kind === 'link' && mayHoldYaml(name))
        .map(({ name }) => skippedLink(inside(folder, name))),
      ...entries
        .filter(({ name, kind }) => kind === 'file' && /^\.eco-.*\.ya?ml\.(?:old|new)$/.test(name))
        .map(({ name }) => interruptedEdit(inside(folder, name))),
      ...entries
        .filter(({ name, kind }) => kind === 'file' && /^(?!\.).*(?<!\.local)\.ya?ml\.txt$/i.test(name))
        .map(({ name }) => namedAsText(inside(folder, name), names)),
      ...yaml.filter(({ kind }) => kind === 'other').map(({ name }) => unreadable(inside(folder, name))),
      ...trees.flatMap((tree) => tree.diagnostics),
    ],
  }
}

/** Searching goes one call deeper for each folder; nobody keeps an ecosystem this far down. */
const deepestFolder = 200

interface Listed {
  readonly entries: readonly { readonly name: string; readonly kind: string }[]
  readonly diagnostics: readonly Diagnostic[]
}

function listed(folder: string, files: Files): Listed {
  if (folder.split('/').length > deepestFolder) return { entries: [], diagnostics: [folderTooDeep(folder)] }
  try {
    return { entries: files.list(folder), diagnostics: [] }
  } catch {
    return { entries: [], diagnostics: [unreadable(folder)] }
  }
}

type Read =
  | { readonly source: Source; readonly diagnostic?: never }
  | { readonly source?: never; readonly diagnostic: Diagnostic }

function readSource(file: string, files: Files, limits: Limits): Read {
  try {
    return { source: { file, content: files.read(file, limits.bytes) } }
  } catch (error) {
    return { diagnostic: unread(file, (error as NodeJS.ErrnoException).code, limits) }
  }
}

function isOpenFolder({ name, kind }: { name: string; kind: string }): boolean {
  return kind === 'directory' && !isPassedOver(name)
}

function isYaml(name: string): boolean {
  const plain = name.toLowerCase()
  return /(?<!\.local)\.ya?ml$/.test(plain) && plain !== 'eco.config.yaml' && !name.startsWith('.')
}

/** Of a link only its name is known: that of a YAML file, or one that a folder may have. */
function mayHoldYaml(name: string): boolean {
  return isYaml(name) || (!name.includes('.') && !isPassedOver(name))
}

function inside(folder: string, name: string): string {
  return folder === '.' ? name : folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`
}

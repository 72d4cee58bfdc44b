import type { Diagnostic, Path } from '../diagnostic.ts'
import type { FileKind, Io } from '../io.ts'
import { type Document, parseDocument } from '../load/document.ts'
import { unread } from '../load/file-findings.ts'
import type { LimitName, Limits } from '../load/limits.ts'
import { createLocator } from '../load/locate.ts'
import { validate } from '../load/validate.ts'
import type { GroupShape } from '../model/shape.ts'
import { asStored } from './stored-name.ts'

/** A file of YAML that is no part of an ecosystem, as what fits its shape and what does not. */
export interface FileRead<T> {
  readonly file: string
  /** Undefined when it could not be read. */
  readonly content: Uint8Array | undefined
  readonly value: Partial<T>
  readonly document: Document
  readonly diagnostics: readonly Diagnostic[]
  readonly limits: Limits
}

/**
 * `limits` are those of `teamLimits`, or what whoever runs `eco` made of them. Gives what was read `before` when the file still
 * says the same: a thousand ecosystems below one configuration ask for it.
 */
export function readAs<T extends object>(
  file: string,
  shape: GroupShape,
  limits: Limits,
  io: Io,
  before?: FileRead<T>,
): FileRead<T> {
  const { content, fault } = contentOf(file, limits, io)
  if (content === undefined) {
    const document = { file, text: '', value: undefined }
    return { file, content, value: {}, document, diagnostics: [raisable(limits)(fault)], limits }
  }
  const isSame = before?.file === file && before.limits === limits && before.content !== undefined
  if (isSame && Buffer.compare(before.content, content) === 0) return before
  const read = readOnce<T>(file, content, shape, limits)
  return { ...read, file, content, limits, diagnostics: read.diagnostics.map(raisable(limits)) }
}

function readOnce<T extends object>(file: string, content: Uint8Array, shape: GroupShape, limits: Limits) {
  const { document, diagnostics } = parseDocument({ file, content }, limits)
  if (document.value === undefined) return { value: {}, document, diagnostics }
  const locator = createLocator(document.text, document.events)
  const subject = { file, raw: (path: Path) => locator.raw(path), mostFindings: limits.findings }
  const fitted = validate(document.value, shape, subject)
  return { value: fitted.value as Partial<T>, document, diagnostics: [...diagnostics, ...fitted.diagnostics] }
}

/** By which name the limit goes up that a finding is about. */
const limitOf: Readonly<Record<string, LimitName>> = {
  'too-large': 'bytes',
  'too-deep': 'depth',
  'too-much-expansion': 'values',
  'text-too-long': 'text',
  'too-many-findings': 'findings',
}

/** The way out of a limit here: a configuration raises nothing for itself and its checklists, whoever runs `eco` does. */
function raisable(limits: Limits): (finding: Diagnostic) => Diagnostic {
  return (finding) => {
    const name = limitOf[finding.rule]
    if (name === undefined) return finding
    const more = `--limit ${name}=${limits[name] * 2}`
    const hint = {
      nl: `Maak het korter. Moet het zo? Geef dan ${more}`,
      en: `Make it shorter. Is it meant to be so? Then give ${more}`,
    }
    return { ...finding, hint }
  }
}

/**
 * What a configuration names: a file or folder of this kind in the folder of the configuration or below it, and nowhere
 * else; links are not followed. A backslash reads as a slash, so that a repository reads the same on every system. Undefined
 * when it is not there.
 */
export function besideConfig(given: string, config: string, kind: FileKind, io: Io): string | undefined {
  const folder = folderOf(config)
  const below = stepsBelow(given)
  if (below === undefined) return undefined
  const path = asStored(`${folder}${below.join('/') || '.'}`, io)
  const steps = path.slice(folder.length).split('/')
  const isThere = steps.every((_, at) => isPlain(`${folder}${steps.slice(0, at + 1).join('/')}`, io))
  return isThere && io.kindOf(path) === kind ? path : undefined
}

/** What a configuration names, as steps from its folder; undefined where that is not in or below it. */
export function stepsBelow(given: string): readonly string[] | undefined {
  const slashed = given.replaceAll('\\', '/')
  const below = slashed.split('/').filter((step) => step !== '' && step !== '.')
  return slashed === '' || /^(?:\/|[a-z]:)/i.test(slashed) || below.includes('..') ? undefined : below
}

/** The folder of a file, with the slash behind it: nothing for the folder where one is. */
export function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : ''
}

function contentOf(
  file: string,
  limits: Limits,
  io: Io,
): { content: Uint8Array; fault?: never } | { content?: never; fault: Diagnostic } {
  try {
    return { content: io.read(file, limits.bytes) }
  } catch (error) {
    return { fault: unread(file, (error as NodeJS.ErrnoException).code, limits) }
  }
}

/** A folder or file that is really there, and no link to elsewhere. */
function isPlain(path: string, io: Io): boolean {
  const kind = io.kindOf(path)
  return kind === 'file' || kind === 'directory'
}

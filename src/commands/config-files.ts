import type { Diagnostic } from '../diagnostic.ts'
import type { FileKind, Io } from '../io.ts'
import { type Document, parseDocument } from '../load/document.ts'
import { unread } from '../load/file-findings.ts'
import { defaultLimits } from '../load/limits.ts'
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
}

/** What was read `before` when the file still says the same: a thousand ecosystems below one configuration ask for it. */
export function readAs<T extends object>(file: string, shape: GroupShape, io: Io, before?: FileRead<T>): FileRead<T> {
  const { content, fault } = contentOf(file, io)
  if (content === undefined)
    return { file, content, value: {}, document: { file, text: '', value: undefined }, diagnostics: [fault] }
  if (before?.content !== undefined && before.file === file && Buffer.compare(before.content, content) === 0)
    return before
  return { file, content, ...readOnce<T>(file, content, shape) }
}

function readOnce<T extends object>(file: string, content: Uint8Array, shape: GroupShape) {
  const { document, diagnostics } = parseDocument({ file, content })
  if (document.value === undefined) return { value: {}, document, diagnostics }
  const locator = createLocator(document.text, document.events)
  const fitted = validate(document.value, shape, { file, raw: (path) => locator.raw(path) })
  return { value: fitted.value as Partial<T>, document, diagnostics: [...diagnostics, ...fitted.diagnostics] }
}

/**
 * What a configuration names: a file or folder of this kind in the folder of the configuration or below it, and nowhere
 * else; links are not followed. A backslash reads as a slash, so that a repository reads the same on every system. Undefined
 * when it is not there.
 */
export function besideConfig(given: string, config: string, kind: FileKind, io: Io): string | undefined {
  const folder = folderOf(config)
  const slashed = given.replaceAll('\\', '/')
  const below = slashed.split('/').filter((step) => step !== '' && step !== '.')
  if (slashed === '' || /^(?:\/|[a-z]:)/i.test(slashed) || below.includes('..')) return undefined
  const path = asStored(`${folder}${below.join('/') || '.'}`, io)
  const steps = path.slice(folder.length).split('/')
  const isThere = steps.every((_, at) => isPlain(`${folder}${steps.slice(0, at + 1).join('/')}`, io))
  return isThere && io.kindOf(path) === kind ? path : undefined
}

/** The folder of a file, with the slash behind it: nothing for the folder where one is. */
export function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : ''
}

function contentOf(
  file: string,
  io: Io,
): { content: Uint8Array; fault?: never } | { content?: never; fault: Diagnostic } {
  try {
    return { content: io.read(file, defaultLimits.bytes) }
  } catch (error) {
    return { fault: unread(file, (error as NodeJS.ErrnoException).code, defaultLimits) }
  }
}

/** A folder or file that is really there, and no link to elsewhere. */
function isPlain(path: string, io: Io): boolean {
  const kind = io.kindOf(path)
  return kind === 'file' || kind === 'directory'
}

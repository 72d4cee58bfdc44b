import type { Edited } from '../../edit/text-edit.ts'
import type { Io } from '../../io.ts'
import { mostByConfiguration } from '../../load/limits.ts'
import { UsageError } from '../../usage-error.ts'
import { changedSince, type FileChange } from '../../write-together.ts'

/** A file that becomes another, as bytes and as text. */
export interface Change extends FileChange {
  readonly from: string
  readonly to: string
}

/**
 * A file with an edit of its text; a byte order mark stays. An edit that is refused is a `UsageError` that names the file,
 * and so is a file that no longer says what was `known` of it when the edit was made up.
 */
export function changeOf(file: string, io: Io, edit: (text: string) => Edited, known?: string): Change {
  const before = contentOf(file, io)
  const whole = decoded(file, before)
  const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : ''
  const from = whole.slice(mark.length)
  if (known !== undefined && known !== from) throw new UsageError(changedSince(file))
  const edited = edit(from)
  if ('fault' in edited) throw new UsageError({ nl: `${file}: ${edited.fault.nl}`, en: `${file}: ${edited.fault.en}` })
  return { path: file, before, after: new TextEncoder().encode(mark + edited.text), from, to: edited.text }
}

/** A file that is not there yet. */
export function newFile(file: string, text: string): Change {
  return { path: file, before: undefined, after: new TextEncoder().encode(text), from: '', to: text }
}

/** Whether a file lies in a folder or below it, by how both are written. */
export function isInside(file: string, folder: string): boolean {
  return folder === '.' ? !/^(?:\.\.\/|\/)/.test(file) : file.startsWith(`${folder.replace(/\/$/, '')}/`)
}

/** The bytes of a file; one that cannot be read, or is larger than any configuration allows, is a `UsageError`. */
export function contentOf(file: string, io: Io): Uint8Array {
  try {
    return io.read(file, mostByConfiguration.bytes)
  } catch {
    throw new UsageError({ nl: `"${file}" is niet te lezen.`, en: `"${file}" cannot be read.` })
  }
}

function decoded(file: string, content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    throw new UsageError({
      nl: `"${file}" is geen UTF-8; sla het eerst zo op.`,
      en: `"${file}" is not UTF-8; save it as that first.`,
    })
  }
}

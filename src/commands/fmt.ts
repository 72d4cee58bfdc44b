import { resolve, sep } from 'node:path'
import type { Diagnostic } from '../diagnostic.ts'
import { type Forms, formatted } from '../edit/format.ts'
import { patchText } from '../format/patch.ts'
import { type EditWords, editWords } from '../i18n/edit-words.ts'
import type { Io } from '../io.ts'
import type { Found } from '../load/discover.ts'
import { parseDocument } from '../load/document.ts'
import { mostByConfiguration } from '../load/limits.ts'
import { createLocator } from '../load/locate.ts'
import { keyOrder, keyOrderAt } from '../model/key-order.ts'
import { configShape } from '../model/shape.ts'
import { isWordAt } from '../model/word-kinds.ts'
import type { Language } from '../text.ts'
import { isUsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'
import { writeTogether } from '../write-together.ts'
import { configurationFor } from './configuration.ts'
import { type Change, changeOf, contentOf } from './editing/change.ts'
import { locateEcosystems, parentOf } from './locate-ecosystems.ts'
import { type CommonOptions, languageOf, paintFor } from './options.ts'

export interface FmtOptions extends CommonOptions {
  /** Write nothing; exit code 1 when a file is not in form. */
  readonly check?: boolean
  /** Write nothing; show what would change. */
  readonly diff?: boolean
}

/**
 * `eco fmt`: the files of ecosystems in their one form. Exit code 0 when they are, or are now; 1 when `--check` or `--diff`
 * finds one that is not, or a file is no YAML; 2 when one cannot be read or written. What cannot be formatted stays.
 */
export async function fmt(paths: readonly string[], options: FmtOptions, io: Io): Promise<number> {
  const paint = await paintFor(options, io)
  const onlyShows = options.check === true || options.diff === true
  let code = 0
  let [isWhole, inForm]: [boolean, string | undefined] = [true, undefined]
  for (const found of locateEcosystems(paths, io)) {
    const configuration = configurationFor(found.folder, options.config, io, parentOf)
    const words = editWords[languageOf(options) ?? configuration.language ?? 'nl']
    const { changes, code: own } = changesIn(found, paths, configuration.files, words, io)
    if (options.diff === true) io.out(changes.map(({ path, from, to }) => patchText(path, from, to, paint)).join('\n'))
    if (!onlyShows && changes.length > 0) writeTogether(changes, found.folder, io)
    if (options.quiet !== true && options.diff !== true) tell(changes, onlyShows, words, io)
    code = Math.max(code, own, onlyShows && changes.length > 0 ? 1 : 0)
    isWhole &&= own === 0 && changes.length === 0
    inForm ??= words.inForm
  }
  if (isWhole && inForm !== undefined && options.quiet !== true && options.diff !== true) io.err(`${inForm}\n`)
  return code
}

interface Formatted {
  readonly changes: readonly Change[]
  /** 1 when a file is no YAML, 2 when one cannot be read or would not mean the same. */
  readonly code: number
}

function changesIn(
  found: Found,
  paths: readonly string[],
  configuration: readonly string[],
  words: EditWords,
  io: Io,
): Formatted {
  const config = `${found.folder === '.' ? '' : `${found.folder}/`}eco.config.yaml`
  const all = [...found.files, ...(io.kindOf(config) === 'file' ? [config] : [])]
  const inside = paths.map((path) => resolve(path)).filter((path) => isBelow(path, resolve(found.folder)))
  const asked = inside.length === 0 ? all : all.filter((file) => inside.some((path) => isBelow(resolve(file), path)))
  const each = asked.map((file) => changeIn(file, formsOf(file === config, configuration.includes(file)), words, io))
  const changes = each.flatMap((one) => one.changes)
  return { changes, code: Math.max(0, ...each.map((one) => one.code)) }
}

/** A file that holds nothing is in form; one that is no YAML is left, with what the check says of it. */
function changeIn(file: string, forms: Forms, { language }: EditWords, io: Io): Formatted {
  try {
    const { document, diagnostics } = parseDocument({ file, content: contentOf(file, io) }, mostByConfiguration)
    if (document.value === undefined)
      return { changes: [], code: sayFindings(document.text, diagnostics, language, io) }
    const change = changeOf(file, io, (text) => formatted(text, forms))
    return { changes: change.from === change.to ? [] : [change], code: 0 }
  } catch (error) {
    if (!isUsageError(error)) throw error
    io.err(`${visible(error.said[language])}\n`)
    return { changes: [], code: 2 }
  }
}

function sayFindings(text: string, diagnostics: readonly Diagnostic[], language: Language, io: Io): number {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const { locate } = createLocator(text)
  for (const { place, message, hint } of errors) {
    const { line, column } = locate(place)
    io.err(`${visible(`${place.file}:${line}:${column}  ${message[language]} ${hint?.[language] ?? ''}`.trim())}\n`)
  }
  return errors.length > 0 ? 1 : 0
}

/** Of a file or folder inside an ecosystem only that is meant; a path at or above the ecosystem means all of it. */
function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder}${sep}`) || (path === folder && /\.ya?ml$/.test(path))
}

/** A checklist says itself in which order it tells; the sections of a file stand as the team put them. */
function formsOf(isConfig: boolean, isOther: boolean): Forms {
  if (isConfig) return { orderOf: (path) => (path.length === 0 ? keyOrder(configShape) : []), isWord: () => false }
  if (isOther) return { orderOf: () => [], isWord: () => false }
  return { orderOf: (path) => (path.length === 0 ? [] : keyOrderAt(path)), isWord: isWordAt }
}

function tell(changes: readonly Change[], onlyShows: boolean, words: EditWords, io: Io): void {
  for (const { path } of changes) io.out(`${visible(onlyShows ? words.unformatted(path) : words.formatted(path))}\n`)
}

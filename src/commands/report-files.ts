import { posix } from 'node:path'
import { wordsOf } from '../i18n/words.ts'
import type { Io } from '../io.ts'
import { isOwn, marked } from '../reports/mark.ts'
import type { Language } from '../text.ts'
import { UsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'
import { isMarkdown, refuseLinks, refuseNoFile, refuseSamePlace } from './output-place.ts'

/** A document that was made, and has to go somewhere. */
export interface Made {
  readonly ecosystem: string
  readonly name: string
  /** That of the folder it goes to and of what is said about it. */
  readonly language: Language
  readonly text: string
}

export interface Destination {
  readonly output?: string
  readonly force?: boolean
  readonly quiet?: boolean
}

/** Looks before it writes, so that one refusal leaves every file as it was. */
export function writeAll(documents: readonly Made[], options: Destination, many: boolean, io: Io): void {
  const targets = documents.map((made) => ({ made, path: targetOf(made, options, many, documents.length) }))
  refuseSamePlace(targets.map(({ path }) => path))
  for (const { path } of targets) refuseLinks(path, options.output, io)
  for (const { path } of targets) refuseNoFile(path, io)
  if (options.force !== true) for (const { path } of targets) refuseForeign(path, io)
  for (const { made, path } of targets) {
    const text = marked(made.text)
    const isSame = textAt(path, io) === text
    if (!isSame) write(path, text, io)
    const words = wordsOf(made.language)
    if (options.quiet !== true) io.err(`${visible(isSame ? words.unchanged(path) : words.written(path))}\n`)
  }
}

/** The text of a file; undefined when there is none or it cannot be read. */
function textAt(path: string, io: Io): string | undefined {
  if (io.kindOf(path) !== 'file') return undefined
  try {
    return new TextDecoder().decode(io.read(path))
  } catch {
    return undefined
  }
}

function write(path: string, text: string, io: Io): void {
  try {
    io.write(path, text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UsageError({
      nl: `${path} is niet te schrijven (${why}). Kies een andere map met -o.`,
      en: `${path} cannot be written (${why}). Choose another folder with -o.`,
    })
  }
}

function targetOf(made: Made, { output }: Destination, many: boolean, count: number): string {
  if (output !== undefined && isMarkdown(output)) {
    if (count === 1) return output
    throw oneFile(output, count)
  }
  const folder = output ?? wordsOf(made.language).documentsFolder
  return posix.join(folder, many ? made.ecosystem : '', `${made.name}.md`)
}

function refuseForeign(path: string, io: Io): void {
  if (io.kindOf(path) === 'missing' || isOwn(textAt(path, io) ?? '')) return
  throw new UsageError({
    nl: `${path} bestaat al en eco schreef het niet, of iemand paste het daarna aan. Er is niets geschreven. Kies een andere map met -o, of overschrijf met --force.`,
    en: `${path} exists and eco did not write it, or someone edited it since. Nothing was written. Choose another folder with -o, or overwrite with --force.`,
  })
}

function oneFile(output: string, count: number): UsageError {
  return new UsageError({
    nl: `${output} is één bestand, maar er zijn ${count} documenten. Geef met -o een map.`,
    en: `${output} is one file, but there are ${count} documents. Give a folder with -o.`,
  })
}

import { posix } from 'node:path'
import type { Assessment } from '../assess.ts'
import { editionFor, mentions } from '../edition.ts'
import { table } from '../format/table.ts'
import { type Audience, audiences } from '../graph/audience.ts'
import { wordsOf } from '../i18n/words.ts'
import type { Io } from '../io.ts'
import type { Found } from '../load/discover.ts'
import { nearest } from '../near.ts'
import { writeDocument } from '../reports/document.ts'
import { isOwn, marked } from '../reports/mark.ts'
import type { Templates } from '../reports/render.ts'
import type { Report } from '../reports/report.ts'
import { reports } from '../reports/reports.ts'
import { type Language, languages } from '../text.ts'
import { UsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'
import { assessFound } from './assess-found.ts'
import { locateEcosystems } from './locate-ecosystems.ts'
import { type CommonOptions, choiceOf, dayOf, languageOf } from './options.ts'
import {
  isMarkdown,
  refuseEmptyPlace,
  refuseLinks,
  refuseNoFile,
  refuseOtherFile,
  refuseSamePlace,
} from './output-place.ts'
import { readTemplates } from './templates.ts'

export interface ReportOptions extends CommonOptions {
  readonly output?: string
  readonly all?: boolean
  readonly list?: boolean
  readonly force?: boolean
  /** For whom the documents are: `internal`, `partners` (default) or `public`. */
  readonly audience?: string
}

/** `eco report`: writes documents; words that are no document are paths of ecosystems. */
export async function report(words: readonly string[], options: ReportOptions, io: Io): Promise<number> {
  const asked = languageOf(options)
  const audience = choiceOf('--audience', options.audience ?? 'partners', audiences)
  if (options.list === true) return listReports(asked ?? 'nl', io)
  refuseEmptyPlace(options.output)
  refuseOtherFile(options.output, io)
  const { chosen, paths } = sortWords(words, options.all === true, io)
  const found = locateEcosystems(paths, io)
  const templates = readTemplates(io)
  const documents = found.flatMap((one) => documentsOf(one, { chosen, asked, audience }, options, io, templates))
  if (options.output === '-') io.out(documents.map(({ text }) => text).join('\n'))
  else writeAll(documents, options, found.length > 1, io)
  return 0
}

/** What the command line asks for. */
interface Wanted {
  readonly chosen: readonly Report[]
  readonly asked: Language | undefined
  readonly audience: Audience
}

interface Made {
  readonly ecosystem: string
  readonly name: string
  readonly language: Language
  readonly text: string
}

function documentsOf(
  found: Found,
  { chosen, asked, audience }: Wanted,
  options: ReportOptions,
  io: Io,
  templates: Templates,
): Made[] {
  const { assessment, language: own, visibility: unmarked } = assessFound(found, dayOf(options, io), options, io)
  const language = asked ?? own
  const reader = { audience, unmarked, language }
  if (audience !== 'internal') refuseUnclear(assessment)
  const edition = editionFor(assessment, reader)
  const errors = assessment.diagnostics.filter(({ severity }) => severity === 'error').length
  const ecosystem = assessment.ecosystem.ecosystem?.id || 'ecosysteem'
  if (errors > 0) io.err(`${visible(wordsOf(language).writtenWithErrors(found.folder, errors))}\n`)
  for (const name of mentions(assessment, reader)) io.err(`${visible(wordsOf(language).stillNamed(name))}\n`)
  return chosen.map((one) => ({
    ecosystem,
    name: one.name[language],
    language,
    text: writeDocument(one, edition, language, templates),
  }))
}

/** As long as it is not clear for whom something is, nobody but the team gets a document. */
function refuseUnclear({ diagnostics }: Assessment): void {
  const unclear = diagnostics.find(
    ({ severity, place, spoils }) => severity === 'error' && (spoils ?? place.path).at(-1) === 'visibility',
  )
  if (unclear === undefined) return
  const where = `${unclear.place.file}:${unclear.position.line}:${unclear.position.column}`
  throw new UsageError({
    nl: `${where}: ${unclear.message.nl} Zo is niet duidelijk voor wie dit is. Er is niets geschreven. Verbeter dit eerst, of schrijf met --audience internal voor het team.`,
    en: `${where}: ${unclear.message.en} So it is not clear for whom this is. Nothing was written. Mend this first, or write for the team with --audience internal.`,
  })
}

/** Names of documents (in any language) and paths, told apart; at least one document. */
function sortWords(
  words: readonly string[],
  all: boolean,
  io: Io,
): { chosen: readonly Report[]; paths: readonly string[] } {
  const named = words.flatMap((word) => reports.filter((one) => namesOf(one).includes(word.toLowerCase())))
  const paths = words.filter((word) => !reports.some((one) => namesOf(one).includes(word.toLowerCase())))
  for (const path of paths) if (io.kindOf(path) === 'missing') throw unknownReport(path)
  if (!all && named.length === 0) throw noReport()
  return { chosen: all ? reports : [...new Set(named)], paths }
}

function namesOf(one: Report): readonly string[] {
  return [one.id, ...languages.map((language) => one.name[language]), ...(one.also ?? [])]
}

/** Looks before it writes, so that one refusal leaves every file as it was. */
function writeAll(documents: readonly Made[], options: ReportOptions, many: boolean, io: Io): void {
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

function targetOf(made: Made, { output }: ReportOptions, many: boolean, count: number): string {
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

function listReports(language: Language, io: Io): number {
  const { column } = wordsOf(language)
  const rows = reports.map((one) => [
    one.name[language] === one.id ? one.id : `${one.name[language]} (${one.id})`,
    one.purpose[language],
  ])
  io.out(table([column.name, column.what], rows, [32, 72]))
  return 0
}

function unknownReport(word: string): UsageError {
  const names = reports.flatMap(namesOf)
  const near = nearest(word, names)
  return new UsageError({
    nl: `"${word}" is geen document en geen bestaande map. ${near === undefined ? `Documenten: ${reports.map((one) => one.name.nl).join(', ')}.` : `Bedoel je ${near}?`}`,
    en: `"${word}" is neither a document nor an existing folder. ${near === undefined ? `Documents: ${reports.map((one) => one.name.en).join(', ')}.` : `Did you mean ${near}?`}`,
  })
}

function noReport(): UsageError {
  return new UsageError({
    nl: `Noem het document dat je wilt: ${reports.map((one) => one.name.nl).join(', ')}. Of schrijf ze allemaal met --all.`,
    en: `Name the document that you want: ${reports.map((one) => one.name.en).join(', ')}. Or write all of them with --all.`,
  })
}

function oneFile(output: string, count: number): UsageError {
  return new UsageError({
    nl: `${output} is één bestand, maar er zijn ${count} documenten. Geef met -o een map.`,
    en: `${output} is one file, but there are ${count} documents. Give a folder with -o.`,
  })
}

import { aligned } from '../format/aligned.ts'
import { csv } from '../format/csv.ts'
import { jsonText } from '../format/json-text.ts'
import type { Paint } from '../format/paint.ts'
import type { Sheet } from '../format/sheet.ts'
import { wrap } from '../format/width.ts'
import { type Thing, thingsIn } from '../graph/things.ts'
import { thingWords } from '../i18n/thing-words.ts'
import type { Io } from '../io.ts'
import type { GroupShape } from '../model/shape.ts'
import { UsageError } from '../usage-error.ts'
import { assessWeighed } from './assess-weighed.ts'
import { locateEcosystem } from './locate-ecosystems.ts'
import { type CommonOptions, choiceOf, dayOf, languageOf, paintFor } from './options.ts'
import { titleOf } from './things/naming.ts'
import { overviewOf } from './things/overview.ts'
import { sheetOf } from './things/rows.ts'
import { listNamed, type Section, sectionNamed, shapeOfList, unknownSection } from './things/sections.ts'
import { sorted } from './things/sort.ts'
import type { Reading } from './things/values.ts'
import { codeOfShowing, warnOfErrors } from './things/warn.ts'
import { conditionOf } from './things/where.ts'

export interface ListOptions extends CommonOptions {
  readonly format?: string
  readonly where?: readonly string[]
  readonly sort?: string
}

const formats = ['table', 'json', 'csv'] as const

/** `eco list`: the sections of an ecosystem, or the things in one of them, as a table, JSON or comma-separated values. */
export async function list(
  word: string | undefined,
  path: string | undefined,
  options: ListOptions,
  io: Io,
): Promise<number> {
  const format = choiceOf('--format', options.format ?? 'table', formats)
  const asked = languageOf(options)
  const wanted = wantedFrom(word, path, io)
  if (wanted.section === undefined && (options.where !== undefined || options.sort !== undefined)) throw noSection()
  const found = locateEcosystem(wanted.path, io)
  const { assessment, language: own } = await assessWeighed(
    found,
    dayOf(options, io),
    { ...options, told: 'error' },
    io,
  )
  const reading = { assessment, language: asked ?? own }
  const printer = { format, io, paint: await paintFor(options, io), quiet: options.quiet === true }
  if (wanted.section === undefined) listSections(reading, printer)
  else listThings(wanted.section, options, reading, printer)
  if (!printer.quiet) warnOfErrors(reading, found.folder, io)
  return codeOfShowing(assessment)
}

interface Printer {
  readonly format: (typeof formats)[number]
  readonly io: Io
  readonly paint: Paint
  readonly quiet: boolean
}

/** A first word that is no section may be the folder of an ecosystem. */
function wantedFrom(
  word: string | undefined,
  path: string | undefined,
  io: Io,
): { section: Section | undefined; path: string | undefined } {
  if (word === undefined) return { section: undefined, path }
  if (sectionNamed(word) !== undefined) return { section: listNamed(word), path }
  if (path !== undefined || io.kindOf(word) === 'missing') throw unknownSection(word)
  return { section: undefined, path: word }
}

function listSections(reading: Reading, printer: Printer): void {
  const { sheet, empty, sections } = overviewOf(reading, printer.format === 'csv')
  const words = thingWords[reading.language]
  if (printer.format === 'json') printer.io.out(jsonText({ ...headOf('eco-sections', reading), sections }))
  else print(sheet, printer, reading)
  if (printer.format !== 'table') return
  if (empty.length > 0) {
    const lines = wrap(`${words.empty}: ${empty.join(', ')}`, printer.io.columns ?? Number.POSITIVE_INFINITY)
    printer.io.out(`\n${lines.join('\n')}\n`)
  }
  if (!printer.quiet) printer.io.err(`${words.hint}\n`)
}

function listThings(section: Section, options: ListOptions, reading: Reading, printer: Printer): void {
  const { format, io, quiet } = printer
  const words = thingWords[reading.language]
  const shape = shapeOfList(section.key)
  const all = thingsIn(reading.assessment.ecosystem).filter(({ index }) => index === section.key)
  const chosen = select(all, section.key, shape, options, reading)
  if (format === 'json') io.out(jsonText(jsonOf(chosen, section, reading)))
  else if (format === 'csv' || chosen.length > 0)
    print(sheetOf(chosen, { index: section.key, shape }, reading, format === 'csv'), printer, reading)
  if (chosen.length > 0 || quiet) return
  const title = section.title[reading.language]
  io.err(`${all.length === 0 ? words.nothing(title) : words.noMatch(title)}\n`)
}

function select(
  all: readonly Thing[],
  index: string,
  shape: GroupShape,
  { where = [], sort }: ListOptions,
  reading: Reading,
): readonly Thing[] {
  const tests = where.map((condition) => conditionOf(condition, index, shape, reading))
  const kept = all.filter((thing) => tests.every((test) => test(thing)))
  return sort === undefined ? kept : sorted(kept, sort, { index, shape }, reading)
}

function print(sheet: Sheet, { format, io, paint, quiet }: Printer, { language }: Reading): void {
  const { text, leftOut } = format === 'csv' ? { text: csv(sheet), leftOut: [] } : aligned(sheet, io.columns, paint)
  io.out(text)
  if (leftOut.length > 0 && !quiet) io.err(`${thingWords[language].leftOut(leftOut)}\n`)
}

/** The shape of `--format json`, documented in the README; versioned like that of `eco check`. */
function jsonOf(things: readonly Thing[], section: Section, reading: Reading) {
  const { assessment, language } = reading
  return {
    ...headOf('eco-list', reading),
    section: section.key,
    title: section.title[language],
    items: things.map(({ index, id, item, path }) => {
      const { file, position } = assessment.placeOf(path)
      const title = titleOf(assessment.ecosystem, index, item, language)
      return { id, title, file, line: position.line, fields: item }
    }),
  }
}

function headOf(format: string, { assessment, language }: Reading) {
  const ecosystem = assessment.ecosystem.ecosystem?.id ?? null
  return { format, version: 1, as_of: assessment.asOf, language, ecosystem }
}

function noSection(): UsageError {
  return new UsageError({
    nl: 'Noem bij --where en --sort het onderdeel, zoals: eco list acties --where status=loopt',
    en: 'Name the section with --where and --sort, such as: eco list actions --where status=active',
  })
}

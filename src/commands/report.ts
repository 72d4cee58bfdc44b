import { type Audience, audiences } from '../graph/audience.ts'
import type { Io } from '../io.ts'
import { viewOf, writeReport } from '../reports/document.ts'
import { UsageError } from '../usage-error.ts'
import { type CommonOptions, choiceOf, dayOf, languageOf } from './options.ts'
import { refuseEmptyPlace, refuseOtherFile } from './output-place.ts'
import { progressOf } from './progress.ts'
import { chooseReports, sortWords } from './report-choice.ts'
import { dataOf, refuseDataFile, refuseSeveral } from './report-data.ts'
import { type Made, writeAll } from './report-files.ts'
import { listReports } from './report-list.ts'
import { documentsOf, placesOf, type Wanted } from './report-places.ts'
import { type Draft, sayDrafts } from './say-drafts.ts'
import { type Faulty, sayFaults } from './say-faults.ts'
import { readTemplates } from './templates.ts'
import { codeOfShowing } from './things/warn.ts'

export interface ReportOptions extends CommonOptions {
  readonly output?: string
  /** Each `name=value`. */
  readonly limit?: readonly string[]
  readonly all?: boolean
  readonly list?: boolean
  /** Print what a template can print, and write nothing. */
  readonly data?: boolean
  readonly force?: boolean
  /** Write only what is finished: a document in which nothing is open any more. */
  readonly final?: boolean
  /** End the progress report with how the ecosystem grew; for the team only, as it counts what is internal too. */
  readonly history?: boolean
  /** For whom the documents are: `internal`, `partners` (default) or `public`. */
  readonly audience?: string
}

/**
 * `eco report`: writes documents; words that are no document are paths of ecosystems. Exit code 2 when a file could not be
 * read, because then there may be less in a document than there should be.
 */
export async function report(words: readonly string[], options: ReportOptions, io: Io): Promise<number> {
  const asked = languageOf(options)
  const audience = choiceOf('--audience', options.audience ?? 'partners', audiences)
  const asOf = dayOf(options, io)
  const eco = readTemplates(io)
  if (options.list === true) return listReports(words, { ...options, asked, asOf, eco }, io)
  if (options.data === true) refuseDataFile(options.output)
  refuseEmptyPlace(options.output)
  refuseOtherFile(options.output, io)
  const all = options.all === true
  const sorted = sortWords(words, io)
  const places = await placesOf(sorted, { ...options, all, asked, asOf, eco }, io)
  const looks = places.map(({ look }) => look)
  const chosen = chooseReports(sorted, all, looks)
  if (options.data === true) refuseSeveral(places.length)
  const wanted = places.flatMap((place, at) => documentsOf(place, chosen[at] ?? [], audience, io))
  if (options.data === true)
    io.out(
      dataOf(wanted.map((one) => [one.report.id, viewOf(one.report, one.edition, one.textLanguage, one.templates)])),
    )
  else {
    const code = writeOut(await withHistory(wanted, { ...options, asOf }, audience, io), places.length > 1, options, io)
    if (code !== 0) return code
  }
  return codeOfShowing(...places.map(({ assessment }) => assessment))
}

/** With `--history` the progress report ends with how it grew. */
async function withHistory(
  wanted: readonly Wanted[],
  options: ReportOptions & { readonly asOf: string },
  audience: Audience,
  io: Io,
): Promise<readonly Wanted[]> {
  if (options.history !== true) return wanted
  if (audience !== 'internal' || !wanted.some(({ report: { id } }) => id === 'progress')) throw onlyInternalProgress()
  const { historyChapter } = await import('./history/chapter.ts')
  return Promise.all(
    wanted.map(async (one) => {
      if (one.report.id !== 'progress') return one
      return { ...one, more: await historyChapter(one.found, { ...options, language: one.textLanguage }, io) }
    }),
  )
}

function onlyInternalProgress(): UsageError {
  return new UsageError({
    nl: '--history hoort bij de voortgangsrapportage voor het team: eco report voortgang --history --audience internal. De cijfers tellen ook wat intern is.',
    en: '--history belongs to the progress report for the team: eco report progress --history --audience internal. The figures count what is internal too.',
  })
}

/** Writes all documents, or none when a template of the team is broken. */
function writeOut(wanted: readonly Wanted[], many: boolean, options: ReportOptions, io: Io): number {
  const made: Made[] = []
  const faulty: Faulty[] = []
  const drafts: Draft[] = []
  const progress = progressOf(wanted.length, io)
  for (const [
    at,
    { ecosystem, report: one, language, textLanguage, edition, templates, more = '' },
  ] of wanted.entries()) {
    progress(at)
    const written = writeReport(one, edition, textLanguage, templates)
    if ('faults' in written) for (const fault of written.faults) faulty.push({ fault, report: one, language })
    else {
      made.push({ ecosystem, name: one.name[language], language, text: `${written.text}${more}` })
      if (written.open.length > 0) drafts.push({ name: one.name[language], language, open: written.open, edition })
    }
  }
  if (faulty.length > 0) return sayFaults(faulty, io)
  if (options.final === true && drafts.length > 0) return sayDrafts(drafts, io)
  if (options.output === '-') io.out(made.map(({ text }) => text).join('\n'))
  else writeAll(made, options, many, io)
  return 0
}

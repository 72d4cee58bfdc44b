import { audiences } from '../graph/audience.ts'
import type { Io } from '../io.ts'
import { writeReport } from '../reports/document.ts'
import { type CommonOptions, choiceOf, dayOf, languageOf } from './options.ts'
import { refuseEmptyPlace, refuseOtherFile } from './output-place.ts'
import { chooseReports, sortWords } from './report-choice.ts'
import { dataOf, refuseDataFile, refuseSeveral } from './report-data.ts'
import { type Made, writeAll } from './report-files.ts'
import { listReports } from './report-list.ts'
import { documentsOf, placesOf, type Wanted } from './report-places.ts'
import { type Faulty, sayFaults } from './say-faults.ts'
import { readTemplates } from './templates.ts'

export interface ReportOptions extends CommonOptions {
  readonly output?: string
  readonly all?: boolean
  readonly list?: boolean
  /** Print what a template can print, and write nothing. */
  readonly data?: boolean
  readonly force?: boolean
  /** For whom the documents are: `internal`, `partners` (default) or `public`. */
  readonly audience?: string
}

/** `eco report`: writes documents; words that are no document are paths of ecosystems. */
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
    io.out(dataOf(wanted.map((one) => [one.report.id, one.report.view(one.edition, one.textLanguage)])))
  else return writeOut(wanted, places.length > 1, options, io)
  return 0
}

/** Writes all documents, or none when a template of the team is broken. */
function writeOut(wanted: readonly Wanted[], many: boolean, options: ReportOptions, io: Io): number {
  const made: Made[] = []
  const faulty: Faulty[] = []
  for (const { ecosystem, report: one, language, textLanguage, edition, templates } of wanted) {
    const written = writeReport(one, edition, textLanguage, templates)
    if ('text' in written) made.push({ ecosystem, name: one.name[language], language, text: written.text })
    else faulty.push(...written.faults.map((fault) => ({ fault, report: one, language })))
  }
  if (faulty.length > 0) return sayFaults(faulty, io)
  if (options.output === '-') io.out(made.map(({ text }) => text).join('\n'))
  else writeAll(made, options, many, io)
  return 0
}

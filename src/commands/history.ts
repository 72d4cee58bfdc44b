import { jsonText } from '../format/json-text.ts'
import { historyWords } from '../i18n/history-words.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { openRepository } from './git/repository.ts'
import { courseOf } from './history/course.ts'
import { type Moment, momentsOf } from './history/moments.ts'
import { ways } from './history/points.ts'
import { historyMarkdown, historyMermaid, historyText } from './history/print.ts'
import { locateEcosystem } from './locate-ecosystems.ts'
import { type CommonOptions, choiceOf, dayOf, inBoth, languageOf, paintFor } from './options.ts'

export interface HistoryOptions extends CommonOptions {
  readonly by?: string
  readonly limit?: string
  readonly format?: string
}

/** `eco history`: how an ecosystem grew, over the commits, tags or months of its repository. */
export async function history(path: string | undefined, options: HistoryOptions, io: Io): Promise<number> {
  const format = choiceOf('--format', options.format ?? 'table', ['table', 'json', 'markdown', 'mermaid'] as const)
  const way = choiceOf('--by', options.by ?? 'month', ways)
  const limit = limitOf(options.limit ?? '24')
  const until = options.asOf === undefined ? undefined : dayOf(options, io)
  const found = locateEcosystem(path, io)
  const repository = await openRepository(found.folder, io)
  const moments = await momentsOf(found, { way, limit, until, config: options.config }, repository, io)
  const { config } = options
  const course = courseOf(found, moments, { config, asOf: dayOf(options, io), language: languageOf(options) }, io)
  if (moments.length === 0) throw new UsageError(inBoth((one) => historyWords[one].folderOnly(found.folder)))
  if (repository.isShallow && options.quiet !== true) io.err(`${historyWords[course.language].shallow}\n`)
  if (format === 'json') io.out(jsonText(jsonOf(course.id, way, moments)))
  else if (format === 'table') io.out(historyText(course, io.columns, await paintFor(options, io)))
  else io.out(format === 'markdown' ? historyMarkdown(course) : historyMermaid(course))
  return 0
}

/** The shape of `--format json`, documented in the README; without words, so the same in any language. */
function jsonOf(ecosystem: string | null, by: string, moments: readonly Moment[]) {
  return {
    format: 'eco-history',
    version: 1,
    ecosystem,
    by,
    moments: moments.map(({ name, commit, date, figures }) => ({ name, commit, date, ...figures })),
  }
}

function limitOf(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text)
  throw new UsageError({
    nl: `"${text}" kan niet bij --limit. Noem een aantal, zoals --limit 12.`,
    en: `"${text}" cannot be used with --limit. Give a number, such as --limit 12.`,
  })
}

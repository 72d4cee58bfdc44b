import { aligned } from '../format/aligned.ts'
import { jsonText } from '../format/json-text.ts'
import { statusText } from '../format/status.ts'
import { wrap } from '../format/width.ts'
import { statusWords } from '../i18n/status-words.ts'
import type { Io } from '../io.ts'
import type { Found } from '../load/discover.ts'
import { assessWeighed } from './assess-weighed.ts'
import { locateEcosystems } from './locate-ecosystems.ts'
import { type CommonOptions, choiceOf, dayOf, languageOf, paintFor } from './options.ts'
import { jsonOf } from './status/json.ts'
import { portfolioOf } from './status/portfolio.ts'
import { screenOf } from './status/rows.ts'
import type { Reading } from './things/values.ts'
import { codeOfShowing, warnOfErrors } from './things/warn.ts'

export interface StatusOptions extends CommonOptions {
  readonly format?: string
}

/** `eco status`: how are we doing, on one screen; of several ecosystems a line each and what they are together. */
export async function status(path: string | undefined, options: StatusOptions, io: Io): Promise<number> {
  const format = choiceOf('--format', options.format ?? 'text', ['text', 'json'] as const)
  const asOf = dayOf(options, io)
  const asked = languageOf(options)
  const found = locateEcosystems(path === undefined ? [] : [path], io)
  const all = await Promise.all(found.map((one) => readingOf(one, asOf, options, io)))
  const language = asked ?? all[0]?.reading.language ?? 'nl'
  const readings = all.map(({ folder, reading }) => ({ folder, reading: { ...reading, language } }))
  const paint = await paintFor(options, io)
  const [one] = readings
  if (format === 'json') io.out(jsonText(jsonOf(readings, asOf, language)))
  else if (one !== undefined && readings.length === 1)
    io.out(statusText(screenOf(one.reading.assessment, language), io.columns, paint))
  else {
    const width = io.columns ?? 80
    io.out(aligned(portfolioOf(readings, language, width), width, paint).text)
    if (options.quiet !== true) io.out(`\n${wrap(statusWords[language].note, width).join('\n')}\n`)
  }
  if (options.quiet !== true) for (const { folder, reading } of readings) warnOfErrors(reading, folder, io)
  return codeOfShowing(...readings.map(({ reading }) => reading.assessment))
}

async function readingOf(
  found: Found,
  asOf: string,
  options: StatusOptions,
  io: Io,
): Promise<{ folder: string; reading: Reading }> {
  const { assessment, language } = await assessWeighed(found, asOf, options, io)
  return { folder: found.folder, reading: { assessment, language } }
}

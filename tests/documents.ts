import { join, resolve } from 'node:path'
import type { Assessment } from '../src/assess.ts'
import { assessFound } from '../src/commands/assess-found.ts'
import { locateEcosystems } from '../src/commands/locate-ecosystems.ts'
import { readTemplates } from '../src/commands/templates.ts'
import { editionFor } from '../src/edition.ts'
import { systemIo } from '../src/io.ts'
import type { Found } from '../src/load/discover.ts'
import { writeDocument } from '../src/reports/document.ts'
import type { Report } from '../src/reports/report.ts'
import { reports } from '../src/reports/reports.ts'
import { type Language, languages } from '../src/text.ts'

export const root = resolve(import.meta.dirname, '..')
export const asOf = '2026-11-30'

const examples = ['noordoostpolder', 'pps-klimaatadaptatie']
const io = systemIo(join(root, 'templates'))
const editions = new Map<string, Assessment>()
const written = new Map<string, string>()

export const templates = readTemplates(io)

/** Every document of every example in every language. */
export const documents = examples.flatMap((example) =>
  reports.flatMap(({ id }) =>
    languages.map((language) => ({ example, id, language, name: `${example}: ${id} (${language})` })),
  ),
)

/** A document as partners get it, written once. */
export function write(example: string, id: string, language: Language): string {
  const key = `${example} ${id} ${language}`
  const report = reports.find((one) => one.id === id) as Report
  const text = written.get(key) ?? writeDocument(report, edition(example, language), language, templates)
  written.set(key, text)
  return text
}

/** What partners may know of one example, assessed once. */
function edition(example: string, language: Language): Assessment {
  const key = `${example} ${language}`
  const [found] = locateEcosystems([join(root, 'examples', example)], io)
  const known =
    editions.get(key) ??
    editionFor(assessFound(found as Found, asOf, {}, io).assessment, {
      audience: 'partners',
      unmarked: 'partners',
      language,
    })
  editions.set(key, known)
  return known
}

import { join, resolve } from 'node:path'
import { type Assessment, assess } from '../../src/assess.ts'
import { assessFound } from '../../src/commands/assess-found.ts'
import { locateEcosystems } from '../../src/commands/locate-ecosystems.ts'
import { readTemplates } from '../../src/commands/templates.ts'
import { editionFor } from '../../src/edition.ts'
import type { Audience } from '../../src/graph/audience.ts'
import { systemIo } from '../../src/io.ts'
import type { Found } from '../../src/load/discover.ts'
import { type Document, writeDocument, writeReport } from '../../src/reports/document.ts'
import type { Report } from '../../src/reports/report.ts'
import { reports } from '../../src/reports/reports.ts'
import type { Language } from '../../src/text.ts'

export const root = resolve(import.meta.dirname, '../..')
export const asOf = '2026-11-30'

const io = systemIo(join(root, 'templates'))
const templates = readTemplates(io)
const examples = new Map<string, Assessment>()

/** A document of an ecosystem with these sections, as if they stood in one file. */
export function written(
  report: Report,
  sections: object,
  language: Language = 'nl',
  audience: Audience = 'internal',
): string {
  const { ecosystem, ...others } = sections as { ecosystem?: object }
  const definition = { ecosystem: { id: 'proef', name: 'Proefpolder', ...ecosystem }, ...others }
  const source = { file: 'ecosystem.yaml', content: new TextEncoder().encode(JSON.stringify(definition)) }
  return print(report, editionFor(assess([source], { asOf }), { audience, unmarked: 'partners', language }), language)
}

/** A document of what is known already; `report` may be its id. */
export function print(report: Report | string, assessment: Assessment, language: Language = 'nl'): string {
  const chosen = typeof report === 'string' ? reports.find(({ id }) => id === report) : report
  return writeDocument(chosen as Report, assessment, language, templates)
}

/** The same with what is still open in it. */
export function printWhole(report: Report, assessment: Assessment, language: Language): Document {
  return writeReport(report, assessment, language, templates)
}

/** What is known of one of the examples, assessed once. */
export function exampleCalled(name: string): Assessment {
  const [found] = locateEcosystems([join(root, 'examples', name)], io)
  const known = examples.get(name) ?? assessFound(found as Found, asOf, {}, io).assessment
  examples.set(name, known)
  return known
}

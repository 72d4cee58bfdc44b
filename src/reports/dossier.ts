import { heading } from './heading.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'

/** All documents in one, with a table of contents: for an archive, an audit, or whoever joins later. */
export function dossierOf(chapters: readonly Report[]): Report {
  return {
    id: 'dossier',
    name: { nl: 'dossier', en: 'dossier' },
    title: { nl: 'Dossier', en: 'Dossier' },
    purpose: {
      nl: 'Alle documenten in één bestand, met een inhoudsopgave: om te bewaren, te toetsen of in te lezen.',
      en: 'All documents in one file, with a table of contents: to keep, to audit, or to read up on.',
    },
    chapters,
    view: (assessment, language) => ({
      ...heading(assessment, language),
      readers: readersOf(assessment, language),
      contents: [],
    }),
  }
}

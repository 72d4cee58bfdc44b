import { isWebAddress } from '../escape.ts'
import { marks, sectionName } from '../marks.ts'
import { clause, remark } from '../sentences.ts'
import type { Wording } from '../wording.ts'

/** Where the facts come from: what `source` fields name, and the documents. */
export function sources(wording: Wording) {
  const { ecosystem, date, label } = wording
  const used = new Map<string, Set<string>>()
  for (const { key, text, section } of marks(ecosystem)) {
    if (key === 'illustrative' || typeof text !== 'string') continue
    for (const source of text.split(/;\s+/).map(clause)) {
      if (source !== null) used.set(source, (used.get(source) ?? new Set()).add(section))
    }
  }
  return {
    named: [...used].map(([source, sections]) => ({
      source,
      sections: [...sections].map((section) => sectionName(section, wording)).join(', '),
    })),
    documents: ecosystem.documents.map((document) => ({
      title: clause(document.title),
      kind: label(['documents', 'kind'], document.kind),
      version: clause(document.version),
      date: date(document.date),
      remark: remark(document),
      url: isWebAddress(document.url ?? '') ? (document.url ?? null) : null,
      place: isWebAddress(document.url ?? '') ? null : clause(document.url),
    })),
  }
}

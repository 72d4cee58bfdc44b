import { isWebAddress } from '../../escape.ts'
import { marks, sectionName } from '../marks.ts'
import { clause, remark } from '../sentences.ts'
import type { Wording } from '../wording.ts'

/** What the note shows nothing of, so that its sources do not belong here either. */
const unseen = new Set([
  'answers',
  'assumptions',
  'changes',
  'communication',
  'dependencies',
  'experiments',
  'glossary',
  'ideas',
  'iterations',
  'learnings',
  'meetings',
  'methods_used',
  'monitoring',
  'policy_issues',
  'reflections',
  'related_ecosystems',
  'relations',
  'roadmap',
  'shared_interests',
  'technologies',
  'theory_of_change',
  'work_packages',
])

/** Where the facts in this note come from, a line for each publication, and the documents. */
export function sources(wording: Wording) {
  const { ecosystem, date, label } = wording
  const used = new Map<string, { places: Set<string>; sections: Set<string> }>()
  for (const { key, text, section } of marks(ecosystem)) {
    if (key === 'illustrative' || typeof text !== 'string' || unseen.has(section)) continue
    for (const source of text.split(/;\s+/).map(clause)) {
      if (source === null) continue
      const { title, place } = publication(source)
      const known = used.get(title) ?? { places: new Set(), sections: new Set() }
      for (const one of place) known.places.add(one)
      used.set(title, { ...known, sections: known.sections.add(section) })
    }
  }
  return {
    named: [...used].map(([title, { places, sections }]) => ({
      source: places.size === 0 ? title : `${title}, ${[...places].join('; ')}`,
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

/** A source as its title and the places in it: sections, pages, figures. */
function publication(source: string): { title: string; place: readonly string[] } {
  const at = source.search(
    /,\s+(?:§|(?:p|pp|blz|par|hfst|ch)\.\s|(?:pagina|hoofdstuk|paragraaf|page|chapter|section)\s)/i,
  )
  if (at > 0)
    return {
      title: source.slice(0, at),
      place: source
        .slice(at + 1)
        .trim()
        .split(/\s+(?:en|and)\s+(?=§)/),
    }
  const [, title, detail] = /^(\S+)\s+\(([^()]*)\)$/.exec(source) ?? []
  return title === undefined || detail === undefined ? { title: source, place: [] } : { title, place: [detail] }
}

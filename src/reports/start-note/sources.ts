import type { Ecosystem } from '../../graph/ecosystem.ts'
import { sectionTitle } from '../labels.ts'
import { clause, filled } from './sentences.ts'
import type { Wording } from './wording.ts'

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
      source: isAddress(source) ? null : source,
      url: isAddress(source) ? source : null,
      sections: [...sections].map((section) => sectionName(section, wording)).join(', '),
    })),
    documents: ecosystem.documents.map((document) => ({
      title: clause(document.title),
      kind: label(['documents', 'kind'], document.kind),
      version: clause(document.version),
      date: date(document.date),
      url: filled(document.url) !== null && isAddress(document.url ?? '') ? (document.url ?? null) : null,
      place: isAddress(document.url ?? '') ? null : clause(document.url),
    })),
  }
}

/** What is made up: everything, or how much of which section; null when nothing is. */
export function illustrative(wording: Wording) {
  const { ecosystem, count, list } = wording
  const invented = marks(ecosystem).filter(({ key, text }) => key === 'illustrative' && text === true)
  const sections = [...new Set(invented.map(({ section }) => section))]
  if (sections.length === 0) return null
  return {
    all: ecosystem.ecosystem?.illustrative === true,
    count: count(invented.length, 'inventedItem'),
    sections: list(sections.map((section) => sectionName(section, wording))),
  }
}

/** Every source and every `illustrative` in the ecosystem, in the order of the sections. */
function marks({ index: _, ...sections }: Ecosystem): readonly Mark[] {
  return Object.entries(sections).flatMap(([section, value]) => marksIn(value, section))
}

interface Mark {
  readonly section: string
  readonly key: string
  readonly text: unknown
}

function marksIn(value: unknown, section: string): readonly Mark[] {
  if (Array.isArray(value)) return value.flatMap((item) => marksIn(item, section))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    isMark(key) ? [{ section, key, text: inner }] : marksIn(inner, section),
  )
}

function sectionName(section: string, { words, language }: Wording): string {
  const mappings: Readonly<Record<string, string>> = words.sections
  return mappings[section] ?? sectionTitle(section, language).toLowerCase()
}

/** Fields such as `source` and `size_source`, and the mark of what is made up. */
function isMark(key: string): boolean {
  return key === 'source' || key.endsWith('_source') || key === 'illustrative'
}

/** A web address that can stand in a link as it is. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>()\\`"]+$/.test(text)
}

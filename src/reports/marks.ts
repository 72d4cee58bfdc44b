import { remembered } from '../facts/remembered.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import { sectionTitle } from '../model/look-up.ts'
import type { Wording } from './wording.ts'

/** What is made up: everything, or how much of which section; null when nothing is. */
export function illustrative(wording: Wording) {
  const { ecosystem, spoken, list } = wording
  const invented = marks(ecosystem).filter(({ key, text }) => key === 'illustrative' && text === true)
  const sections = [...new Set(invented.map(({ section }) => section))]
  if (sections.length === 0) return null
  return {
    all: ecosystem.ecosystem?.illustrative === true,
    count: spoken(invented.length, 'inventedItem'),
    sections: list(sections.map((section) => sectionName(section, wording))),
  }
}

/** Every source and every `illustrative` in the ecosystem, in the order of the sections. */
export const marks = remembered(({ index: _, ...sections }: Ecosystem): readonly Mark[] =>
  Object.entries(sections).flatMap(([section, value]) => marksIn(value, section)),
)

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

/** What a section is called inside a sentence. */
export function sectionName(section: string, { words, language }: Wording): string {
  const mappings: Readonly<Record<string, string>> = words.sections
  return mappings[section] ?? sectionTitle(section, language).toLowerCase()
}

/** Fields such as `source` and `size_source`, and the mark of what is made up. */
function isMark(key: string): boolean {
  return key === 'source' || key.endsWith('_source') || key === 'illustrative'
}

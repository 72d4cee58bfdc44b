import { kinds } from '../../graph/kinds.ts'
import { sectionNames, sectionWords } from '../../i18n/section-names.ts'
import { fieldWords } from '../../load/field-words.ts'
import { definitionShape, type GroupShape, type ListShape, type Shape } from '../../model/shape.ts'
import { kebab, nearest } from '../../near.ts'
import type { Text } from '../../text.ts'
import { UsageError } from '../../usage-error.ts'

/** What `eco list` can list or `eco show` can show by its name. */
export interface Section {
  /** `partners`, `bodies`, `vision`. */
  readonly key: string
  readonly title: Text
  readonly isList: boolean
  /** The lists inside a section that is one mapping. */
  readonly lists: readonly string[]
}

/** Every section in the order of the model, and behind each the lists with ids that stand in it. */
export const sections: readonly Section[] = sectionsBelow()

/** The section that a word means: its key, its title or a word for one of its things, in either language. */
export function sectionNamed(word: string): Section | undefined {
  const key = names.get(simple(word))
  return sections.find((section) => section.key === key)
}

/** The section that a word means, which must be a list. */
export function listNamed(word: string): Section {
  const section = sectionNamed(word)
  if (section === undefined) throw unknownSection(word)
  if (!section.isList) throw noList(section)
  return section
}

export function unknownSection(word: string): UsageError {
  const wanted = simple(word)
  const beginning = [...names.keys()].find((name) => wanted.length > 3 && name.startsWith(wanted))
  const near = names.get(beginning ?? nearest(wanted, names.keys()) ?? '')
  return new UsageError({
    nl: `"${word}" is geen onderdeel van een ecosysteem. ${near === undefined ? 'Alle onderdelen: eco list' : `Bedoel je ${near}?`}`,
    en: `"${word}" is no section of an ecosystem. ${near === undefined ? 'All sections: eco list' : `Did you mean ${near}?`}`,
  })
}

function noList({ key, lists }: Section): UsageError {
  return new UsageError({
    nl: `"${key}" is geen lijst. Bekijk het met: eco show ${key}${lists.length === 0 ? '' : `. Lijsten erin: ${lists.join(', ')}`}`,
    en: `"${key}" is no list. See it with: eco show ${key}${lists.length === 0 ? '' : `. Lists in it: ${lists.join(', ')}`}`,
  })
}

/** What the things in a list may say. */
export function shapeOfList(index: string): GroupShape {
  return listsIn(definitionShape).find((one) => one.index === index)?.of as GroupShape
}

function sectionsBelow(): Section[] {
  return Object.entries(definitionShape.fields).flatMap(([key, shape]) => {
    const lists = [...new Map(listsIn(shape).map(({ index = '', doc }) => [index, doc]))].filter(
      ([name]) => name !== key,
    )
    const own = { key, title: sectionNames[key] ?? shape.doc, isList: shape.kind === 'list' }
    return [
      { ...own, lists: lists.map(([name]) => name) },
      ...lists.map(([name, doc]) => ({ key: name, title: sectionNames[name] ?? doc, isList: true, lists: [] })),
    ]
  })
}

/** The lists of things with ids in a shape. */
function listsIn(shape: Shape): readonly ListShape[] {
  if (shape.kind === 'list') return [...(shape.index === undefined ? [] : [shape]), ...listsIn(shape.of)]
  if (shape.kind === 'either') return listsIn(shape.group)
  return shape.kind === 'group' ? Object.values(shape.fields).flatMap(listsIn) : []
}

/** Words as people write them (without capitals, accents, spaces and hyphens) → key; the plainest meaning comes first. */
const names: ReadonlyMap<string, string> = namesOf()

function namesOf(): ReadonlyMap<string, string> {
  const words: [string, string][] = [
    ...sections.map(({ key }): [string, string] => [key, key]),
    ...sections.flatMap(({ key, title }): [string, string][] => [title.nl, title.en].map((word) => [word, key])),
    ...Object.entries(kinds).flatMap(([key, { nl, en }]): [string, string][] => [
      [nl, key],
      [en, key],
    ]),
    ...Object.entries(sectionWords),
    ...Object.entries(fieldWords).flatMap(([word, keys]): [string, string][] => {
      const key = keys.find((one) => sections.some((section) => section.key === one))
      return key === undefined ? [] : [[word, key]]
    }),
    ...sections.map(({ key }): [string, string] => [key.replace(/ies$/, 'y').replace(/s$/, ''), key]),
  ]
  return new Map(words.map(([word, key]): [string, string] => [simple(word), key]).reverse())
}

/** `Risico’s`, `risico's` and `risicos` are one word. */
export function simple(word: string): string {
  return (kebab(word) ?? '').replaceAll('-', '')
}

import { listing, type Part } from '../format/listing.ts'
import { type Words, wordsOf } from '../i18n/words.ts'
import type { Io } from '../io.ts'
import { groups } from '../reports/groups.ts'
import type { Report } from '../reports/report.ts'
import type { Templates } from '../reports/template/template.ts'
import { type Language, languages } from '../text.ts'
import { assessFound } from './assess-found.ts'
import { locateEcosystems } from './locate-ecosystems.ts'
import { sortWords } from './report-choice.ts'
import { locatedHere } from './report-places.ts'
import { type Look, readLook } from './team-templates.ts'

interface Asked {
  readonly asked: Language | undefined
  readonly asOf: string
  readonly eco: Templates
  readonly config?: string
}

/** `eco report --list`: every document with what it is for, and what the team made its own. */
export function listReports(words: readonly string[], options: Asked, io: Io): number {
  const { paths } = sortWords(words, io)
  const found = paths.length > 0 ? locateEcosystems(paths, io) : locatedHere(io)
  const assessed = found.map((one) => assessFound(one, options.asOf, options, io))
  const language = options.asked ?? assessed[0]?.language ?? 'nl'
  const folders = [...new Set(assessed.map(({ templates }) => templates))]
  const looks = folders.map((folder) => readLook(folder, options.eco, io))
  const own = looks.flatMap((look) => partsOf(look, wordsOf(language).list, language))
  io.out(listing([...builtIn(language), ...own], io.columns))
  return 0
}

function builtIn(language: Language): readonly Part[] {
  return groups().map(({ title, reports: some }) => ({
    title: title[language],
    rows: some.map((one) => [withId(one, language), one.purpose[language]] as const),
  }))
}

/** The name in the language, and the id where that is another word. */
function withId(one: Report, language: Language): string {
  return one.name[language] === one.id ? one.id : `${one.name[language]} (${one.id})`
}

/** The team's own documents, what it overrides, and files that do nothing; a part without rows is left out. */
function partsOf(look: Look, words: Words['list'], language: Language): readonly Part[] {
  const isOwn = (id: string) => look.reports.some((one) => one.id === id)
  const changed = Object.entries(look.own).filter(([name]) => !isOwn(name.replace(/^\w+\//, '')))
  const parts: readonly Part[] = [
    {
      title: words.own(look.folder),
      rows: look.reports.map((one) => [one.id, `${one.purpose[language]}${onlyIn(one, look, words)}`] as const),
    },
    {
      title: words.changed(look.folder),
      rows: changed.map(([name, { file }]) => [calledIn(name, words), file] as const),
    },
    {
      title: words.unused(look.folder),
      rows: look.unused.map(({ file, why }) => [file, why[language]] as const),
    },
  ]
  return parts.filter(({ rows }) => rows.length > 0)
}

function onlyIn({ id }: Report, { own }: Look, words: Words['list']): string {
  const there = languages.filter((language) => Object.hasOwn(own, `${language}/${id}`))
  return there.length === 1 && there[0] !== undefined ? ` ${words.onlyIn(there[0])}` : ''
}

/** What a template of the team stands in for: a document, or a part of documents, and in which language. */
function calledIn(name: string, { document, partial, both }: Words['list']): string {
  const [, language, isPartial, short = name] = /^(?:(nl|en)\/)?(partials\/)?(.*)$/.exec(name) ?? []
  return `${isPartial === undefined ? document : partial} ${short} (${language ?? both})`
}

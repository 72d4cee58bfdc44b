import type { Io } from '../io.ts'
import { nearest } from '../near.ts'
import type { Report } from '../reports/report.ts'
import { reports } from '../reports/reports.ts'
import { languages } from '../text.ts'
import { UsageError } from '../usage-error.ts'
import { asStored } from './stored-name.ts'
import type { Look } from './team-templates.ts'

/** The words of a command line: names of `eco`'s documents, paths, and what may be a document of the team's own. */
export interface Words {
  readonly all: readonly string[]
  readonly named: readonly Report[]
  readonly paths: readonly string[]
  readonly others: readonly string[]
}

export function sortWords(all: readonly string[], io: Io): Words {
  const rest = all.filter((word) => !reports.some((one) => isCalled(one, word))).map((word) => asStored(word, io))
  return {
    all,
    named: [...new Set(all.flatMap((word) => reports.filter((one) => isCalled(one, word))))],
    paths: rest.filter((word) => io.kindOf(word) !== 'missing'),
    others: rest.filter((word) => io.kindOf(word) === 'missing'),
  }
}

/** Whether the words ask for documents of `eco` and nothing that only the team's own folder can tell. */
export function isPlain({ named, others }: Words, all: boolean): boolean {
  return others.length === 0 && (all || named.length > 0)
}

/** The documents asked for, per look, in the order asked; a folder may be called as a document of the team's own. */
export function chooseReports(words: Words, all: boolean, looks: readonly Look[]): readonly (readonly Report[])[] {
  const own = looks.flatMap((look) => look.reports)
  const unknown = words.others.find((word) => !own.some((one) => isCalled(one, word)))
  if (unknown !== undefined) throw unknownReport(unknown, own)
  if (all) return looks.map((look) => [...reports, ...look.reports])
  const chosen = looks.map((look) => [
    ...new Set(words.all.flatMap((word) => [...reports, ...look.reports].filter((one) => isCalled(one, word)))),
  ])
  if (chosen.every((some) => some.length === 0)) throw noReport(own)
  return chosen
}

/** What a document is called in words, on the command line and in the name of its file. */
function namesOf(one: Report): readonly string[] {
  return [...new Set([one.id, ...languages.map((language) => one.name[language]), ...(one.also ?? [])])]
}

function isCalled(one: Report, word: string): boolean {
  return namesOf(one).some((name) => name.toLowerCase() === word.toLowerCase())
}

function unknownReport(word: string, own: readonly Report[]): UsageError {
  const near = nearest(word, [...reports, ...own].flatMap(namesOf))
  return new UsageError({
    nl: `"${word}" is geen document en geen bestaande map. ${near === undefined ? `Documenten: ${list(own, 'nl')}.` : `Bedoel je ${near}?`}`,
    en: `"${word}" is neither a document nor an existing folder. ${near === undefined ? `Documents: ${list(own, 'en')}.` : `Did you mean ${near}?`}`,
  })
}

function noReport(own: readonly Report[]): UsageError {
  return new UsageError({
    nl: `Noem het document dat je wilt: ${list(own, 'nl')}. Of schrijf ze allemaal met --all.`,
    en: `Name the document that you want: ${list(own, 'en')}. Or write all of them with --all.`,
  })
}

function list(own: readonly Report[], language: 'nl' | 'en'): string {
  const names = [...reports, ...own].map((one) => one.name[language])
  return [...new Set(names)].join(', ')
}

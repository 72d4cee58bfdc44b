import type { Assessment } from '../assess.ts'
import { editionFor, isBare } from '../edition.ts'
import {
  hasOtherEnd,
  mentions,
  otherEnds,
  otherPledges,
  otherShortages,
  otherStates,
  withoutNewest,
} from '../edition-warnings.ts'
import type { Audience } from '../graph/audience.ts'
import { wordsOf } from '../i18n/words.ts'
import type { Io } from '../io.ts'
import type { Found } from '../load/discover.ts'
import { oncePer } from '../once.ts'
import type { Report } from '../reports/report.ts'
import type { Templates } from '../reports/template/template.ts'
import type { Language } from '../text.ts'
import { isUsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'
import type { Assessed } from './assess-found.ts'
import { assessWeighed } from './assess-weighed.ts'
import { locateEcosystems } from './locate-ecosystems.ts'
import { isPlain, type Words } from './report-choice.ts'
import { type Look, languageFor, readLook } from './team-templates.ts'
import { refuseUnclear } from './unclear-visibility.ts'

/** An ecosystem with the look that its team gave its documents. */
export interface Place extends Assessed {
  readonly found: Found
  readonly look: Look
}

/** One document that is to be written. */
export interface Wanted {
  readonly found: Found
  readonly ecosystem: string
  readonly report: Report
  readonly language: Language
  /** Another language where the team's own template is only in that one. */
  readonly textLanguage: Language
  /** What its reader may know. */
  readonly edition: Assessment
  readonly templates: Templates
  /** What comes behind it, as Markdown. */
  readonly more?: string
}

interface Asked {
  readonly all: boolean
  readonly asked: Language | undefined
  readonly asOf: string
  readonly eco: Templates
  readonly config?: string
  readonly baseline?: string
  readonly limit?: readonly string[]
}

/** The ecosystems that the words mean. Where there is none at all, a slip in the name of a document is told first. */
export async function placesOf(words: Words, options: Asked, io: Io): Promise<readonly Place[]> {
  const isSure = words.paths.length > 0 || isPlain(words, options.all)
  const all = isSure ? locateEcosystems(words.paths, io) : locatedHere(io)
  const lookOf = oncePer((folder: string | undefined) => readLook(folder, options.eco, io))
  return Promise.all(
    all.map(async (found) => {
      const assessed = await assessWeighed(found, options.asOf, { ...options, told: 'error' }, io)
      const look = lookOf(assessed.templates)
      return { ...assessed, found, look, language: options.asked ?? assessed.language }
    }),
  )
}

/** The ecosystems where one is; none is no reason to stop yet. */
export function locatedHere(io: Io): readonly Found[] {
  try {
    return locateEcosystems([], io)
  } catch (error) {
    if (isUsageError(error)) return []
    throw error
  }
}

/** The documents of one ecosystem for one reader; what a reader of them should know beforehand is told. */
export function documentsOf(place: Place, chosen: readonly Report[], audience: Audience, io: Io): readonly Wanted[] {
  const { found, assessment, look, language } = place
  if (chosen.length === 0) return []
  if (audience !== 'internal') refuseUnclear(assessment)
  warn(place, audience, io)
  const editions = new Map<Language, Assessment>()
  return chosen.map((report) => {
    const textLanguage = languageFor(report, language, look)
    const reader = { audience, unmarked: place.visibility, language: textLanguage }
    const edition = editions.get(textLanguage) ?? editionFor(assessment, reader)
    editions.set(textLanguage, edition)
    if (textLanguage !== language) say(wordsOf(language).onlyIn(report.name[language], textLanguage), io)
    return {
      found,
      ecosystem: assessment.ecosystem.ecosystem?.id || 'ecosysteem',
      report,
      language,
      textLanguage,
      edition,
      templates: look.all,
    }
  })
}

function warn({ found, assessment, language, visibility, look }: Place, audience: Audience, io: Io): void {
  const words = wordsOf(language)
  const errors = assessment.diagnostics.filter(({ severity }) => severity === 'error').length
  if (errors > 0) say(words.writtenWithErrors(found.folder, errors), io)
  const reader = { audience, unmarked: visibility, language }
  if (isBare(assessment, reader)) say(words.nothingToShow(found.folder, audience), io)
  for (const { name, path } of mentions(assessment, reader)) {
    const { file, position } = assessment.placeOf(path)
    say(words.stillNamed(name, `${file}:${position.line}`), io)
  }
  for (const name of withoutNewest(assessment, reader)) say(words.withoutNewest(name), io)
  for (const name of otherStates(assessment, reader)) say(words.otherState(name), io)
  const goals = otherEnds(assessment, reader)
  for (const name of goals) say(words.otherEnd(name), io)
  if (goals.length === 0 && hasOtherEnd(assessment, reader)) say(words.otherEndOfAll, io)
  for (const name of otherPledges(assessment, reader)) say(words.otherPledge(name), io)
  const years = otherShortages(assessment, reader)
  if (years.length > 0) say(words.otherShortages(years), io)
  for (const { file, why } of look.unused) say(words.unusedTemplate(file, why[language]), io)
}

function say(text: string, io: Io): void {
  io.err(`${visible(text)}\n`)
}

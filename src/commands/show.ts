import { cardText } from '../format/card.ts'
import { jsonText } from '../format/json-text.ts'
import type { Thing } from '../graph/things.ts'
import type { Io } from '../io.ts'
import { assessWeighed } from './assess-weighed.ts'
import { locateEcosystem } from './locate-ecosystems.ts'
import { type CommonOptions, choiceOf, dayOf, languageOf, paintFor } from './options.ts'
import { type About, aboutThing } from './things/about.ts'
import { cardOf } from './things/card.ts'
import { thingNamed } from './things/find.ts'
import { kindOf, titleOf } from './things/naming.ts'
import type { Reading } from './things/values.ts'
import { codeOfShowing, warnOfErrors } from './things/warn.ts'

export interface ShowOptions extends CommonOptions {
  readonly format?: string
}

/** `eco show`: one thing with everything that it says, and everything that refers to it. */
export async function show(word: string, path: string | undefined, options: ShowOptions, io: Io): Promise<number> {
  const format = choiceOf('--format', options.format ?? 'text', ['text', 'json'] as const)
  const asked = languageOf(options)
  const found = locateEcosystem(path, io)
  const { assessment, language: own } = await assessWeighed(
    found,
    dayOf(options, io),
    { ...options, told: 'error' },
    io,
  )
  const reading = { assessment, language: asked ?? own }
  const thing = thingNamed(word, assessment.ecosystem)
  const about = aboutThing(thing, reading)
  if (format === 'json') io.out(jsonText(jsonOf(thing, about, reading)))
  else io.out(cardText(cardOf(thing, about, reading), widthFor(io), await paintFor(options, io)))
  if (options.quiet !== true) warnOfErrors(reading, found.folder, io)
  return codeOfShowing(assessment)
}

/** Longer lines than this nobody reads with ease; what goes to a file or another program is not broken at all. */
const readable = 110

function widthFor({ columns }: Io): number {
  return columns === undefined ? Number.POSITIVE_INFINITY : Math.min(columns, readable)
}

/** The shape of `--format json`, documented in the README; versioned like that of `eco check`. */
function jsonOf(thing: Thing, { mentions, findings, questions }: About, { assessment, language }: Reading) {
  const { file, position } = assessment.placeOf(thing.path)
  const title = ({ index, item }: Thing) => titleOf(assessment.ecosystem, index, item, language)
  return {
    format: 'eco-show',
    version: 1,
    as_of: assessment.asOf,
    language,
    ecosystem: assessment.ecosystem.ecosystem?.id ?? null,
    section: thing.index,
    id: thing.id === '' ? null : thing.id,
    kind: kindOf(thing.index, language),
    title: title(thing),
    file,
    line: position.line,
    fields: thing.item,
    referred_by: mentions.map((one) => ({
      section: one.thing.index,
      id: one.thing.id === '' ? null : one.thing.id,
      title: title(one.thing),
      field: one.path
        .slice(one.thing.path.length)
        .filter((step) => typeof step === 'string')
        .join('.'),
      label: one.label,
      file: one.file,
      line: one.line,
    })),
    findings: findings.map(({ rule, severity, message, hint, place, position: at }) => ({
      rule,
      severity,
      message: message[language],
      hint: hint?.[language] ?? null,
      file: place.file,
      line: at.line,
    })),
    questions: questions.map(({ item, method, verdict, facts }) => ({
      id: item.id,
      method,
      verdict,
      ask: item.ask[language] ?? item.ask.nl,
      facts: facts[language],
    })),
  }
}

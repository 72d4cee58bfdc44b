import { formatNames } from '../../format/formats.ts'
import { audiences } from '../../graph/audience.ts'
import type { Io } from '../../io.ts'
import { builtIn } from '../../methods/built-in.ts'
import { shapeAt } from '../../model/look-up.ts'
import { type Language, languages } from '../../text.ts'
import { archetypes } from '../init/archetypes.ts'
import { valuesOf } from '../init/choices.ts'
import { services } from '../init/plan.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { thingsHere } from './ids.ts'
import type { OptionSpec } from './spec.ts'

/** What may stand behind an option of a command. */
export function valuesOfOption(
  command: string,
  { names }: OptionSpec,
  words: readonly string[],
  language: Language,
  io: Io,
): Candidates {
  const name = names.find((one) => one.startsWith('--')) ?? ''
  switch (name) {
    case '--lang':
      return plain(languages)
    case '--format':
      return plain(formatsOf[command] ?? formatNames)
    case '--severity':
      return plain(['error', 'warning', 'info'])
    case '--fail-on':
      return plain(['error', 'warning', 'never'])
    case '--gate':
    case '--phase':
      return labelled('ecosystem.phase', language)
    case '--audience':
      return plain(audiences)
    case '--method':
      return { offered: builtIn.map(({ method, title }) => ({ value: method, about: title[language] ?? title.nl })) }
    case '--type':
      return { offered: archetypes.kinds.map(({ id, name: kind }) => ({ value: id, about: kind[language] })) }
    case '--form':
      return labelled('ecosystem.form', language)
    case '--ci':
      return plain(services)
    case '--partner':
    case '--drop-partner':
      return { offered: command === 'init' ? [] : thingsHere(io, ['partners']) }
    case '--delay':
      return assigned(thingsHere(io, ['actions']))
    case '--cut-funding':
      return assigned(thingsHere(io, ['partners', 'subsidies', 'funding']))
    case '--sort':
      return { offered: fieldsOf(words, language) }
    case '--where':
      return assigned(fieldsOf(words, language))
    case '--output':
    case '--config':
      return { offered: [], files: true }
    default:
      return { offered: [] }
  }
}

const formatsOf: Readonly<Record<string, readonly string[]>> = {
  status: ['text', 'json'],
  checklist: ['table', 'markdown', 'json'],
  list: ['table', 'json', 'csv'],
  show: ['text', 'json'],
  'what-if': ['text', 'json'],
}

function plain(values: readonly string[]): Candidates {
  return { offered: values.map((value) => ({ value, about: '' })) }
}

function labelled(field: string, language: Language): Candidates {
  return { offered: valuesOf(field, language).map(({ value, label }) => ({ value, about: label })) }
}

/** `actie=`, behind which a value follows. */
function assigned(candidates: readonly Candidate[]): Candidates {
  return { offered: candidates.map(({ value, about }) => ({ value: `${value}=`, about })), more: true }
}

/** The fields of the section that `eco list` was asked for. */
function fieldsOf(words: readonly string[], language: Language): readonly Candidate[] {
  const shape = words.map((word) => shapeAt(word)).find((one) => one?.kind === 'list')
  if (shape?.kind !== 'list' || shape.of.kind !== 'group') return []
  return Object.entries(shape.of.fields).map(([value, { doc }]) => ({ value, about: doc[language] }))
}

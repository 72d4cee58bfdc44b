import { valueNamed } from '../../load/value-words.ts'
import { builtIn } from '../../methods/built-in.ts'
import { shapeAt } from '../../model/look-up.ts'
import { nearest } from '../../near.ts'
import type { Language } from '../../text.ts'
import { UsageError } from '../../usage-error.ts'
import { choiceOf } from '../options.ts'
import { type Archetype, archetypeNamed, archetypes, type FormId } from './archetypes.ts'

/** What a word on the command line means, or a `UsageError` with the nearest word. */

export function kindChosen(word: string): Archetype {
  const found = archetypeNamed(word)
  if (found !== undefined) return found
  const names = archetypes.kinds.flatMap(({ id, name, also }) => [id, name.nl, name.en, ...also])
  const near = archetypeNamed(nearest(word, names) ?? '')?.id
  const all = archetypes.kinds.map(({ id }) => id).join(', ')
  throw new UsageError({
    nl: `"${word}" is geen soort samenwerking. ${near === undefined ? `Kies uit: ${all}.` : `Bedoel je ${near}?`} Uitleg: eco init --list`,
    en: `"${word}" is no kind of collaboration. ${near === undefined ? `Choose from: ${all}.` : `Did you mean ${near}?`} Explained: eco init --list`,
  })
}

export function formChosen(word: string): FormId {
  return valueMeant('--form', 'ecosystem.form', word) as FormId
}

export function phaseChosen(word: string): string {
  return valueMeant('--phase', 'ecosystem.phase', word)
}

export function methodsChosen(words: readonly string[]): readonly string[] {
  const known = ['all', ...builtIn.map(({ method }) => method)]
  return [...new Set(words.map((word) => choiceOf('--method', word, known)))]
}

/** The values of a fixed field with what they are called, for a question. */
export function valuesOf(field: string, language: Language): readonly { value: string; label: string }[] {
  return Object.entries(labelsOf(field)).map(([value, [nl, en]]) => ({ value, label: language === 'nl' ? nl : en }))
}

/** A Dutch or English word for the value will do as well. */
function valueMeant(option: string, field: string, word: string): string {
  const labels = labelsOf(field)
  return valueNamed(word, labels) ?? choiceOf(option, word, Object.keys(labels))
}

function labelsOf(field: string) {
  const shape = shapeAt(field)
  return shape?.kind === 'choice' ? shape.labels : {}
}

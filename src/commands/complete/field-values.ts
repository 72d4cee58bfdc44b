import type { Io } from '../../io.ts'
import { listNamed, shapeAt } from '../../model/look-up.ts'
import { definitionShape, type GroupShape, type Shape } from '../../model/shape.ts'
import type { Language } from '../../text.ts'
import { listPlace } from '../editing/list-place.ts'
import type { Candidate } from './candidates.ts'
import { thingsHere } from './ids.ts'

/** The fields of a thing in the section behind `eco add`, as options. */
export function fieldsAsOptions(section: string, language: Language): readonly Candidate[] {
  return Object.entries(listPlace(section).item.fields).map(([key, { doc }]) => ({
    value: `--${key}`,
    about: doc[language],
  }))
}

/** What may stand behind `--owner` in `eco add action --owner`. */
export function valuesOfField(section: string, option: string, language: Language, io: Io): readonly Candidate[] {
  return valuesOf(fieldIn(listPlace(section).item, option.replace(/^--/, '').split('.')), language, io)
}

/** What may stand behind `goals/talent.kind` or `ecosystem.phase` in `eco set`. */
export function valuesAt(place: string, language: Language, io: Io): readonly Candidate[] {
  const [thing = '', ...path] = place.split('.')
  return valuesOf(fieldIn(groupOf(thing), path), language, io)
}

/** The fields behind `goals/talent.` or `vision.`. */
export function fieldsBehind(thing: string, language: Language): readonly Candidate[] {
  return Object.entries(groupOf(thing)?.fields ?? {}).map(([key, { doc }]) => ({
    value: `${thing}.${key}`,
    about: doc[language],
  }))
}

/** The sections that are one thing, such as `vision`. */
export function singleSections(language: Language): readonly Candidate[] {
  return Object.entries(definitionShape.fields).flatMap(([value, shape]) =>
    shape.kind === 'group' ? [{ value, about: shape.doc[language] }] : [],
  )
}

function groupOf(thing: string): GroupShape | undefined {
  const [index = '', id] = thing.split('/')
  const shape = id === undefined ? shapeAt(index) : listNamed(index)?.of
  return shape?.kind === 'group' ? shape : undefined
}

function fieldIn(group: Shape | undefined, path: readonly string[]): Shape | undefined {
  return path.reduce<Shape | undefined>(
    (at, key) => (at?.kind === 'group' && Object.hasOwn(at.fields, key) ? at.fields[key] : undefined),
    group,
  )
}

function valuesOf(shape: Shape | undefined, language: Language, io: Io): readonly Candidate[] {
  if (shape?.kind === 'list') return valuesOf(shape.of, language, io)
  if (shape?.kind === 'reference') return thingsHere(io, shape.to)
  if (shape?.kind === 'flag') return ['true', 'false'].map((value) => ({ value, about: '' }))
  if (shape?.kind !== 'choice') return []
  return Object.entries(shape.labels).map(([value, [nl, en]]) => ({ value, about: language === 'nl' ? nl : en }))
}

import { setValue } from '../edit/set-value.ts'
import type { Io } from '../io.ts'
import { keyOrderAt } from '../model/key-order.ts'
import { changeOf } from './editing/change.ts'
import { assessToEdit, consequences } from './editing/consequences.ts'
import { type EditOptions, offer } from './editing/offer.ts'
import { fieldPlace } from './editing/place.ts'
import { readValue } from './editing/read-value.ts'
import { knownAsFar } from './editing/unread.ts'
import { locateEcosystem } from './locate-ecosystems.ts'
import { languageOf } from './options.ts'

/** `eco set`: one field of one thing, and nothing else in the file. */
export async function set(
  target: string,
  typed: string,
  path: string | undefined,
  options: EditOptions,
  io: Io,
): Promise<number> {
  const asked = languageOf(options)
  const found = locateEcosystem(path, io)
  const { assessment, language: own } = await assessToEdit(found, options, io)
  const language = asked ?? own
  const known = knownAsFar(assessment, language, io)
  const place = fieldPlace(target, known)
  const value = readValue(typed, place.shape, place.name, known)
  const { file, path: inFile } = assessment.placeOf(place.path)
  const edit = (text: string) => setValue(text, inFile, value, keyOrderAt)
  const change = changeOf(file, io, edit, assessment.texts.get(file))
  const setting = { found, language }
  const notes = await consequences([change], assessment.diagnostics, setting, options, io)
  return offer([change], { ...setting, notes }, options, io)
}

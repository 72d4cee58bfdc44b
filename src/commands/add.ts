import { resolve } from 'node:path'
import { addItem } from '../edit/add-item.ts'
import { blockLines } from '../edit/print.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Io } from '../io.ts'
import { belongsTo, type Found } from '../load/discover.ts'
import { keyOrder, keyOrderAt } from '../model/key-order.ts'
import type { Language } from '../text.ts'
import { UsageError } from '../usage-error.ts'
import { askFields } from './editing/ask-fields.ts'
import { type Change, changeOf, isInside, newFile } from './editing/change.ts'
import { assessToEdit, consequences } from './editing/consequences.ts'
import { fileOfList, type ListPlace, listPlace } from './editing/list-place.ts'
import { derivedId, givenId, refuseTwice } from './editing/new-id.ts'
import { type EditOptions, offer } from './editing/offer.ts'
import type { Known } from './editing/read-word.ts'
import { fieldFor, put, typedFields } from './editing/typed-fields.ts'
import { knownAsFar, refuseInUnread } from './editing/unread.ts'
import { locateEcosystem, normal } from './locate-ecosystems.ts'
import { languageOf } from './options.ts'
import { pathFrom } from './repository.ts'
import { asStored } from './stored-name.ts'
import { titleField } from './things/naming.ts'

export interface AddOptions extends EditOptions {
  readonly id?: string
  readonly name?: string
  /** The file in which it comes, from the folder of the ecosystem. */
  readonly file?: string
}

/** `eco add`: one more item at the end of a list, in the file where that list stands. */
export async function add(section: string, words: readonly string[], options: AddOptions, io: Io): Promise<number> {
  const asked = languageOf(options)
  const place = listPlace(section)
  const { fields, path } = typedFields(words, place)
  const found = locateEcosystem(path, io)
  const { assessment, language: own, files } = await assessToEdit(found, options, io)
  const language = asked ?? own
  const known = knownAsFar(assessment, language, io)
  const named = options.name === undefined ? [] : [{ field: fieldFor('name', place), typed: options.name }]
  const values = new Map<string, unknown>()
  for (const one of [...named, ...fields]) put(values, one, known)
  if (options.id !== undefined) values.set('id', givenId(options.id, place, known))
  const item = await completed(values, place, known, language, io)
  if (options.id === undefined) refuseTwice(values, place, known)
  refuseInUnread(item.id, known, assessment)
  const file =
    options.file === undefined ? fileOfList(place, assessment, found.home, language) : fileIn(options.file, found, io)
  const change = changeFor(file, place, item, { home: found.home, files, texts: assessment.texts }, io)
  const setting = { found, language }
  const notes = await consequences([change], assessment.diagnostics, setting, options, io)
  return offer([change], { ...setting, notes }, options, io)
}

/** The fields in the order of the model, with an id and with answers for what is required and was not given. */
async function completed(
  values: Map<string, unknown>,
  place: ListPlace,
  ecosystem: Known,
  language: Language,
  io: Io,
): Promise<{ readonly id: string }> {
  const missing = place.item.required.filter((key) => key !== 'id' && !values.has(key))
  const conversation = missing.length === 0 ? undefined : io.conversation()
  if (missing.length > 0 && conversation === undefined) throw stillNeeded(missing)
  if (conversation !== undefined)
    for (const [key, value] of await askFields(missing, place, ecosystem, conversation, language))
      values.set(key, value)
  if (!values.has('id')) values.set('id', idFor(values, place, ecosystem))
  const ordered = keyOrder(place.item).flatMap((key) => (values.has(key) ? [[key, values.get(key)] as const] : []))
  return Object.fromEntries(ordered) as { readonly id: string }
}

function idFor(values: ReadonlyMap<string, unknown>, place: ListPlace, ecosystem: Ecosystem): string {
  const title = values.get(titleField(place.item) ?? '')
  const required = place.item.required.flatMap((key) => (values.has(key) ? [String(values.get(key))] : []))
  const id = derivedId(typeof title === 'string' ? [title] : required, place, ecosystem)
  if (id !== undefined) return id
  throw new UsageError({
    nl: 'Uit deze naam is geen id te maken. Geef er een met --id.',
    en: 'No id can be made of this name. Give one with --id.',
  })
}

/** A new file begins as `ecosystem.yaml` does where that tells an editor which schema it has. */
function changeFor(
  file: string,
  { path }: ListPlace,
  item: object,
  { home, files, texts }: Pick<Found, 'home' | 'files'> & { readonly texts: ReadonlyMap<string, string> },
  io: Io,
): Change {
  const edit = (text: string) => addItem(text, path, item, keyOrderAt)
  if (files.includes(file)) return changeOf(file, io, edit, texts.get(file))
  if (io.kindOf(file) !== 'missing') throw noPart(file)
  const head = /^# yaml-language-server:.*$/m.exec((texts.get(home) ?? '').slice(0, 500))?.[0]
  const whole = [...path].reverse().reduce<unknown>((held, key) => ({ [key]: held }), [item]) as object
  const lines = blockLines(whole, 0, { dash: 2, lineBreak: '\n' })
  return newFile(file, `${[...(head === undefined ? [] : [head, '']), ...lines].join('\n')}\n`)
}

/** A file of the ecosystem by the path that was typed: from its folder or, as a shell completes it, from here. */
function fileIn(name: string, { folder }: Found, io: Io): string {
  const from = pathFrom(folder)
  const path = (one: string) => asStored(folder === '.' ? one : `${folder}/${one}`, io)
  const [own, here] = [from(resolve(folder, name)), from(resolve(name))]
  const isThere = (one: string) => belongsTo(folder, one, io) && io.kindOf(path(one)) === 'file'
  const isHere = !isThere(own) && (isThere(here) || isInside(normal(name), folder))
  const file = isHere ? here : own
  if (!belongsTo(folder, file, io)) throw noPart(name)
  return path(file)
}

function noPart(file: string): UsageError {
  return new UsageError({
    nl: `"${file}" is geen bestand van dit ecosysteem. Noem een .yaml-bestand in de map ervan, dat er al is of nieuw is; wat verborgen is, in node_modules staat of van een ander ecosysteem is, leest eco hier niet.`,
    en: `"${file}" is no file of this ecosystem. Name a .yaml file in its folder, one that is there or a new one; what is hidden, in node_modules or of another ecosystem eco does not read here.`,
  })
}

function stillNeeded(keys: readonly string[]): UsageError {
  const flags = keys.map((key) => `--${key} …`).join(' ')
  return new UsageError({ nl: `Geef ook: ${flags}`, en: `Give as well: ${flags}` })
}

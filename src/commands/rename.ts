import type { Assessment } from '../assess.ts'
import { type Renaming, renameId } from '../edit/rename-id.ts'
import { meant } from '../graph/referrers.ts'
import type { Thing } from '../graph/things.ts'
import { editWords } from '../i18n/edit-words.ts'
import type { Io } from '../io.ts'
import type { Found } from '../load/discover.ts'
import { parseDocument } from '../load/document.ts'
import { checklistShape, configShape, definitionShape } from '../model/shape.ts'
import { UsageError } from '../usage-error.ts'
import { type Assessed, assessFound } from './assess-found.ts'
import { assessWeighed } from './assess-weighed.ts'
import { type Change, changeOf, isInside } from './editing/change.ts'
import { changedIo } from './editing/consequences.ts'
import { idPlaces, idPlacesInChecklist, type Named, waiversOf } from './editing/id-places.ts'
import { givenId } from './editing/new-id.ts'
import { type EditOptions, offer } from './editing/offer.ts'
import { refuseTwins } from './editing/twins.ts'
import { unjudgedLines } from './editing/unjudged.ts'
import { knownAsFar, refuseInUnread } from './editing/unread.ts'
import { locateEcosystem } from './locate-ecosystems.ts'
import { dayOf, languageOf } from './options.ts'
import { thingNamed } from './things/find.ts'

/** `eco rename`: another id for a thing, where it stands and wherever it is named, in all files as one edit. */
export async function rename(
  word: string,
  to: string,
  path: string | undefined,
  options: EditOptions,
  io: Io,
): Promise<number> {
  const asked = languageOf(options)
  const found = locateEcosystem(path, io)
  const assessed = assessFound(found, dayOf(options, io), options, io)
  const { assessment, language: own, policy } = assessed
  const language = asked ?? own
  const known = knownAsFar(assessment, language, io)
  const thing = thingNamed(word, known, 'eco rename')
  refuseWithoutId(thing)
  refuseTwins(thing, assessment.ecosystem)
  if (to !== idOf(thing)) refuseInUnread(givenId(to, thing, known), known, assessment)
  const changes = renamed(thing, to, found, assessment, io)
  const loose = looseReferences(thing, to, found, assessment)
  const left = unjudgedPlaces(thing, changes, assessed)
  const outside = outsideKnowing(thing, to, found, assessment)
  const knows = policy.baseline !== undefined && (await isKnownByOld(changes, found, options, io))
  const words = editWords[language]
  const notes = [
    ...(left.length === 0 ? [] : [words.unjudged(idOf(thing), left.join(', '))]),
    ...(loose.length === 0 ? [] : [words.loose(to, loose.join(', '))]),
    ...(outside.length === 0 ? [] : [words.outside(idOf(thing), outside.join(', '))]),
    ...(knows ? [words.known(policy.baseline)] : []),
  ]
  return offer(changes, { found, language, notes }, options, io)
}

/** What becomes of the files in which an id is named; what lies outside the ecosystem's folder stays as it is. */
function renamed(thing: Thing, to: string, { files, folder }: Found, assessment: Assessment, io: Io): Change[] {
  const named = namedBy(thing, assessment)
  return [...assessment.texts].flatMap(([file, text]) => {
    if (!text.includes(named.id) || !isInside(file, folder)) return []
    const renamings = renamingsIn(text, files.includes(file), named, to)
    return renamings.length === 0 ? [] : [changeOf(file, io, (now) => renameId(now, renamings), text)]
  })
}

function namedBy(thing: Thing, { ecosystem }: Assessment): Named {
  return { index: thing.index, id: idOf(thing), means: (lists, one) => meant(ecosystem, lists, one) }
}

/** The configuration and checklists outside the folder that name the thing: they may be about other ecosystems as well. */
function outsideKnowing(thing: Thing, to: string, { folder }: Found, assessment: Assessment): string[] {
  const named = namedBy(thing, assessment)
  return [...assessment.texts].flatMap(([file, text]) => {
    if (!text.includes(named.id) || isInside(file, folder)) return []
    return renamingsIn(text, false, named, to).length === 0 ? [] : [file]
  })
}

/** Whether a finding that the baseline knows is no longer the same once the thing has another id. */
async function isKnownByOld(changes: readonly Change[], found: Found, options: EditOptions, io: Io): Promise<boolean> {
  const day = dayOf(options, io)
  const { use: before } = await assessWeighed(found, day, options, io)
  const { use: after } = await assessWeighed(found, day, options, changedIo(changes, io))
  const known = before?.baseline?.findings ?? []
  return known.some(({ fingerprint: one }) => before?.fingerprints.has(one) && !after?.fingerprints.has(one))
}

const mostLines = 5

/** Where the old id is left in what the check could not read, which may well be a reference: each file with its lines. */
function unjudgedPlaces(thing: Thing, changes: readonly Change[], { assessment, files, policy }: Assessed): string[] {
  const id = idOf(thing)
  const after = new Map([...assessment.texts, ...changes.map(({ path, to }) => [path, to] as const)])
  const wrong = new Set(
    assessment.diagnostics.flatMap(({ severity, place }) => (severity === 'error' ? [place.file] : [])),
  )
  return [...after].flatMap(([file, text]) => {
    if (!wrong.has(file) || !text.includes(id)) return []
    const shape = files.includes(file) ? definitionShape : file === policy.file ? configShape : checklistShape
    const lines = unjudgedLines(text, shape, id, assessment.values.get(file) !== undefined)
    const more = lines.length > mostLines ? ', …' : ''
    return lines.length === 0 ? [] : [`${file}:${lines.slice(0, mostLines).join(', ')}${more}`]
  })
}

function renamingsIn(text: string, isPart: boolean, named: Named, to: string): readonly Renaming[] {
  const { value } = parseDocument({ file: '', content: new TextEncoder().encode(text) }).document
  const { index, id: from } = named
  if (isPart && index === 'ecosystem') {
    const own = (value as { readonly ecosystem?: { readonly id?: unknown } } | undefined)?.ecosystem
    return own?.id === from ? [{ path: ['ecosystem', 'id'], from, to }] : []
  }
  const places = [...(isPart ? idPlaces(value, named) : []), ...idPlacesInChecklist(value, named)]
  const waived = (isPart ? [] : waiversOf(value, named)).map(({ path, place }) => {
    const [before, after] = [`${index}/${from}`, `${index}/${to}`]
    return { path, from: place, to: after + place.slice(before.length) }
  })
  return [...places.map((path) => ({ path, from, to })), ...waived]
}

/** The files in which the new id is named already, while nothing has it yet: those references will mean this thing. */
function looseReferences({ index }: Thing, to: string, { files }: Found, { ecosystem, texts }: Assessment): string[] {
  const isLoose = (lists: readonly string[]) => lists.includes(index) && meant(ecosystem, lists, to) === undefined
  const named: Named = { index, id: to, means: (lists) => (isLoose(lists) ? index : undefined) }
  return files.filter((file) => {
    const text = texts.get(file) ?? ''
    return text.includes(to) && renamingsIn(text, true, named, to).length > 0
  })
}

/** The ecosystem itself goes by an id that no list holds. */
function idOf({ index, id, item }: Thing): string {
  return index === 'ecosystem' ? String(item.id) : id
}

/** A section that is one mapping goes by no id. */
function refuseWithoutId(thing: Thing): void {
  if (idOf(thing) !== '') return
  throw new UsageError({
    nl: `"${thing.index}" heeft geen id om te wijzigen.`,
    en: `"${thing.index}" has no id to change.`,
  })
}
